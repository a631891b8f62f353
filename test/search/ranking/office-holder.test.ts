import { expect, test } from 'vitest';
import { ask } from '../../../src/search/ask.ts';
import type { PersonReference } from '../../../src/search/index/knowledge.ts';
import { article, indexOf } from '../made-up.ts';

const person = (name: string, role: string) => ({
  ...{ name, aliases: [], kind: 'person' as const, statements: 0 },
  roles: [{ role, published: null }],
});
const persons = [
  person('Nils Aas', 'Norwegian Defense Minister'),
  person('Eva Lund', 'Former defence minister'),
  person('Kari Berg', 'Sweden’s ambassador to Norway'),
];
const PARAGRAPHS = [
  'Former defence minister Eva Lund spoke of Norwegian ships in Norway, of a defence minister and of the Norwegian coast.',
  'They will soon pass the zero bar and become negative, which would be undesirable, warned Norwegian Defense Minister Nils Aas.',
  'Sweden’s ambassador to Norway Kari Berg was summoned, and the ambassador of Norway was not.',
];
const named = (name: string, person: number): PersonReference => {
  const at = PARAGRAPHS.findIndex((text) => text.includes(name));
  const start = PARAGRAPHS[at]?.indexOf(name) ?? 0;
  const place = { source: 'one.md', paragraph: at + 1, start, end: start + name.length };
  return { ...place, person, how: 'name' };
};
const references = persons.map(({ name }, at) => named(name, at));
const index = indexOf([article({ paragraphs: PARAGRAPHS })], { persons, references });

test.each([
  { question: 'who is the Norwegian defence minister', paragraph: 2 },
  { question: 'who is the defence minister of Norway', paragraph: 2 },
  { question: 'who is the Swedish ambassador', paragraph: 3 },
])('$question', ({ question, paragraph }) =>
  expect(ask(index, question).passages[0]?.paragraph).toBe(paragraph),
);
