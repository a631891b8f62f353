import { expect, test } from 'vitest';
import { loadLanguage } from '../../../src/search/language/language.ts';

const { stemOf } = loadLanguage(0);

test.each([
  { name: 'a British ending', terms: ['organisation', 'organizations'] },
  { name: 'a British word', terms: ['colour', 'colors'] },
  { name: 'every spelling of a name', terms: ['tsar', 'czar', 'tzar'] },
  { name: 'a fourth spelling', terms: ['mujahideen', 'mujahedin', 'mujaheddin'] },
  { name: 'numbers and their words', terms: ['six', '6'] },
  { name: 'forms of a word', terms: ['expel', 'expelled', 'expels'] },
  { name: 'forms of a word beside a stop word', terms: ['needs', 'needing', 'needed'] },
])('$name: one stem for $terms', ({ terms }) => {
  expect(new Set(terms.map(stemOf)).size).toBe(1);
});

test.each([
  { name: 'Porter would throw them together', terms: ['news', 'new'] },
  { name: 'a name and a question word', terms: ['howe', 'hows'] },
  { name: 'a word and a stop word', terms: ['ore', 'or'] },
  { name: 'a sport and a stop word', terms: ['innings', 'in'] },
  { name: 'a street and a stop word', terms: ['downing', 'down'] },
  { name: 'what is done and what was usual', terms: ['use', 'used'] },
])('$name: $terms have a stem each', ({ terms }) => {
  expect(new Set(terms.map(stemOf)).size).toBe(terms.length);
});
