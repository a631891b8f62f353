import type { PersonReference, Speech } from '../../../src/search/index/knowledge.ts';
import { article, indexOf } from '../made-up.ts';

/** A steamer that ran aground, and who spoke of it. */
export const LAKE = [
  article({
    source: '2022-06-10-lake-post.md',
    title: 'Steamer runs aground on Lake Arvel',
    published: '2022-06-10',
    paragraphs: [
      'The paddle steamer Corvina ran aground near Sandby on Thursday with 140 passengers on board.',
      'Its captain, Ruth Amsel, said a buoy had drifted in the storm. "We never saw it," she told reporters.',
      'A diver freed the rudder on Friday, and the steamer was towed to a yard in Kelding.',
      'The owners put the damage at £90,000. Repairs will take five weeks.',
    ],
  }),
  article({
    source: '2022-07-21-sandby-echo.md',
    outlet: 'Sandby Echo',
    title: 'Steamer back on the lake',
    published: '2022-07-21',
    paragraphs: [
      'The Corvina sailed again on Wednesday, and the harbour band played.',
      'Mayor Otto Lind praised the divers. The council has bought three new buoys.',
      'A fisherman found the old buoy in the reeds. Pia Holt of the lake museum was given it.',
      'Upstream a flood had closed the lock for a week. Nobody could say why, tell the reasons or explain; it had no name.',
    ],
  }),
];
const FIRST = '2022-06-10-lake-post.md';
const SECOND = '2022-07-21-sandby-echo.md';

export const person = (name: string, role: string, statements: number) => {
  const aliases = [name.split(' ')[1] ?? ''];
  return { name, aliases, kind: 'person' as const, statements, roles: [{ role, published: null }] };
};
export const persons = [
  person('Ruth Amsel', 'captain', 1),
  person('Otto Lind', 'mayor', 1),
  person('Pia Holt', 'curator', 0),
];

function named(source: string, paragraph: number, name: string): PersonReference {
  const text = LAKE.find((one) => one.article.source === source)?.paragraphs[paragraph - 1]?.text;
  const start = text?.indexOf(name) ?? -1;
  const number = persons.findIndex((one) => one.name === name);
  return { source, paragraph, start, end: start + name.length, person: number, how: 'name' };
}

export const speech: Speech[] = [
  { source: FIRST, paragraph: 2, start: 55, end: 73, person: 0 },
  { source: SECOND, paragraph: 2, start: 0, end: 35, person: 1 },
];
export const references = [
  named(FIRST, 2, 'Ruth Amsel'),
  named(SECOND, 2, 'Otto Lind'),
  named(SECOND, 3, 'Pia Holt'),
];
export const index = indexOf(LAKE, { persons, references, speech });
