import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/search/ask.ts';
import { rank } from '../../../src/search/ranking/rank.ts';
import { isApart } from '../../../src/search/refusal/apart.ts';
import { inquiring } from '../asking.ts';
import { article, indexOf } from '../made-up.ts';
import { index } from './lake.ts';

test('answered, as the number is told, if far from the words of the question', () => {
  const lake = indexOf([
    article({
      paragraphs: [
        'The steamer Corvina, which ran aground in fog near Sandby when the buoy had drifted off, took on its passengers in Kelding, and they were 140.',
        'It rained, and nobody came to the lake.',
      ],
    }),
  ]);
  const question = 'how many passengers were on the Corvina when it ran aground near Sandby';
  expect(ask(lake, question).found).toBe(true);
});

test('refused, as a country that is named has no such office there', () => {
  const ministers = indexOf([
    article({
      paragraphs: [
        'The Norwegian minister called the lost ferry a warning to the whole coast.',
        'A ferry from France came to help with the search on the second morning.',
        'Divers found the ferry in March, and the harbour was closed for a week.',
        'The captain left the ferry last, and the crew was given tea in the church.',
      ],
    }),
  ]);
  expect(ask(ministers, 'what did the Norwegian minister say of the ferry').found).toBe(true);
  expect(ask(ministers, 'what did the French minister say of the ferry').found).toBe(false);
  expect(ask(ministers, 'what did the minister of France say of the ferry').found).toBe(false);
});

test('refused, as the country asked about has no part in it, however long the question', () => {
  const ferries = indexOf([
    article({
      paragraphs: [
        'Norway sent two ferries and six divers to the search for the lost ship in the storm.',
        'Norway also sent ferries with doctors to the search for the ship, and the divers stayed.',
        'Norway had sent ferries and divers once before, when a ship was lost in a storm.',
        'Ferries and divers were sent to the search in the storm, and the lost ship was found.',
        'The ferries and divers that were sent left the search when the storm took another ship.',
        'The search for the lost ship took a week of storm, and the ferries and divers were sent home.',
        'A bell from France hangs in the church, where it is seldom rung.',
      ],
    }),
  ]);
  const rest = 'also send ferries and divers to the search for the lost ship in the storm';
  expect(ask(ferries, `did Norway ${rest}`).found).toBe(true);
  expect(ask(ferries, `did France ${rest}`).found).toBe(false);
  expect(ask(ferries, `did the French ${rest}`).found).toBe(false);
});

/** Whether what a question about the lake joins stands nowhere together. */
function apart(question: string): boolean {
  const inquiry = inquiring(index, question);
  return isApart(index, inquiry, rank(index, inquiry));
}

describe('apart are', () => {
  test.each([
    { name: 'two persons who never stand together', question: 'did Amsel meet Lind' },
    { name: 'the same, with a topic', question: 'what did Amsel tell Lind about the buoy' },
    { name: 'somebody and what others did', question: 'who towed the steamer aground for Holt' },
    { name: 'a country that no article has', question: 'did Norway tow the steamer' },
    { name: 'a person and an event', question: 'did Lind resign' },
    { name: 'a person and the time of an event', question: 'when was Lind hurt' },
    { name: 'a person and the reason of an event', question: 'why did Lind resign' },
    { name: 'a person and something of an event', question: 'what did Lind wear at the rescue' },
    { name: 'a person with an office, and an event', question: 'when did captain Lind resign' },
    { name: 'a ship and somebody’s sum', question: 'how much did the Corvina cost' },
  ])('$name: $question', ({ question }) => expect(apart(question)).toBe(true));
});

describe('not apart are', () => {
  test.each([
    { name: 'three persons', question: 'did Amsel say to Lind and Holt that a buoy drifted' },
    {
      name: 'somebody whose words on it are asked for',
      question: 'what did Holt say of the steamer that ran aground',
    },
    { name: 'a claim that may err', question: 'Holt ran the steamer aground near Sandby.' },
    {
      name: 'somebody in a long question',
      question: 'who ran the steamer aground with 140 passengers near Sandby for Holt',
    },
    { name: 'a person and her event', question: 'did Amsel run aground' },
    { name: 'a person and his deed', question: 'did Lind praise the divers' },
    { name: 'a person and a number there', question: 'how many buoys has Lind bought' },
    { name: 'a ship and its number', question: 'how many passengers were on the Corvina' },
    { name: 'a ship and its day', question: 'when did the Corvina sail again' },
    {
      name: 'a sum and those who have no name',
      question: 'how much did the owners pay for the damage',
    },
    { name: 'a person and whatever happened', question: 'what happened to Lind' },
    { name: 'a person and the reason of his deed', question: 'why did Lind praise the divers' },
    { name: 'a person alone', question: 'where is Holt' },
  ])('$name: $question', ({ question }) => expect(apart(question)).toBe(false));
});
