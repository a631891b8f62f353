import { expect, test } from 'vitest';
import { CLASS, wordClasses } from '../../../src/search/index/word-classes.ts';
import { vocabularyOf } from '../../../src/search/language/vocabulary.ts';

const vocabulary = vocabularyOf((term) => term.replace(/s$/, ''));
for (const term of ['2021', '1899', '47', '3pm', 'quay', 'ruritania']) vocabulary.add(term);
const classes = wordClasses(vocabulary, ['ruritania']);

function classesOf(term: string): string[] {
  const bits = classes[vocabulary.numberOf(vocabulary.stemOf(term))] ?? 0;
  return Object.entries(CLASS).flatMap(([name, bit]) => ((bits & bit) > 0 ? [name] : []));
}

test.each([
  { term: '2021', names: ['year'] },
  { term: '1899', names: ['number'] },
  { term: '47', names: ['number'] },
  { term: '3pm', names: ['number'] },
  { term: 'ruritania', names: ['country'] },
  { term: 'because', names: ['cause'] },
  { term: 'accusing', names: ['charge'] },
  { term: 'kroner', names: ['money'] },
  { term: 'half', names: ['fraction'] },
  { term: 'ambassadors', names: ['people'] },
  { term: 'friday', names: ['time', 'day'] },
  { term: 'march', names: ['time', 'month'] },
  { term: 'quay', names: [] },
])('"$term" is of $names', ({ term, names }) => {
  expect(classesOf(term)).toEqual(names);
});
