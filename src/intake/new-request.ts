import { printable } from '../text/printable.ts';

export const NEW_USAGE = `Usage: npm run new -- FOLDER
Lays out an empty dossier in a new folder.`;

/** What the command line of `npm run new` asks for: a folder, help, or (null) nothing that can be done. */
export function readNewRequest(
  args: readonly string[],
): { readonly directory: string } | 'help' | null {
  const directory = args[0]?.trim() ?? '';
  if (directory === '--help' || directory === '-h') return 'help';
  return directory === '' || directory.startsWith('-') || args.length > 1 ? null : { directory };
}

/** What was laid out and what comes next, in lines for a terminal. */
export function newReport(directory: string, files: readonly string[]): string[] {
  // As a shell takes it for one word.
  const word = directory.includes(' ') ? `"${directory}"` : directory;
  return [
    `${directory} is ready: ${files.join(', ')}.`,
    `Add your articles, delete the sample, edit dossier.yaml (see ${directory}/README.md), then: CORPUS_DIR=${word} npm start`,
  ].map(printable);
}
