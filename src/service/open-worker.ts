import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Clock } from '../clock.ts';
import type { LastGood } from '../corpus/load-corpus.ts';
import type { Problem } from '../corpus/problem.ts';
import { type Calls, createCalls } from './calls.ts';
import type { About, DossierService } from './dossier-service.ts';
import type { Call, FromWorker, Task, ToWorker } from './message.ts';
import { remembering } from './remembering.ts';

export interface WorkerOptions extends Task {
  readonly clock: Clock;
  /** The worker's program; its own unless a test has another. */
  readonly program?: URL;
  onProgress?(done: number, total: number): void;
  /** What the worker that serves has of these files. */
  lastGood(sources: readonly string[]): Promise<LastGood>;
  /** Called when an opened worker has stopped, be it ended or not. */
  onDeath(worker: OpenWorker, reason: string): void;
}

/** A thread with a dossier open in it. */
export interface OpenWorker {
  readonly about: About;
  readonly service: DossierService;
  lastGood(sources: readonly string[]): Promise<LastGood>;
  /** Ends the thread when the last call that it has is answered. */
  retire(): void;
  /** Ends it now; what it has is refused. */
  end(): Promise<void>;
}

export type Opening =
  | { readonly kind: 'opened'; readonly worker: OpenWorker; readonly problems: readonly Problem[] }
  | { readonly kind: 'unchanged'; readonly problems: readonly Problem[] }
  /** The folder holds nothing usable. */
  | { readonly kind: 'unusable'; readonly message: string }
  /** The thread stopped before it was ready. */
  | { readonly kind: 'died'; readonly reason: string };

// Compiled, the program lies beside this file; under a TypeScript loader its source does.
const PROGRAM = new URL(`./dossier-worker${extname(import.meta.url)}`, import.meta.url);

/** Starts a thread that loads the folder; `end` stops it in whatever state it is. */
export function openWorker(options: WorkerOptions): {
  readonly opening: Promise<Opening>;
  end(): Promise<void>;
} {
  const task: Task = { directory: options.directory, known: options.known };
  // Its arguments and its environment are not the thread's business, the token among them.
  const thread = new Worker(options.program ?? PROGRAM, { workerData: task, argv: [], env: {} });
  const calls = createCalls(thread, options.clock);
  const opening = new Promise<Opening>((resolve) => {
    let worker: OpenWorker | null = null;
    let reason: string | null = null;
    thread.on('message', (message: FromWorker) => {
      switch (message.kind) {
        case 'progress':
          options.onProgress?.(message.done, message.total);
          break;
        case 'broken':
          void lend(thread, options.lastGood(message.sources));
          break;
        case 'answered':
        case 'failed':
          calls.settle(message);
          break;
        case 'opened':
          worker = workerOf(thread, calls, message.about);
          resolve({ kind: 'opened', worker, problems: message.problems });
          break;
        case 'unchanged':
        case 'unusable':
          resolve(message);
      }
    });
    thread.on('error', (error) => {
      reason = error instanceof Error ? error.message : String(error);
    });
    thread.on('exit', (code) => {
      const why = reason ?? `exit code ${code}`;
      calls.refuse(why);
      // Too late for one that has told how it went already.
      resolve({ kind: 'died', reason: why });
      if (worker !== null) options.onDeath(worker, why);
    });
  });
  return { opening, end: () => end(thread) };
}

async function lend(thread: Worker, lastGood: Promise<LastGood>): Promise<void> {
  const message: ToWorker = { kind: 'lent', lastGood: await lastGood };
  thread.postMessage(message);
}

async function end(thread: Worker): Promise<void> {
  await thread.terminate();
}

function workerOf(thread: Worker, calls: Calls, about: About): OpenWorker {
  return {
    about,
    service: remembering(serviceOver(calls, about)),
    lastGood: (sources) => calls.ask((id) => ({ kind: 'lend', id, sources })),
    retire: () => calls.whenIdle(() => void end(thread)),
    end: () => end(thread),
  };
}

function serviceOver(calls: Calls, about: About): DossierService {
  const ask = <Value>(call: Call): Promise<Value> =>
    calls.ask((id) => ({ kind: 'call', id, call }));
  return {
    about: async () => about,
    ask: (...args) => ask({ method: 'ask', args }),
    passages: (...args) => ask({ method: 'passages', args }),
    article: (...args) => ask({ method: 'article', args }),
    quotes: (...args) => ask({ method: 'quotes', args }),
    speakers: (...args) => ask({ method: 'speakers', args }),
    sources: (...args) => ask({ method: 'sources', args }),
    outlets: (...args) => ask({ method: 'outlets', args }),
  };
}
