import { newDossier } from './intake/new-dossier.ts';
import { NEW_USAGE, newReport, readNewRequest } from './intake/new-request.ts';
import { printable } from './text/printable.ts';

const request = readNewRequest(process.argv.slice(2));
if (request === 'help') {
  console.log(NEW_USAGE);
} else if (request === null) {
  console.error(NEW_USAGE);
  process.exitCode = 2;
} else {
  try {
    const files = await newDossier(request.directory);
    console.log(newReport(request.directory, files).join('\n'));
  } catch (error) {
    console.error(printable(error instanceof Error ? error.message : String(error)));
    process.exitCode = 1;
  }
}
