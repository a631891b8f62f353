import { expect, test } from 'vitest';
import { createLoadProgress } from '../../src/service/load-progress.ts';
import { recordedLog } from './recorded-log.ts';

function tell(total: number, tell: (done: number, total: number) => void): void {
  for (let done = 1; done <= total; done += 1) tell(done, total);
}

test('on a terminal a bar is drawn over itself and cleared at the end', () => {
  const written: string[] = [];
  const log = recordedLog();
  tell(10_000, createLoadProgress({ terminal: { write: (text) => written.push(text) }, log }));
  expect(written[4_999]).toBe('\r[###############---------------] 5,000 of 10,000 files');
  expect(written.at(-1)).toBe('\r\u001B[K');
  expect(log.lines).toEqual([]);
});

test('elsewhere the log tells each quarter', () => {
  const log = recordedLog();
  tell(1_000, createLoadProgress({ terminal: null, log }));
  expect(log.lines.map(({ message }) => message)).toEqual([
    'Read 250 of 1000 files',
    'Read 500 of 1000 files',
    'Read 750 of 1000 files',
    'Read 1000 of 1000 files',
  ]);
});

test('a few files are read too fast to be told', () => {
  const written: string[] = [];
  tell(
    199,
    createLoadProgress({
      terminal: { write: (text) => written.push(text) },
      log: recordedLog(),
    }),
  );
  expect(written).toEqual([]);
});
