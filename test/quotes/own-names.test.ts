import { expect, test } from 'vitest';
import { findPerson } from '../../src/quotes/lookup/find-person.ts';
import { readQuery } from '../../src/quotes/lookup/query.ts';
import { withOwnNames } from '../../src/quotes/own-names.ts';
import { readTestimony } from '../../src/quotes/testimony.ts';
import { articleOf } from '../eval/articles.ts';

const { directory, persons } = readTestimony([
  articleOf({
    source: 'a.md',
    published: '2024-05-01',
    paragraphs: [
      'Prime Minister Alan Pryce said the bridge was safe.',
      'The Roads Office said that it was not.',
      'Ruth Oakley, the mayor, said nothing of Oakley Bridge.',
    ],
  }),
]);

test.each([
  { lexicon: [['Alan Pryce', 'Big Al']], typed: 'big al', finds: ['Alan Pryce'] },
  { lexicon: [['BigAl', 'Pryce']], typed: 'BigAl', finds: ['Alan Pryce'] },
  {
    lexicon: [['Roads Office', 'RTO', 'the tarmac people']],
    typed: 'rto',
    finds: ['Roads Office'],
  },
  { lexicon: [['Alan Pryce', 'Ruth Oakley', 'Big Al']], typed: 'Big Al', finds: [] },
  { lexicon: [['Alan Pryce', 'Ruth Oakley']], typed: 'Pryce', finds: ['Alan Pryce'] },
  { lexicon: [['stop list', 'ban list']], typed: 'ban list', finds: [] },
  { lexicon: [], typed: 'Big Al', finds: [] },
])('of $lexicon, "$typed" finds $finds', ({ lexicon, typed, finds }) => {
  const found = findPerson(withOwnNames(directory, lexicon), readQuery(typed));
  expect(found.map((person) => persons[person]?.name)).toEqual(finds);
});
