import { UNITS_A_FILE } from '../load-parts.ts';
import type { Log } from './tell-load.ts';

export interface ProgressOptions {
  /** Where a bar can be drawn; null when nobody looks, and the log tells instead. */
  readonly terminal: { write(text: string): unknown } | null;
  readonly log: Log;
}

export interface LoadProgress {
  /** In units of the whole load. */
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
      const files = total / UNITS_A_FILE;
      if (files < WORTH_TELLING) return;
      if (terminal) {
        isDrawn = true;
        terminal.write(`\r${bar(done / total, files)}${CLEAR}`);
        return;
      }
      const reached = Math.floor((4 * done) / total);
      if (reached === quarter) return;
      quarter = reached;
      const percent = reached * 25;
      log.info({ percent, files }, `Loaded ${percent} % of ${files} files`);
    },
    finish() {
      if (isDrawn) terminal?.write(`\r${CLEAR}`);
    },
  };
}

// Fewer files than this are loaded before anybody could look.
const WORTH_TELLING = 200;
const WIDTH = 30;
const CLEAR = '\u001B[K';

//   [##########--------------------] 34 % of 10,000 files loaded
function bar(share: number, files: number): string {
  const filled = Math.floor(WIDTH * share);
  const drawn = '#'.repeat(filled) + '-'.repeat(WIDTH - filled);
  return `[${drawn}] ${Math.floor(100 * share)} % of ${files.toLocaleString('en')} files loaded`;
}
