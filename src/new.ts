import { newDossier } from './intake/new-dossier.ts';

const directory = process.argv[2];
if (directory === undefined || directory.startsWith('-') || process.argv.length > 3) {
  console.error('Usage: npm run new -- FOLDER\nLays out an empty dossier in a new folder.');
  process.exitCode = 2;
} else {
  try {
    const files = await newDossier(directory);
    console.log(`${directory} is ready: ${files.join(', ')}.`);
    console.log(
      `Read ${directory}/README.md, add your articles, then: CORPUS_DIR=${directory} npm start`,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
