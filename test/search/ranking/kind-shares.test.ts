import { describe, expect, test } from 'vitest';
import { classAt } from '../../../src/search/index/row-words.ts';
import { CLASS } from '../../../src/search/index/word-classes.ts';
import type { Asked } from '../../../src/search/question/asked-kind.ts';
import { holdsKind, kindShare } from '../../../src/search/ranking/kind-shares.ts';
import { article, indexOf } from '../made-up.ts';

const WHOLLY: readonly Row[] = [
  { asked: 'clock', text: 'They left at 5:42.' },
  { asked: 'clock', text: 'They left at 3pm.' },
  { asked: 'clock', text: 'They left at 17.05.' },
  { asked: 'age', text: 'They met Hanna Brook, 47, there.' },
  { asked: 'age', text: 'They met a 47-year-old docker.' },
  { asked: 'age', text: 'They met a docker aged 47.' },
  { asked: 'number', text: 'They sold two thirds of the boxes.' },
  { asked: 'number', text: 'They sold 40 boxes.' },
  { asked: 'money', text: 'They paid £40 for it.' },
  { asked: 'money', text: 'They paid 40 million kroner for it.' },
  { asked: 'span', text: 'They waited for half an hour.' },
  { asked: 'span', text: 'They have waited since 2019.' },
  { asked: 'where', text: 'They waited in the old Elling.' },
  { asked: 'day', text: 'They left on 14 March.' },
  { asked: 'day', text: 'They left on Monday.' },
  { asked: 'who', text: 'They met Hanna Brook there.' },
  { asked: 'country', text: 'Norway has paid for it.' },
];

const PARTLY: readonly (Row & { readonly name: string })[] = [
  { name: 'a name of one word', asked: 'who', text: 'They met Brook there.' },
  { name: 'somebody without a name', asked: 'who', text: 'They met a docker there.' },
  { name: 'a country', asked: 'who', text: 'They met Norway there.' },
  { name: 'a number without a currency', asked: 'money', text: 'They paid 40 for it.' },
  { name: 'a time of day', asked: 'clock', text: 'They left that evening.' },
  { name: 'a month of a year', asked: 'day', text: 'They leave by June 2025.' },
  { name: 'a charge', asked: 'why', text: 'They left, accusing him of theft.' },
  { name: 'a verdict', asked: 'whether', text: 'They denied that it was so.' },
];

const NOTHING: readonly (Row & { readonly name: string })[] = [
  { name: 'an hour too late', asked: 'clock', text: 'They sold 25 there.' },
  {
    name: 'a fraction of nothing',
    asked: 'number',
    text: 'They left on the third of the month.',
  },
  { name: 'a sum', asked: 'number', text: 'They paid £40 there.' },
  { name: 'a time', asked: 'number', text: 'They left for 40 days.' },
  { name: 'a month without a day', asked: 'day', text: 'They left in March.' },
  { name: 'a unit without a number', asked: 'span', text: 'They left those weeks out.' },
  { name: 'a place without a name', asked: 'where', text: 'They left in the rain.' },
  { name: 'a name behind the sentence', asked: 'where', text: 'They came in. Elling was cold.' },
  { name: 'a sum behind a name', asked: 'age', text: 'They met Brook, 47 million pounds.' },
  { name: 'a country as a name', asked: 'name', text: 'They met in Norway.' },
];

const paragraphs = [...WHOLLY, ...PARTLY, ...NOTHING].map(({ text }) => text);
const index = indexOf([article({ paragraphs })]);

interface Row {
  readonly asked: Asked;
  readonly text: string;
}

/** The most that any word of a text is of the kind asked for. */
function most(asked: Asked, text: string): number {
  const entry = index.entries.find(({ paragraph }) => paragraph.text === text);
  if (!entry) throw new Error(`no entry: ${text}`);
  const shares = Array.from({ length: entry.to - entry.from }, (_, word) => {
    const at = entry.from + word;
    const bits = classAt(index, at);
    return kindShare(asked, { index, at, bits, isNumber: (bits & CLASS.number) > 0 });
  });
  return Math.max(...shares);
}

describe('is wholly of the kind asked for', () => {
  test.each(WHOLLY)('$asked: $text', ({ asked, text }) => expect(most(asked, text)).toBe(1));
});

describe('is partly of the kind asked for', () => {
  test.each(PARTLY)('$asked: $name: $text', ({ asked, text }) => {
    expect(most(asked, text)).toBeGreaterThan(0);
    expect(most(asked, text)).toBeLessThan(1);
  });
});

describe('is nothing of the kind asked for', () => {
  test.each(NOTHING)('$asked: $name: $text', ({ asked, text }) =>
    expect(most(asked, text)).toBe(0),
  );
});

test.each<{ asked: Asked; is: boolean }>([
  { asked: 'who', is: true },
  { asked: 'claim', is: true },
  { asked: 'help', is: false },
  { asked: 'meaning', is: false },
  { asked: 'keywords', is: false },
])('a sentence can hold what is asked for: $asked: $is', ({ asked, is }) => {
  expect(holdsKind(asked)).toBe(is);
});
