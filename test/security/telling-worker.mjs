import { parentPort, workerData } from 'node:worker_threads';

// A thread that tells what it knows of the world, as the dossier's title.
const known = {
  env: process.env,
  argv: process.argv.slice(2),
  execArgv: process.execArgv,
  workerData,
};
const about = {
  title: null,
  examples: [],
  revision: JSON.stringify(known),
  articles: 1,
  outlets: 1,
  speakers: 0,
  first: null,
  last: null,
};
parentPort.on('message', ({ id }) =>
  parentPort.postMessage({ kind: 'answered', id, value: known }),
);
parentPort.postMessage({ kind: 'opened', about, problems: [] });
