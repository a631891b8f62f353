import { expect, test } from 'vitest';
import { UNITS_A_FILE } from '../../src/load-parts.ts';
import { createLoadProgress, type LoadProgress } from '../../src/service/load-progress.ts';
import { recordedLog } from './recorded-log.ts';

function tellAll(files: number, { told }: LoadProgress): void {
  const total = files * UNITS_A_FILE;
  for (let done = 1; done <= total; done += 1) told(done, total);
}

test('on a terminal a bar is drawn over itself and cleared at the end', () => {
  const written: string[] = [];
  const log = recordedLog();
  const terminal = { write: (text: string) => written.push(text) };
  const progress = createLoadProgress({ terminal, log });
  tellAll(10_000, progress);
  expect(written[24_999]).toBe(
    '\r[###############---------------] 50 % of 10,000 files loaded\u001B[K',
  );
  expect(written.at(-1)).toBe(
    '\r[##############################] 100 % of 10,000 files loaded\u001B[K',
  );
  progress.finish();
  expect(written.at(-1)).toBe('\r\u001B[K');
  expect(log.lines).toEqual([]);
});

test('elsewhere the log tells each quarter', () => {
  const log = recordedLog();
  const progress = createLoadProgress({ terminal: null, log });
  tellAll(1_000, progress);
  progress.finish();
  expect(log.lines.map(({ message }) => message)).toEqual([
    'Loaded 25 % of 1000 files',
    'Loaded 50 % of 1000 files',
    'Loaded 75 % of 1000 files',
    'Loaded 100 % of 1000 files',
  ]);
});

test('a few files are loaded too fast to be told', () => {
  const written: string[] = [];
  const terminal = { write: (text: string) => written.push(text) };
  const progress = createLoadProgress({ terminal, log: recordedLog() });
  tellAll(199, progress);
  progress.finish();
  expect(written).toEqual([]);
});
