import { newDossier } from './intake/new-dossier.ts';

const USAGE = 'Usage: npm run new -- FOLDER\nLays out an empty dossier in a new folder.';

const directory = process.argv[2]?.trim();
// As a shell takes it for one word.
const quoted = directory?.includes(' ') ? `"${directory}"` : directory;
if (directory === '--help' || directory === '-h') {
  console.log(USAGE);
} else if (!directory || directory.startsWith('-') || process.argv.length > 3) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    const files = await newDossier(directory);
    console.log(`${directory} is ready: ${files.join(', ')}.`);
    console.log(
      `Add your articles, delete the sample, edit dossier.yaml (see ${directory}/README.md), then: CORPUS_DIR=${quoted} npm start`,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
