import { parentPort } from 'node:worker_threads';

// A thread whose engine breaks in every way on demand: the question says how.
const about = {
  title: null,
  examples: [],
  revision: 'frail000',
  articles: 1,
  outlets: 1,
  speakers: 0,
  first: null,
  last: null,
};
const answer = { found: false, passages: [], reasons: { unknown: [], hiddenByFilter: 0 } };

parentPort.on('message', ({ id, call }) => {
  const question = call.args[0];
  if (question === 'throw') {
    parentPort.postMessage({
      kind: 'failed',
      id,
      message: 'a bug',
      stack: 'Error: a bug\n    at engine',
    });
  } else if (question === 'crash') {
    throw new Error('out of luck');
  } else if (question === 'exit') {
    process.exit(3);
  } else if (question !== 'hang') {
    parentPort.postMessage({ kind: 'answered', id, value: answer });
  }
});
parentPort.postMessage({ kind: 'opened', about, problems: [] });
