import { describe, expect, test } from 'vitest';
import { readAlone, said, speakersIn } from './read.ts';

/** "own Ida Voss said: It leaks," for each saying of a paragraph, with the words that say so. */
function sayings(text: string): string[] {
  return readAlone(text).sayings.map(({ start, end, kind, subject, cue, link }) => {
    const verb = cue ? ` ${text.slice(cue.start, cue.end)}` : '';
    const words = kind === 'direct' ? text.slice(start, end) : 'reported';
    return `${link} ${subject?.printed ?? 'nobody'}${verb}: ${words}`;
  });
}

describe('whose verb a quotation belongs to', () => {
  test.each([
    {
      name: 'behind it',
      text: '“It leaks,” Ida Voss said.',
      own: ['own Ida Voss said: It leaks,'],
    },
    {
      name: 'before it',
      text: 'Ida Voss said: “It leaks.”',
      own: ['own Ida Voss said: It leaks.'],
    },
    {
      name: 'behind each of two',
      text: '“It leaks,” Ida Voss said, before Otto Brandl added: “It stinks.”',
      own: ['own Ida Voss said: It leaks,', 'own Otto Brandl added: It stinks.'],
    },
    {
      name: 'the only one there is, for both halves',
      text: '“It leaks,” Ida Voss said, “and it stinks.”',
      own: ['own Ida Voss said: It leaks,', 'own Ida Voss said: and it stinks.'],
    },
    {
      name: 'before a colon rather than behind the words',
      text: 'Ida Voss said: “It leaks a lot.” Otto Brandl nodded.',
      own: ['own Ida Voss said: It leaks a lot.'],
    },
    {
      name: 'a signature',
      text: '“It leaks.” ― Ida Voss',
      own: ['own Ida Voss ―: It leaks.'],
    },
  ])('$name: $text', ({ text, own }) => {
    expect(sayings(text)).toEqual(own);
  });
});

describe('a quotation without a verb of its own', () => {
  test.each([
    {
      name: 'goes on with the paragraph’s speaker',
      text: 'Ida Voss said it rained. “It leaks a lot.”',
      links: ['own Ida Voss said: reported', 'carried nobody: It leaks a lot.'],
    },
    {
      name: 'goes on behind a sentence about somebody',
      text: 'Ida Voss lost her boat. “It leaks a lot.”',
      links: ['carried nobody: It leaks a lot.'],
    },
    {
      name: 'goes on with the paragraph before, where it is the first',
      text: '“It leaks a lot.”',
      links: ['continued nobody: It leaks a lot.'],
    },
  ])('$name: $text', ({ text, links }) => {
    expect(sayings(text)).toEqual(links);
  });
});

describe('a report beside a quotation', () => {
  test.each([
    {
      name: 'counts with a clause of its own',
      text: '“It leaks a lot,” said Ida Voss, who added that it had been so for years.',
      all: ['own Ida Voss said: It leaks a lot,', 'own Ida Voss added: reported'],
    },
    {
      name: 'counts for somebody else',
      text: '“It leaks a lot,” said Ida Voss, and Otto Brandl said that it was old.',
      all: ['own Ida Voss said: It leaks a lot,', 'own Otto Brandl said: reported'],
    },
    {
      name: 'is none with too few words',
      text: '“It leaks a lot,” Ida Voss said on the weir.',
      all: ['own Ida Voss said: It leaks a lot,'],
    },
    {
      name: 'is one statement of a speaker, however many verbs',
      text: 'Ida Voss said that it was old and added that it leaked.',
      all: ['own Ida Voss said: reported'],
    },
  ])('$name: $text', ({ text, all }) => {
    expect(sayings(text).toSorted()).toEqual(all.toSorted());
  });
});

test('a quotation inside a sentence that opens a paragraph does not go on with what was said before', () => {
  expect(
    speakersIn(
      'Ida Voss said: “It leaks.”',
      'Norvik, for the record, sent a note: “We are sorry.”',
    ),
  ).toEqual(['Ida Voss']);
});

test.each([
  {
    name: 'whoever introduces it',
    text: 'Ida Voss shot back: “Go home, all.”',
    speakers: ['Ida Voss'],
  },
  {
    name: 'a pronoun that does',
    text: 'Ida Voss said it was late. She shot back: “Go home, all.”',
    speakers: ['Ida Voss', 'Ida Voss'],
  },
  {
    name: 'nobody, where a thing does',
    text: 'Ida Voss said it was late. A message appeared: “Go home, all.”',
    speakers: ['Ida Voss'],
  },
])('a quotation behind a colon is said by $name: $text', ({ text, speakers }) => {
  expect(speakersIn(text)).toEqual(speakers);
});

test.each([
  {
    name: 'two parted by a semicolon say each their own',
    text: 'Ida Voss said it leaked; Otto Brandl said it did not.',
    statements: [
      'reported Ida Voss: Ida Voss said it leaked',
      'reported Otto Brandl: Otto Brandl said it did not.',
    ],
  },
  {
    name: 'one alone says both halves',
    text: 'Ida Voss said it leaked; it had done so for years.',
    statements: ['reported Ida Voss: Ida Voss said it leaked; it had done so for years.'],
  },
  {
    name: 'who writes a song says nothing',
    text: 'Ida Voss wrote “Sweet Water” in the war.',
    statements: [],
  },
  {
    name: 'who writes a sentence does',
    text: 'Ida Voss wrote “It leaks, and nobody knows why.”',
    statements: ['direct Ida Voss: It leaks, and nobody knows why.'],
  },
])('$name: $text', ({ text, statements }) => {
  expect(said(text)).toEqual(statements);
});

describe('nobody goes on for somebody unknown', () => {
  test.each([
    {
      name: 'a verb of saying whose subject is nobody known',
      paragraphs: ['A friend of Ida Voss wept. ‘Ida is ill,’ says the friend. ‘She has gone.’'],
      statements: [],
    },
    {
      name: 'the same behind a question mark',
      paragraphs: [
        'Ida Voss left. “Is it safe?” asked the old man. “We went home early that day.”',
      ],
      statements: [],
    },
    {
      name: 'an office that is nobody’s',
      paragraphs: ['In it, Norvik wept. “He feared her,” the president said. “He was right to.”'],
      statements: [],
    },
    {
      name: 'somebody whom a sentence introduces before a colon',
      paragraphs: [
        'Ida Voss said it rained. A passenger at Halden station texts us: “We slept here.”',
      ],
      statements: ['reported Ida Voss: Ida Voss said it rained.'],
    },
  ])('$name', ({ paragraphs, statements }) => {
    expect(said(...paragraphs)).toEqual(statements);
  });
});

describe('a reply is not by who asked', () => {
  test.each([
    {
      name: 'in the next paragraph, nobody sure',
      paragraphs: [
        'Ida Voss was for the weir board. “Did you see it leak?” Ms Voss asked her.',
        '“No,” she replied. “I saw it burn.”',
      ],
      statements: ['direct Ida Voss: Did you see it leak?'],
    },
    {
      name: 'but what is added is',
      paragraphs: [
        'Ida Voss was for the weir board. “Did you see it leak?” Ms Voss asked her.',
        '“Answer me,” she added.',
      ],
      statements: ['direct Ida Voss: Did you see it leak?', 'direct Ida Voss: Answer me,'],
    },
    {
      name: 'and a name is a name',
      paragraphs: ['“Did you see it leak?” Ida Voss asked. “No,” Ann Hill replied.'],
      statements: ['direct Ida Voss: Did you see it leak?', 'direct Ann Hill: No,'],
    },
  ])('$name', ({ paragraphs, statements }) => {
    expect(said(...paragraphs)).toEqual(statements);
  });
});
