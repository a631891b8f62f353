import { buffer } from 'node:stream/consumers';
import { config } from 'dotenv';
import { readCorpusDir } from './config.ts';
import { addArticle, readShelf } from './intake/add-article.ts';
import { reportOn, reportOnAll, reportOnUnread } from './intake/add-report.ts';
import { ADD_USAGE, obstacleTo, readAddRequest } from './intake/add-request.ts';
import { type Inputs, inputsAt } from './intake/inputs.ts';
import { printable } from './text/printable.ts';

async function readInputs(path: string): Promise<Inputs> {
  if (path !== '-') return inputsAt(path);
  return { inputs: [{ name: 'standard input', bytes: await buffer(process.stdin) }], unread: [] };
}

async function main(): Promise<number> {
  config({ quiet: true });
  const request = readAddRequest(process.argv.slice(2), readCorpusDir(process.env));
  if (request.kind === 'help') {
    console.log(ADD_USAGE);
    return 0;
  }
  if (request.kind === 'wrong') {
    console.error(request.message);
    return 2;
  }
  const found = await Promise.all(request.paths.map(readInputs));
  const inputs = found.flatMap((one) => one.inputs);
  for (const line of reportOnUnread(found.flatMap((one) => one.unread))) console.log(line);
  const obstacle = obstacleTo(request, inputs.length);
  if (obstacle !== null) {
    console.error(obstacle);
    return 2;
  }
  const shelf = await readShelf(request.directory);
  let written = 0;
  for (const input of inputs) {
    const added = await addArticle(shelf, input, request.details);
    for (const line of reportOn(input, added)) console.log(line);
    if (added.kind === 'written') written += 1;
  }
  for (const line of reportOnAll(shelf, written, inputs.length)) console.log(line);
  return written === inputs.length ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(printable(error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
}
