import type { Worker } from 'node:worker_threads';
import type { Clock, Timer } from '../clock.ts';
import type { Call, FromWorker, ToWorker } from './message.ts';

/** The dossier cannot be asked now; who asked may ask again. */
export class DossierUnavailable extends Error {
  override readonly name = 'DossierUnavailable';
}

/** The questions that a thread has not answered yet. */
export interface Calls {
  ask<Value>(message: (id: number) => ToWorker): Promise<Value>;
  settle(message: Extract<FromWorker, { readonly kind: 'answered' | 'failed' }>): void;
  /** Refuses what is open, because the thread has stopped. */
  refuse(reason: string): void;
  whenIdle(action: () => void): void;
}

/** What is quick to tell, as suggestions are for whoever types, is asked before the questions that wait. */
export function createCalls(
  thread: Pick<Worker, 'postMessage' | 'terminate'>,
  clock: Clock,
): Calls {
  const open = new Map<number, OpenCall>();
  const quick: ToWorker[] = [];
  const waiting: ToWorker[] = [];
  let next = 0;
  let stopped: DossierUnavailable | null = null;
  let silence: Timer = { cancel: () => undefined };
  let idle = (): void => undefined;
  // Any answer shows that the thread is alive, however many questions wait behind it.
  const listen = (): void => {
    silence.cancel();
    if (open.size > 0) silence = clock.after(SILENCE, () => void thread.terminate());
    else idle();
  };
  const send = (): void => {
    while (open.size - quick.length - waiting.length < AT_ONCE) {
      const message = quick.shift() ?? waiting.shift();
      if (message === undefined) return;
      thread.postMessage(message);
    }
  };
  return {
    ask: (message) =>
      new Promise((resolve, reject) => {
        if (stopped) return reject(stopped);
        next += 1;
        open.set(next, { resolve, reject });
        const asked = message(next);
        (isQuick(asked) ? quick : waiting).push(asked);
        send();
        if (open.size === 1) listen();
      }),
    settle(message) {
      const call = open.get(message.id);
      open.delete(message.id);
      send();
      if (message.kind === 'answered') call?.resolve(message.value);
      else call?.reject(failure(message));
      listen();
    },
    refuse(reason) {
      silence.cancel();
      stopped = new DossierUnavailable(
        `The dossier's thread stopped (${reason}) before it had answered; the question can be asked again.`,
      );
      for (const { reject } of open.values()) reject(stopped);
      open.clear();
      quick.length = 0;
      waiting.length = 0;
    },
    whenIdle(action) {
      idle = action;
      if (open.size === 0) idle();
    },
  };
}

interface OpenCall {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

// So many that the thread never waits for this one, so few that what is quick does not wait long behind them.
const AT_ONCE = 8;
const QUICK: ReadonlySet<Call['method']> = new Set<Call['method']>([
  'speakers',
  'outlets',
  'sources',
]);

function isQuick(message: ToWorker): boolean {
  return message.kind !== 'call' || QUICK.has(message.call.method);
}

// Far above the slowest answer measured over 10,000 articles; a thread silent for so long hangs.
const SILENCE = 30_000;

function failure({ message, stack }: { readonly message: string; readonly stack: string }): Error {
  const error = new Error(message);
  // Where it broke is in the thread, not here.
  error.stack = stack || message;
  return error;
}
