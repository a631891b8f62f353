import { expect, test } from 'vitest';
import { askedFor } from '../../../src/search/question/asked.ts';
import { questionWords } from '../../../src/search/question/question-words.ts';
import { saidBy } from '../../../src/search/question/said.ts';
import { targetOf } from '../../../src/search/question/target.ts';
import { unitsOf } from '../../../src/search/question/units.ts';
import { closenessOf } from '../../../src/search/ranking/closeness.ts';
import { scoreUnits } from '../../../src/search/ranking/unit-scores.ts';
import { type Bearing, relevance } from '../../../src/search/refusal/relevance.ts';
import { indexOf, PORT } from '../made-up.ts';

const persons = [
  { name: 'Piet Olsen', aliases: ['Olsen'], kind: 'person' as const, roles: [], statements: 1 },
];
const index = indexOf(PORT, { persons });

function relevanceOf(question: string, bearing: Bearing): number {
  const words = questionWords(index, question);
  const units = unitsOf(index, words);
  const asked = askedFor(index, words, question);
  const scores = scoreUnits(index, units);
  const target = targetOf(index, asked, words, units);
  const said = saidBy(units);
  const closeness = closenessOf(index, { words, units });
  return relevance(
    index,
    { ...{ words, units, asked, target, scores, closeness }, said, stage: null, saying: false },
    bearing,
  );
}

test.each([
  {
    more: 'why did the dockers walk out',
    less: 'why did the freighter wait',
    as: 'dockers are everywhere',
  },
  { more: 'why did Olsen resign', less: 'why did somebody resign', as: 'it names a person' },
  {
    more: 'when did the strike end',
    less: 'when did my strike end',
    as: 'it is not about the asker',
  },
  { more: 'who ended the strike', less: 'strike end', as: 'it is a whole question' },
])('"$more" is more relevant than "$less", as $as', ({ more, less }) => {
  const bearing = { share: 0.5, known: 1, doubt: 0, nearest: 0.5 };
  expect(relevanceOf(more, bearing)).toBeGreaterThan(relevanceOf(less, bearing));
});

test.each([
  { share: 1, known: 2, doubt: 0, nearest: 0.6, isRelevant: true },
  { share: 0.5, known: 1, doubt: 2.5, nearest: 0.6, isRelevant: false },
  { share: 0.1, known: 0.5, doubt: 0, nearest: 0.1, isRelevant: false },
])('what the first passage bears decides: $share of it', ({ isRelevant, ...bearing }) => {
  expect(relevanceOf('who saw the freighter', bearing) > 0).toBe(isRelevant);
});

test('the nearer the first passage comes in meaning, the more relevant', () => {
  const bearing = { share: 0.4, known: 1, doubt: 0 };
  const question = 'who saw the freighter';
  expect(relevanceOf(question, { ...bearing, nearest: 0.7 })).toBeGreaterThan(
    relevanceOf(question, { ...bearing, nearest: 0.2 }),
  );
});

test('what is about the subject of the dossier is more relevant', () => {
  const bearing = { share: 0.5, known: 1, doubt: 0, nearest: 0.5 };
  expect(relevanceOf('how did the wharf walkout end', bearing)).toBeGreaterThan(
    relevanceOf('how did the sponge cake end', bearing),
  );
});
