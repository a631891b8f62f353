import { expect, test } from 'vitest';
import { createLoadProgress, type LoadProgress } from '../../src/service/load-progress.ts';
import { recordedLog } from './recorded-log.ts';

const INDEXING = expect.stringContaining('indexed');

function tellAll(total: number, { told }: LoadProgress): void {
  for (let done = 1; done <= total; done += 1) told(done, total);
}

test('on a terminal a bar is drawn over itself, then what comes next, and cleared at the end', () => {
  const written: string[] = [];
  const log = recordedLog();
  const terminal = { write: (text: string) => written.push(text) };
  const progress = createLoadProgress({ terminal, log });
  tellAll(10_000, progress);
  expect(written[4_999]).toBe('\r[###############---------------] 5,000 of 10,000 files\u001B[K');
  expect(written.at(-1)).toEqual(INDEXING);
  progress.finish();
  expect(written.at(-1)).toBe('\r\u001B[K');
  expect(log.lines).toEqual([]);
});

test('elsewhere the log tells each quarter and what comes next', () => {
  const log = recordedLog();
  const progress = createLoadProgress({ terminal: null, log });
  tellAll(1_000, progress);
  progress.finish();
  expect(log.lines.map(({ message }) => message)).toEqual([
    'Read 250 of 1000 files',
    'Read 500 of 1000 files',
    'Read 750 of 1000 files',
    'Read 1000 of 1000 files',
    INDEXING,
  ]);
});

test('a few files are read too fast to be told', () => {
  const written: string[] = [];
  const terminal = { write: (text: string) => written.push(text) };
  const progress = createLoadProgress({ terminal, log: recordedLog() });
  tellAll(199, progress);
  progress.finish();
  expect(written).toEqual([]);
});
