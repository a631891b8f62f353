import type { Log } from './tell-load.ts';

export interface ProgressOptions {
  /** Where a bar can be drawn; null when nobody looks, and the log tells instead. */
  readonly terminal: { write(text: string): unknown } | null;
  readonly log: Log;
}

export interface LoadProgress {
  told(done: number, total: number): void;
  /** The dossier is open. */
  finish(): void;
}

/** How far a load is: a bar that is drawn over itself on a terminal, a few lines in a log. */
export function createLoadProgress({ terminal, log }: ProgressOptions): LoadProgress {
  let quarter = 0;
  let isDrawn = false;
  return {
    told(done, total) {
      if (total < WORTH_TELLING) return;
      if (terminal) {
        isDrawn = true;
        terminal.write(`\r${done < total ? bar(done, total) : INDEXING}${CLEAR}`);
        return;
      }
      const reached = Math.floor((4 * done) / total);
      if (reached === quarter) return;
      quarter = reached;
      log.info({ done, total }, `Read ${done} of ${total} files`);
      if (done === total) log.info({ total }, INDEXING);
    },
    finish() {
      if (isDrawn) terminal?.write(`\r${CLEAR}`);
    },
  };
}

// Fewer files than this are read before anybody could look.
const WORTH_TELLING = 200;
const WIDTH = 30;
// Reading is the shorter part.
const INDEXING = 'Reading is done; now who says what is found and all is indexed …';
const CLEAR = '\u001B[K';

//   [##########--------------------] 3,412 of 10,000 files
function bar(done: number, total: number): string {
  const filled = Math.round((WIDTH * done) / total);
  const drawn = '#'.repeat(filled) + '-'.repeat(WIDTH - filled);
  return `[${drawn}] ${done.toLocaleString('en')} of ${total.toLocaleString('en')} files`;
}
