import { expect, test } from 'vitest';
import { readSettings } from '../../src/corpus/settings.ts';

const NONE = { title: null, examples: [], lexicon: [] };

test.each([
  { name: 'no file', content: null, settings: NONE },
  { name: 'an empty one', content: '', settings: NONE },
  { name: 'one of comments', content: '# title: T\n', settings: NONE },
  { name: 'fields that are blank', content: 'title:\nexamples:\nlexicon:\n', settings: NONE },
  {
    name: 'all of them',
    content: 'title: T\nexamples: [Why is it?, Who was it?, When was it?]\nlexicon:\n  - [a, b c]',
    settings: {
      title: 'T',
      examples: ['Why is it?', 'Who was it?', 'When was it?'],
      lexicon: [['a', 'b c']],
    },
  },
  {
    name: 'a colon in the title',
    content: '# Ours\ntitle: Ferry sinks: two dead\nlexicon: [[a, b]]\n',
    settings: { ...NONE, title: 'Ferry sinks: two dead', lexicon: [['a', 'b']] },
  },
  {
    name: 'marks at the start of the title',
    content: 'lexicon: [[a, b]]\r\ntitle: "Go home": the mayor speaks\r\n',
    settings: { ...NONE, title: '"Go home": the mayor speaks', lexicon: [['a', 'b']] },
  },
])('settings of $name', ({ content, settings }) => {
  expect(readSettings(content)).toEqual({ settings, problems: [] });
});

const IN_QUOTES = /write a text, in quotes if it is a number or has a colon$/;

test.each([
  { yaml: 'title: [T]', field: 'title', mend: IN_QUOTES },
  { yaml: 'title: 1984', field: 'title', mend: IN_QUOTES },
  { yaml: 'title: " "', field: 'title', mend: /write the incident’s name, or leave title out/ },
  { yaml: `title: ${'T'.repeat(201)}`, field: 'title', mend: /at most 200 characters/ },
  { yaml: 'examples: Why is it?', field: 'examples', mend: /write a list of questions/ },
  { yaml: 'examples: [Why is it?]', field: 'examples', mend: /three to ten questions/ },
  {
    yaml: 'examples:\n  - Who said: yes?\n  - Who was it?\n  - When was it?',
    field: 'examples.0',
    mend: IN_QUOTES,
  },
  {
    yaml: 'examples: [Why is it?, Who was it?, W?]',
    field: 'examples.2',
    mend: /3 to 100 characters/,
  },
  {
    yaml: 'lexicon: a',
    field: 'lexicon',
    mend: /write a list, a line each: "- \[the warehouse, Unit 4\]"/,
  },
  {
    yaml: 'lexicon: [a, [b, c]]',
    field: 'lexicon.0',
    mend: /write a list of words that mean the same: "\[the warehouse, Unit 4\]"/,
  },
  { yaml: 'lexicon: [[a]]', field: 'lexicon.0', mend: /two words or more that mean the same/ },
  { yaml: 'lexicon: [[a, " "]]', field: 'lexicon.0.1', mend: /write a word, or delete the empty/ },
  { yaml: 'lexicon: [[a, 1984]]', field: 'lexicon.0.1', mend: IN_QUOTES },
  {
    yaml: `lexicon: [[a, ${'b'.repeat(101)}]]`,
    field: 'lexicon.0.1',
    mend: /at most 100 characters/,
  },
  {
    yaml: 'lexikon: [[a, b]]',
    field: null,
    mend: /^has a field lexikon, .* may have title, examples and lexicon$/,
  },
  { yaml: '- a\n- b', field: null, mend: /^has no fields: begin lines with "title:", / },
  { yaml: 'words', field: null, mend: /^has no fields/ },
  {
    yaml: 'title: T\nexamples:\n  - Who said: it: then?\n',
    field: null,
    mend: /^is not valid YAML at line 3 \(.+\): put values with a colon, quote or # in quotes$/,
  },
  {
    yaml: 'title: Fire: two dead\nhello',
    field: null,
    mend: /^is not valid YAML at line 1 /,
  },
  { yaml: 'title: Fire: two dead\n- a', field: null, mend: /^is not valid YAML at line 1 / },
  {
    yaml: 'title: Ferry sinks: two dead\nlexicon: [\n',
    field: null,
    mend: /^is not valid YAML at line \d .*in quotes$/,
  },
])('$yaml is told with its mend', ({ yaml, field, mend }) => {
  const { settings, problems } = readSettings(yaml);
  expect(settings).toEqual(NONE);
  expect(problems).toEqual([
    { source: 'dossier.yaml', field, message: expect.stringMatching(mend) },
  ]);
});

test('every fault of a file is told, each with its field and its mend', () => {
  const { settings, problems } = readSettings(
    'title: 1984\nexamples: [Why is it?, W?]\nlexicon: [[a], [b, c]]\nlexikon: [[a, b]]',
  );
  expect(settings).toEqual(NONE);
  expect(problems.map(({ field, message }) => `${field} | ${message}`)).toEqual([
    expect.stringMatching(/^title \| title: write a text, in quotes/),
    expect.stringMatching(/^examples.1 \| examples.1: a question has 3 to 100 characters$/),
    expect.stringMatching(/^examples \| examples: write three to ten questions/),
    expect.stringMatching(/^lexicon.0 \| lexicon.0: write two words or more/),
    expect.stringMatching(/^null \| has a field lexikon,/),
  ]);
});
