import { describe, expect, test } from 'vitest';
import { doubtOf, INSISTED, isThing } from '../../../src/search/refusal/doubt.ts';
import { inquiring } from '../asking.ts';
import { article, indexOf } from '../made-up.ts';

const index = indexOf([
  article({
    published: '2021-03-05',
    paragraphs: ['The dockers of Elling want a pay rise by May 2020.', 'It rained on the quay.'],
  }),
]);

/** How much the unit of a question that is worded so speaks against an answer. */
function doubt(question: string, terms: string): number {
  const inquiry = inquiring(index, question);
  const unit = inquiry.units.find((one) => one.terms.join(' ') === terms);
  if (!unit) throw new Error(`no unit "${terms}": ${inquiry.units.map((one) => one.terms)}`);
  return doubtOf(index, unit, inquiry);
}

describe('insisted on', () => {
  test.each([
    { name: 'a thing', question: 'who saw the albatross', terms: 'albatross' },
    { name: 'several of them', question: 'who saw albatrosses', terms: 'albatrosses' },
    { name: 'a country', question: 'what did France do', terms: 'france' },
    { name: 'a post', question: 'who is the ambassador', terms: 'ambassador' },
    { name: 'a year of no article', question: 'what closed in 1987', terms: '1987' },
    { name: 'a month of no article', question: 'what closed in June 2021', terms: 'june 2021' },
    { name: 'a name', question: 'what did Wilhelmina do', terms: 'wilhelmina' },
    { name: 'a rare word with a capital', question: 'what did Zonnmark do', terms: 'zonnmark' },
  ])('$name: $question', ({ question, terms }) => {
    expect(doubt(question, terms)).toBeGreaterThanOrEqual(INSISTED);
  });
});

describe('less than insisted on', () => {
  test.each([
    {
      name: 'a thing in a long question',
      terms: 'albatross',
      question: 'did the angry crew of the old red boat feed the albatross near the lighthouse',
    },
    { name: 'a rare word', terms: 'bathyscaphe', question: 'who saw the bathyscaphe' },
    { name: 'a slip', terms: 'xqzvwk', question: 'who saw the xqzvwk' },
    { name: 'a number', terms: '77', question: 'did 77 of them see it' },
    { name: 'a word of everyday talk', terms: 'actually', question: 'who actually saw it' },
  ])('$name: $question', ({ question, terms }) => {
    expect(doubt(question, terms)).toBeLessThan(INSISTED);
  });
});

describe('no doubt', () => {
  test.each([
    {
      name: 'a month in which an article was published',
      terms: 'march 2021',
      question: 'what closed in March 2021',
    },
    { name: 'a month of any year', terms: 'june', question: 'what closed in June' },
    { name: 'three strange letters', terms: 'xqz', question: 'who saw the xqz' },
  ])('$name: $question', ({ question, terms }) => {
    expect(doubt(question, terms)).toBe(0);
  });
});

test.each([
  { more: 'who saw the chandelier', least: 'chandelier', less: 'who saw the lamp', most: 'lamp' },
  { more: 'who saw the lamp', least: 'lamp', less: 'who saw the house', most: 'house' },
])(
  '"$least" is doubted more than "$most", as people say it less',
  ({ more, least, less, most }) => {
    expect(doubt(more, least)).toBeGreaterThan(doubt(less, most));
  },
);

test.each([
  { word: 'albatross', is: true },
  { word: 'albatrosses', is: true },
  { word: 'alligators', is: true },
  { word: 'quay', is: false },
])('an article must have "$word": $is', ({ word, is }) => {
  const [unit] = inquiring(index, word).units;
  expect(unit && isThing(index, unit)).toBe(is);
});
