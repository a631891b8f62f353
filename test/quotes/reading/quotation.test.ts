import { describe, expect, test } from 'vitest';
import { quotationsOf } from '../../../src/quotes/reading/quotation.ts';

describe('the words in quotation marks', () => {
  test.each([
    { name: 'curly double marks', text: '“We are sad,” he said.', words: ['We are sad,'] },
    { name: 'straight double marks', text: '"We are sad," he said.', words: ['We are sad,'] },
    { name: 'curly single marks', text: '‘We are sad,’ he said.', words: ['We are sad,'] },
    { name: 'straight single marks', text: "'We are sad,' he said.", words: ['We are sad,'] },
    { name: 'guillemets', text: '«We are sad», he said.', words: ['We are sad'] },
    { name: 'two in a sentence', text: '“Go,” she said, “now.”', words: ['Go,', 'now.'] },
    {
      name: 'an apostrophe inside',
      text: '‘It’s Ben’s boat,’ he said.',
      words: ['It’s Ben’s boat,'],
    },
    {
      name: 'a plural’s apostrophe inside',
      text: '‘The diplomats’ friends left,’ he said.',
      words: ['The diplomats’ friends left,'],
    },
    { name: 'a plural’s apostrophe outside', text: 'The diplomats’ friends left.', words: [] },
    { name: 'an opening mark as apostrophe', text: 'On Moscow‘s west side they wait.', words: [] },
    { name: 'a decade', text: "Back in the ’90s and the '80s it was so.", words: [] },
    { name: 'a swallowed letter', text: "Get 'em while they last, and 'til then.", words: [] },
    {
      name: 'single marks inside double ones',
      text: '“He said ‘no’ twice,” she said.',
      words: ['He said ‘no’ twice,'],
    },
    {
      name: 'double marks inside single ones',
      text: '‘He said “no” twice,’ she said.',
      words: ['He said “no” twice,'],
    },
    {
      name: 'a mistyped closing mark',
      text: '“We left," he said. Then they sat.',
      words: ['We left,'],
    },
    {
      name: 'a closing mark turned round',
      text: '“We left,“ he said. Then they sat.',
      words: ['We left,'],
    },
    {
      name: 'no space before the next',
      text: '“We left,” he said.“We sat.”',
      words: ['We left,', 'We sat.'],
    },
    {
      name: 'a quotation never closed before the next',
      text: '“We left. Ben Ray said this, “we sat”.',
      words: ['We left.', 'we sat'],
    },
    {
      name: 'one that goes on in the next paragraph',
      text: 'He said: ‘We left.',
      words: ['We left.'],
    },
    { name: 'inches and feet', text: 'He stood 6 ft tall by a 5" pipe.', words: [] },
    { name: 'nothing inside', text: "“” and ''", words: [] },
  ])('$name', ({ text, words }) => {
    expect(quotationsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  test('only a quotation without a closing mark is unclosed', () => {
    const flags = quotationsOf('“One,” he said. “Two.').map(({ unclosed }) => unclosed);
    expect(flags).toEqual([false, true]);
  });

  test('the outer span has the marks', () => {
    expect(quotationsOf('So “go” now')).toEqual([
      { start: 4, end: 6, outerStart: 3, outerEnd: 7, unclosed: false },
    ]);
  });
});
