import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/search/ask.ts';
import { rank } from '../../../src/search/ranking/rank.ts';
import { speakerIsSilent } from '../../../src/search/refusal/silent-speaker.ts';
import { inquiring } from '../asking.ts';
import { article, indexOf } from '../made-up.ts';
import { index, LAKE, person, persons, references, speech } from './lake.ts';

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

/** Whether a question about the lake asks for words that nobody there says. */
function silent(question: string): boolean {
  const inquiry = inquiring(index, question);
  return speakerIsSilent(index, inquiry, rank(index, inquiry));
}

describe('silent is', () => {
  test.each([
    { name: 'who says nothing', question: 'what did Holt say' },
    { name: 'who says nothing of it', question: 'what did Holt say of the buoy' },
    { name: 'who speaks of something else', question: 'what did Amsel say of the council' },
    { name: 'a name that no article has', question: 'what did Wilhelmina say of the buoy' },
  ])('$name: $question', ({ question }) => expect(silent(question)).toBe(true));
});

describe('not silent is', () => {
  test.each([
    { name: 'who speaks of it', question: 'what did Amsel say about the buoy' },
    { name: 'who speaks of it, said otherwise', question: 'what did Lind say of the divers' },
    { name: 'who is named right before it', question: 'what did Lind say about the reeds' },
    { name: 'who may put it otherwise', question: 'what did Amsel say about the weather' },
    { name: 'whose article is of that year', question: 'what did Amsel say in 2022' },
    { name: 'whoever is asked for nothing more', question: 'what did Lind argue' },
    { name: 'who is asked whether', question: 'has Lind said why' },
    { name: 'who is no name', question: 'what did he allegedly say' },
    { name: 'whose words are not asked for', question: 'who is Holt' },
  ])('$name: $question', ({ question }) => expect(silent(question)).toBe(false));
});
