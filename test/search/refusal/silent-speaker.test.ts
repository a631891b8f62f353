import { expect, test } from 'vitest';
import { ask } from '../../../src/search/ask.ts';
import { article, indexOf } from '../made-up.ts';
import { LAKE, person, persons, references, speech } from './lake.ts';

test('answered, as it is the report that finds, and not she who gave it her name', () => {
  const lake = [
    ...LAKE,
    article({
      source: '2022-12-01-lake-post.md',
      paragraphs: ['The Holt report says that the rudder was rotten.', 'The harbour is shut.'],
    }),
  ];
  const reported = indexOf(lake, { persons, references, speech });
  expect(ask(reported, 'what did the Holt report find').found).toBe(true);
  expect(ask(reported, 'what did Holt report').found).toBe(false);
});

test('refused, as the speaker spoke of the country, and not of the strike there', () => {
  const source = 'talk.md';
  const talk = article({
    source,
    paragraphs: [
      'Mayor Otto Lind said Norway was a good neighbour to the town.',
      'The band played for an hour.',
      'It rained in the town for a week.',
      'The Norwegian strike closed the port and the strike cost jobs.',
      'Nobody came to the quay.',
    ],
  });
  const said = indexOf([talk], {
    persons: [person('Otto Lind', 'mayor', 1)],
    references: [{ source, paragraph: 1, start: 6, end: 15, person: 0, how: 'name' }],
    speech: [{ source, paragraph: 1, start: 0, end: 60, person: 0 }],
  });
  expect(ask(said, 'what was Otto Lind’s comment on Norway').found).toBe(true);
  expect(ask(said, 'what was Otto Lind’s comment on the Norwegian strike').found).toBe(false);
  expect(ask(said, 'what did Otto Lind say about the Norwegian strike').found).toBe(false);
});

test('where nobody’s words are known, nobody is silent', () => {
  const unheard = indexOf(LAKE, { persons, references });
  expect(ask(unheard, 'what did Pia Holt say about the buoy').found).toBe(true);
});
