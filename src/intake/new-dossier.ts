import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

const SETTINGS = `# What belongs to this incident and not to the code. Every part is optional; delete what you don't need.

# The incident's name, as readers see it.
title: The Harbour Road fire

# Three to ten questions that the bot offers to a reader who doesn't know where to begin (100 characters each).
examples:
  - What caused the fire?
  - Who was in the building?
  - What did the fire service say?

# Words and names of this incident that mean the same, a line each. General English needs no line here:
# the bot knows that "blaze" is a fire and "spokesman" a spokesperson.
lexicon:
  - [the warehouse, Unit 4, the Harbour Road building]
`;

export const SAMPLE_NAME = '2025-01-31-sample.md';
const SAMPLE = `---
title: Fire destroys warehouse on Harbour Road
outlet: The Sample Gazette
published: 2025-01-31
url: https://gazette.example/harbour-road-fire
note: A made-up sample. Delete this file when your own articles are in.
---
A fire destroyed a warehouse on Harbour Road on Thursday night, the fire service said.

Nobody was in the building, known as Unit 4, when the fire broke out shortly after nine, said Maren Holt, the station officer.

“We had the roof down within the hour,” she said. “The cause is not known yet.”
`;

const GUIDE = `# A dossier: one folder, one incident

1. Add each article: \`npm run add -- SAVED_PAGE_OR_TEXT --corpus THIS_FOLDER\`, or copy a text file here and give it the
   same first lines as \`${SAMPLE_NAME}\` (title and outlet are needed; published, url and note help).
2. Delete \`${SAMPLE_NAME}\`.
3. Edit \`dossier.yaml\`: the incident's name, questions to offer, words that mean the same.
4. Start the bot on it: \`CORPUS_DIR=THIS_FOLDER npm start\`. It names each file that it left out, and what would mend it.

This file is not read as an article.
`;

/**
 * Lays out an empty dossier in a folder that is new or empty.
 * @returns the names of the files written
 * @throws Error when the folder holds files already, where nothing is touched, or when it cannot be written
 */
export async function newDossier(directory: string): Promise<string[]> {
  const files = { 'README.md': GUIDE, 'dossier.yaml': SETTINGS, [SAMPLE_NAME]: SAMPLE };
  try {
    await makeFolder(resolve(directory));
    const there = await readdir(directory);
    if (there.length === 0) {
      for (const [name, content] of Object.entries(files))
        await writeFile(join(directory, name), content, { flag: 'wx' });
      return Object.keys(files);
    }
  } catch (error) {
    throw new Error(
      `The folder "${directory}" cannot be written (${reasonOf(error)}). Name a folder in a place where you may write.`,
    );
  }
  throw new Error(
    `The folder "${directory}" is not empty. Name a new folder; nothing was changed.`,
  );
}

// One folder after the other, as Node's own way to make them all at once never ends where a system refuses, as /proc does.
async function makeFolder(path: string): Promise<void> {
  if (await isThere(path)) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path);
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

// "EACCES: permission denied, mkdir '/etc/x'" without the path, which is told already.
function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split(',')[0] ?? '') : String(error);
}
