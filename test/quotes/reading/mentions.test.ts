import { expect, test } from 'vitest';
import { mentioned, mentionIn } from './read.ts';

test.each([
  {
    name: 'a trade before a name',
    text: 'Sculptor Ida Voss left.',
    mentions: ['role Sculptor', 'person Ida Voss'],
  },
  {
    name: 'a trade that is told by its ending',
    text: 'Carpenter Vossin Brandlin Tammo left.',
    mentions: ['role Carpenter', 'person Vossin Brandlin Tammo'],
  },
  {
    name: 'no trade in a first name that no list knows',
    text: 'Vossin Mac Brandl left.',
    mentions: ['name Vossin Mac Brandl'],
  },
  {
    name: 'an office of letters behind another one',
    text: 'The former deputy CM Tarun Voss left.',
    mentions: ['role former deputy', 'role former deputy CM', 'person Tarun Voss'],
  },
  {
    name: 'the house before an office',
    text: 'FBI Director Otto Brandl left.',
    mentions: ['institution FBI', 'role FBI Director', 'person Otto Brandl'],
  },
  {
    name: 'an office with "of" before a name',
    text: 'They met Secretary of State Ida Voss.',
    mentions: ['pronoun They', 'role Secretary of State', 'person Ida Voss'],
  },
  {
    name: 'an office without a name',
    text: 'They met the Prime Minister.',
    mentions: ['pronoun They', 'role Prime Minister'],
  },
  {
    name: 'a house with "of" in its name',
    text: 'The Department of Weir Security left.',
    mentions: ['institution Department of Weir Security'],
  },
  {
    name: 'a house with "for" and "and" in its name',
    text: 'The Agency for Weir Control and Repair left.',
    mentions: ['institution Agency for Weir Control and Repair'],
  },
  {
    name: 'a house and a place behind "in"',
    text: 'The Department in Mossby left.',
    mentions: ['institution Department', 'name Mossby'],
  },
  {
    name: 'a country’s adjective before a trade',
    text: 'Norwegian sculptor Ida Voss left.',
    mentions: ['role Norwegian sculptor', 'person Ida Voss'],
  },
  {
    name: 'two roles, of which the last is the head',
    text: 'A government spokesman left.',
    mentions: ['role government spokesman'],
  },
  { name: 'a body that nobody owns', text: 'campaign trail', mentions: [] },
  { name: 'a body with an article', text: 'the agency left', mentions: ['body agency'] },
  { name: 'an adjective alone', text: 'It was Norwegian tea.', mentions: ['pronoun It'] },
  { name: 'nothing inside marks', text: 'It was “Ida Voss” again.', mentions: ['pronoun It'] },
])('$name: $text', ({ text, mentions }) => {
  expect(mentioned(text)).toEqual(mentions);
});

test.each([
  { text: 'They met the Russian Foreign Ministry.', printed: 'Foreign Ministry', state: 'RU' },
  {
    text: 'They met the Norwegian Weir Institute.',
    printed: 'Norwegian Weir Institute',
    state: 'NO',
  },
  { text: 'They met the French CSS.', printed: 'CSS', state: 'FR' },
  { text: 'They met the British Embassy.', printed: 'British Embassy', state: 'GB' },
  { text: 'They met the Norway Weir Office.', printed: 'Weir Office', state: 'NO' },
  { text: 'They met the Weir Office.', printed: 'Weir Office', state: null },
])('the $printed belongs to $state: $text', ({ text, printed, state }) => {
  expect(mentionIn(text, printed)).toMatchObject({ kind: 'institution', state });
});
