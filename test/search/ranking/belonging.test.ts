import { expect, test } from 'vitest';
import { stemAt } from '../../../src/search/index/row-words.ts';
import { belonging } from '../../../src/search/ranking/belonging.ts';
import { sentenceViews, unitFinder } from '../../../src/search/ranking/sentence-views.ts';
import { inquiring } from '../asking.ts';
import { article, indexOf } from '../made-up.ts';

const FAR = 'while the mayor and the whole band of the town played and sang all night in';
const PAIRS = [
  {
    why: 'before what it counts',
    question: 'how many dockers left',
    stem: '40',
    more: 'They say 40 angry dockers left.',
    less: 'The dockers left with 40 boxes.',
  },
  {
    why: 'beside what it counts, than where that is elsewhere',
    question: 'how many tanks left',
    stem: '60',
    more: 'Of the tanks there left 60 later.',
    less: 'There left 60 boats then.',
  },
  {
    why: 'near the words of the question',
    question: 'when did the dockers leave',
    stem: '2021',
    more: 'The dockers left in 2021.',
    less: `The dockers left ${FAR} 2021.`,
  },
  {
    why: 'beside whom it may name',
    question: 'what is the captain called',
    stem: 'brook',
    more: 'The captain Hanna Brook left.',
    less: 'The captain met, after a long wait, Brook.',
  },
  {
    why: 'beside a captain of that country',
    question: 'what is the Norwegian captain called',
    stem: 'brook',
    more: 'The Norwegian captain Brook left.',
    less: 'The French captain Brook left with a Norwegian.',
  },
  {
    why: 'behind "called", than behind another word',
    question: 'what is the captain called near the tanks',
    stem: 'hook',
    more: 'By the tanks he is called Hook.',
    less: 'By the tanks he is at Hook.',
  },
  {
    why: 'beside whose age it is',
    question: 'how old is Hanna Brook',
    stem: '47',
    more: 'Hanna Brook, 47, left.',
    less: `Hanna Brook left ${FAR} 47 old boats.`,
  },
];

const paragraphs = [...PAIRS.flatMap(({ more, less }) => [more, less]), 'It rained.'];
const index = indexOf([article({ paragraphs })]);

/** How surely a word of a text, by its stem, belongs to what a question asks. */
function belongs(question: string, text: string, stem: string): number {
  const { units, asked, target } = inquiring(index, question);
  const entry = index.entries.find(({ paragraph }) => paragraph.text === text);
  const [view] = entry ? sentenceViews(index, entry, unitFinder(index, units)) : [];
  if (!view) throw new Error(`no sentence: ${text}`);
  for (let at = view.from; at < view.to; at += 1) {
    if (stemAt(index, at) === stem) return belonging(index, { view, at }, { asked, target });
  }
  throw new Error(`no "${stem}": ${text}`);
}

test.each(PAIRS)('the more $why: $question', ({ question, stem, more, less }) => {
  expect(belongs(question, more, stem)).toBeGreaterThan(belongs(question, less, stem));
});

test('far words are the likelier to tell a time than a number', () => {
  const text = `The dockers left ${FAR} 2021.`;
  expect(belongs('when did the dockers leave', text, '2021')).toBeGreaterThan(
    belongs('how many dockers left', text, '2021'),
  );
});
