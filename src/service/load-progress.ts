import type { Log } from './tell-load.ts';

export interface ProgressOptions {
  /** Where a bar can be drawn; null when nobody looks, and the log tells instead. */
  readonly terminal: { write(text: string): unknown } | null;
  readonly log: Log;
}

/** How far a load is: a bar that is drawn over itself on a terminal, four lines in a log. */
export function createLoadProgress({
  terminal,
  log,
}: ProgressOptions): (done: number, total: number) => void {
  let quarter = 0;
  return (done, total) => {
    if (total < WORTH_TELLING) return;
    if (terminal) {
      terminal.write(done < total ? `\r${bar(done, total)}` : CLEAR);
      return;
    }
    const reached = Math.floor((4 * done) / total);
    if (reached === quarter) return;
    quarter = reached;
    log.info({ done, total }, `Read ${done} of ${total} files`);
  };
}

// Fewer files than this are read before anybody could look.
const WORTH_TELLING = 200;
const WIDTH = 30;
const CLEAR = '\r\u001B[K';

//   [##########--------------------] 3,412 of 10,000 files
function bar(done: number, total: number): string {
  const filled = Math.round((WIDTH * done) / total);
  const drawn = '#'.repeat(filled) + '-'.repeat(WIDTH - filled);
  return `[${drawn}] ${done.toLocaleString('en')} of ${total.toLocaleString('en')} files`;
}
