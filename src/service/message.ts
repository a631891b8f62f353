import type { LastGood } from '../corpus/load-corpus.ts';
import type { Problem } from '../corpus/problem.ts';
import type { About, DossierService } from './dossier-service.ts';

/** What a worker is told at its start. */
export interface Task {
  readonly directory: string;
  /** The revision that is being served: the worker stops early when the folder still is at it. */
  readonly known: string | null;
}

// What the dossier is, the worker has told when it opened.
type Asked = Exclude<keyof DossierService, 'about'>;

/** One question to the dossier, as it travels. */
export type Call = {
  readonly [Method in Asked]: {
    readonly method: Method;
    readonly args: Parameters<DossierService[Method]>;
  };
}[Asked];

export type ToWorker =
  | { readonly kind: 'call'; readonly id: number; readonly call: Call }
  /** Asks the worker that serves for its versions of files that are broken now … */
  | { readonly kind: 'lend'; readonly id: number; readonly sources: readonly string[] }
  /** … and hands them to the worker that loads. */
  | { readonly kind: 'lent'; readonly lastGood: LastGood };

export type FromWorker =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'broken'; readonly sources: readonly string[] }
  | { readonly kind: 'opened'; readonly about: About; readonly problems: readonly Problem[] }
  | { readonly kind: 'unchanged'; readonly problems: readonly Problem[] }
  /** The folder holds nothing usable; the message is for whoever edits it. */
  | { readonly kind: 'unusable'; readonly message: string }
  | { readonly kind: 'answered'; readonly id: number; readonly value: unknown }
  | {
      readonly kind: 'failed';
      readonly id: number;
      readonly message: string;
      readonly stack: string;
    };
