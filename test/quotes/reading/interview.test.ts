import { describe, expect, test } from 'vitest';
import { readTestimony } from '../../../src/quotes/testimony.ts';
import { articleOf } from '../../eval/articles.ts';

/** "Ida Voss: It leaks." for each statement of an article. */
function answers(title: string, paragraphs: readonly string[]): string[] {
  const { statements } = readTestimony([articleOf({ source: 'a.md', title, paragraphs })]);
  return statements.map(({ speaker, text }) => `${speaker}: ${text}`);
}

const INTRO = 'We met Ida Voss at her weir.';
const FIRST = 'My father built it.';
const THIRD = 'I will mend it.';
const BOLD = [
  '**Who built it?**',
  FIRST,
  '**Does it leak?**',
  'Every night.',
  '**What now?**',
  THIRD,
];
const PLAIN = [
  'Who built it?',
  FIRST,
  'Does it leak?',
  'Every night.',
  'What is to be done with it now?',
  THIRD,
];
const ALL = [`Ida Voss: ${FIRST}`, 'Ida Voss: Every night.', `Ida Voss: ${THIRD}`];

describe('the answers are of whoever is interviewed', () => {
  test.each([
    { name: 'under bold questions', title: 'The weir', paragraphs: [INTRO, ...BOLD], said: ALL },
    { name: 'under plain ones', title: 'The weir', paragraphs: [INTRO, ...PLAIN], said: ALL },
    {
      name: 'behind a Q',
      title: 'An interview on the weir',
      paragraphs: [
        'Ida Voss lives here.',
        'Q: Who built it?',
        FIRST,
        'Q: Does it leak?',
        'Every night.',
        'Q: What now?',
        THIRD,
      ],
      said: ALL,
    },
    {
      name: 'where the title says with whom it is',
      title: 'An interview with Ida Voss',
      paragraphs: ['Ida Voss and Al Roth live here.', ...BOLD],
      said: ALL,
    },
    {
      name: 'where the title has words and who said them',
      title: '“I will mend it”: Ida Voss on her weir',
      paragraphs: ['Ida Voss and Al Roth met us.', 'Al Roth spoke to us first.', ...BOLD],
      said: ALL,
    },
    {
      name: 'and what tells of them, or of the book, is not',
      title: 'The weir',
      paragraphs: [
        INTRO,
        ...BOLD.slice(0, 4),
        'Voss laughs.',
        'She points at it.',
        ...BOLD.slice(4),
        'The book is out now.',
      ],
      said: ALL,
    },
    {
      name: 'over two paragraphs under a bold question',
      title: 'The weir',
      paragraphs: [INTRO, '**Who built it?**', FIRST, 'It took years.', ...BOLD.slice(2)],
      said: [ALL[0], 'Ida Voss: It took years.', ...ALL.slice(1)],
    },
    {
      name: 'and of two paragraphs under a plain one either may be a question',
      title: 'The weir',
      paragraphs: [INTRO, 'Who built it?', FIRST, 'They say it is old.', ...PLAIN.slice(2)],
      said: ALL.slice(1),
    },
  ])('$name', ({ title, paragraphs, said }) => {
    expect(answers(title, paragraphs)).toEqual(said);
  });
});

describe('nobody’s are the answers', () => {
  test.each([
    {
      name: 'where nothing says that it is an interview',
      title: 'The weir',
      paragraphs: ['Ida Voss lives here.', ...BOLD],
    },
    {
      name: 'of which none says "I"',
      title: 'An interview',
      paragraphs: [INTRO, '**Who?**', 'A man.', '**When?**', 'In May.', '**Why?**', 'It leaks.'],
    },
    {
      name: 'under fewer than three questions',
      title: 'An interview',
      paragraphs: [INTRO, ...BOLD.slice(0, 4)],
    },
    {
      name: 'where two are named and the title has neither',
      title: 'The weir',
      paragraphs: ['We met Ida Voss and Al Roth.', ...BOLD],
    },
    {
      name: 'where the title has another',
      title: 'An interview with Adam Roth',
      paragraphs: [INTRO, ...BOLD],
    },
    {
      name: 'where only who asks is named',
      title: 'The weir',
      paragraphs: ['Ida Voss meets the man of the weir.', ...BOLD],
    },
    {
      name: 'where letters only explain',
      title: 'The weir explained',
      paragraphs: [
        'Ida Voss closed the weir.',
        'Q: Why?',
        'A: It leaks.',
        'Q: Since when?',
        'A: May.',
      ],
    },
    {
      name: 'where letters advise',
      title: 'The weir explained',
      paragraphs: [
        'Ida Voss closed the weir.',
        'Q: What can you do?',
        'A: You can wait.',
        'Q: Can you swim there?',
        'A: No.',
      ],
    },
    {
      name: 'where letters explain what two are known for',
      title: 'An interview',
      paragraphs: ['Al Roth talks to Ida Voss.', 'Q: Why?', 'A: It leaks.', 'Q: Still?', 'A: Yes.'],
    },
  ])('$name', ({ title, paragraphs }) => {
    expect(answers(title, paragraphs)).toEqual([]);
  });
});
