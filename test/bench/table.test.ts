import { expect, test } from 'vitest';
import { markdown, printed } from './table.ts';

const TABLE = {
  title: 'A table',
  rivals: ['plain'],
  rows: [
    { name: 'time, s', ours: 3, theirs: [1.5], goal: 3 },
    { name: 'only ours', ours: 700, theirs: [Number.NaN] },
  ],
};

test('in columns', () => {
  expect(printed(TABLE)).toBe(
    [
      'A table',
      '             Attaché  plain  ratio  goal',
      '  time, s       3.00   1.50  2.00×   ≤ 3',
      '  only ours      700      –      –',
    ].join('\n'),
  );
});

test('as Markdown', () => {
  expect(markdown(TABLE)).toBe(
    [
      '### A table',
      '',
      '|  | Attaché | plain | ratio | goal |',
      '| --- | ---: | ---: | ---: | ---: |',
      '| time, s | 3.00 | 1.50 | 2.00× | ≤ 3 |',
      '| only ours | 700 | – | – |  |',
    ].join('\n'),
  );
});
