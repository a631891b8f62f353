import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { type Corpus, type LastGood, loadCorpus } from '../corpus/load-corpus.ts';
import { CorpusError } from '../corpus/problem.ts';
import { SETTINGS } from '../corpus/read-folder.ts';
import { buildDossier } from '../dossier.ts';
import { type LoadParts, loadParts } from '../load-parts.ts';
import type { DossierService } from './dossier-service.ts';
import type { Call, FromWorker, Task, ToWorker } from './message.ts';
import { serveDossier } from './serve-dossier.ts';

// The program of the thread that owns a dossier: it loads the folder, then answers until it is ended.
if (parentPort === null) throw new Error('dossier-worker is started by open-worker, as a thread');
const task: Task = workerData;
await serveFolder(parentPort, task);

async function serveFolder(port: MessagePort, { directory, known }: Task): Promise<void> {
  const tell = (message: FromWorker): void => port.postMessage(message);
  const parts = loadParts(inPercents((done, total) => tell({ kind: 'progress', done, total })));
  const corpus = await readCorpus(port, directory, parts);
  if (typeof corpus === 'string') tell({ kind: 'unusable', message: corpus });
  else if (corpus.revision === known) tell({ kind: 'unchanged', problems: corpus.problems });
  else await serveCorpus(port, corpus, parts);
}

/** The corpus, or why there is none. */
async function readCorpus(
  port: MessagePort,
  directory: string,
  { reading }: LoadParts,
): Promise<Corpus | string> {
  try {
    return await loadCorpus(directory, {
      onProgress: reading,
      lastGood: (sources) => borrow(port, sources),
    });
  } catch (error) {
    if (error instanceof CorpusError) return error.message;
    throw error;
  }
}

// A message a file would be ten thousand of them.
function inPercents(onProgress: (done: number, total: number) => void) {
  let told = -1;
  return (done: number, total: number): void => {
    const percent = Math.floor((100 * done) / total);
    if (percent === told) return;
    told = percent;
    onProgress(done, total);
  };
}

function borrow(port: MessagePort, sources: readonly string[]): Promise<LastGood> {
  return new Promise((resolve) => {
    const receive = (message: ToWorker): void => {
      if (message.kind !== 'lent') return;
      port.off('message', receive);
      resolve(message.lastGood);
    };
    port.on('message', receive);
    const message: FromWorker = { kind: 'broken', sources };
    port.postMessage(message);
  });
}

async function serveCorpus(port: MessagePort, corpus: Corpus, parts: LoadParts): Promise<void> {
  const tell = (message: FromWorker): void => port.postMessage(message);
  const service = serveDossier(buildDossier(corpus, parts));
  port.on('message', async (message: ToWorker) => {
    if (message.kind === 'lent') return;
    const { id } = message;
    try {
      const value =
        message.kind === 'call'
          ? await answer(service, message.call)
          : lastGood(corpus, message.sources);
      tell({ kind: 'answered', id, value });
    } catch (error) {
      tell({ kind: 'failed', id, ...described(error) });
    }
  });
  tell({ kind: 'opened', about: await service.about(), problems: corpus.problems });
}

function answer(service: DossierService, call: Call): Promise<unknown> {
  switch (call.method) {
    case 'ask':
      return service.ask(...call.args);
    case 'passages':
      return service.passages(...call.args);
    case 'article':
      return service.article(...call.args);
    case 'quotes':
      return service.quotes(...call.args);
    case 'speakers':
      return service.speakers(...call.args);
    case 'sources':
      return service.sources(...call.args);
    case 'outlets':
      return service.outlets(...call.args);
  }
}

function lastGood({ articles, settings }: Corpus, sources: readonly string[]): LastGood {
  const wanted = new Set(sources);
  return {
    articles: articles.filter(({ article }) => wanted.has(article.source)),
    settings: wanted.has(SETTINGS) ? settings : null,
  };
}

function described(error: unknown): { readonly message: string; readonly stack: string } {
  if (!(error instanceof Error)) return { message: String(error), stack: '' };
  return { message: error.message, stack: error.stack ?? '' };
}
