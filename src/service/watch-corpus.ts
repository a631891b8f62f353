import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Clock, Timer } from '../clock.ts';
import { isInOtherForm, isOfCorpus } from '../corpus/read-folder.ts';

export interface WatchOptions {
  readonly directory: string;
  readonly clock: Clock;
  /** Called when the folder has been still for a moment after a change. */
  onChange(): void;
  /** Called when the folder cannot be watched, once for each time that it stops working. */
  onBlind(reason: string): void;
}

export interface Watch {
  close(): void;
}

/** Watches the flat folder of articles, also across its own replacement by another folder or link of the same name. */
export async function watchCorpus(options: WatchOptions): Promise<Watch> {
  const { directory } = options;
  const path = resolve(directory);
  const settle = createSettling(options);
  const state: State = { folder: null, parent: null, identity: null, closed: false };
  const lookAgain = async (): Promise<void> => {
    const identity = await identityOf(path);
    if (state.closed || identity === state.identity) return;
    state.identity = identity;
    state.folder?.close();
    state.folder = identity === null ? null : watchFolder(path, options, notice);
    // Gone: the old articles stay until something is there again, but who runs the bot should hear of it.
    settle.touch();
  };
  const notice = (name: string | null): void => {
    if (name === null || isWatched(name)) settle.touch();
    // The folder's own name: it was moved, deleted or unmounted.
    if (name === null || name === basename(path)) void lookAgain();
  };
  state.identity = await identityOf(path);
  state.folder = watchFolder(path, options, notice);
  state.parent = watchFolder(dirname(path), options, (name) => {
    if (name === null || name === basename(path)) void lookAgain();
  });
  return {
    close() {
      state.closed = true;
      settle.cancel();
      state.folder?.close();
      state.parent?.close();
    },
  };
}

// Editors save in several steps (write beside, rename, set the rights), copies come file by file: in milliseconds. A file
// that is read half-written is a problem, its last good version stays, and its next write is noticed again.
const STILL = 250;
// A folder that is written to without a pause is read from time to time all the same.
const LONGEST_WAIT = 10_000;
// Kubernetes puts a new version of a mounted folder in place by turning this one link.
const MOUNTED_VERSION = '..data';

interface State {
  folder: FSWatcher | null;
  parent: FSWatcher | null;
  /** Tells a replaced folder from the old one, whose inode it may have got; null when there is none. */
  identity: string | null;
  closed: boolean;
}

function isWatched(name: string): boolean {
  return isOfCorpus(name) || isInOtherForm(name) || name === MOUNTED_VERSION;
}

async function identityOf(path: string): Promise<string | null> {
  try {
    const { dev, ino, birthtimeNs } = await stat(path, { bigint: true });
    return `${dev}:${ino}:${birthtimeNs}`;
  } catch {
    return null;
  }
}

function watchFolder(
  path: string,
  { onBlind }: WatchOptions,
  notice: (name: string | null) => void,
): FSWatcher | null {
  try {
    const watcher = watch(path, { persistent: false }, (_, name) => notice(name));
    watcher.on('error', (error) => onBlind(reasonOf(error)));
    return watcher;
  } catch (error) {
    onBlind(reasonOf(error));
    return null;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function createSettling({ clock, onChange }: WatchOptions): { touch(): void; cancel(): void } {
  let timer: Timer | null = null;
  let first = 0;
  return {
    touch() {
      if (timer === null) first = clock.now();
      timer?.cancel();
      const wait = Math.max(0, Math.min(STILL, first + LONGEST_WAIT - clock.now()));
      timer = clock.after(wait, () => {
        timer = null;
        onChange();
      });
    },
    cancel: () => timer?.cancel(),
  };
}
