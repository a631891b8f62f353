import { expect, test } from 'vitest';
import { speakersIn, unitsIn } from './read.ts';

test.each([
  { name: 'two sentences', units: ['It rained.', 'It snowed.'] },
  { name: 'a question and who asked it', units: ['“Why not?” Ida Voss asked.', 'It rained.'] },
  { name: 'an order and who gave it', units: ['“Stop!” the clerk shouted at me.'] },
  { name: 'a question and who asked it, by office', units: ['“Why not?” asked the clerk.'] },
  { name: 'an order and its day', units: ['“Stop!” Ida Voss shouted on Friday.'] },
  { name: 'a signature', units: ['“Never again.” ― Ida Voss'] },
  { name: 'marks around sentences', units: ['“It rained. It snowed,” said Ida Voss.', '“Oh.”'] },
  {
    name: 'a quotation, and a report with "that"',
    units: ['“Stop!”', 'They said that it rained.'],
  },
  {
    name: 'a quotation, and a report to somebody',
    units: ['“Stop!”', 'Ida Voss told Weir Gazette that it rained.'],
  },
  { name: 'a quotation, and a challenge', units: ['“Stop!”', 'Ida Voss urged him to go on.'] },
  { name: 'an order, and to whom it is given', units: ['“Stop!” Ida Voss shouted to him.'] },
  { name: 'a quotation, and a reply', units: ['“Stop!”', 'Ida Voss replied on Friday: “No.”'] },
  { name: 'a quotation, and who was asked', units: ['“Who?”', 'The clerk was asked.'] },
  { name: 'a quotation, and who said nothing', units: ['“Who?”', 'She did not say.'] },
  {
    name: 'a quotation, and a far verb',
    units: ['“Who?”', 'On the old weir by the town she said.'],
  },
  { name: 'a quotation, and no verb', units: ['“Who?”', 'It rained.'] },
])('$name', ({ units }) => {
  const text = units.join(' ');
  expect(unitsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(units);
});

test('what is longer than any sentence is cut, and nothing of it is lost', () => {
  const text = `${'weir '.repeat(1100)}end.`;
  const units = unitsIn(text);
  expect(units.map(({ from, to }) => to - from)).toEqual([500, 500, 102]);
  expect(units.map(({ from }) => from)).toEqual([0, 500, 1000]);
  expect(text.slice(units[2]?.start, units[2]?.end)).toMatch(/^weir .* end\.$/);
});

test.each([
  {
    name: 'a report behind a quotation that is closed',
    text: '“She leaned on it.” The Weir Board says it was late.',
    speakers: ['Weir Board'],
  },
  {
    name: 'a short one too',
    text: 'Ida Voss said: “It leaks a lot.” Otto Brandl said it stank.',
    speakers: ['Ida Voss', 'Otto Brandl'],
  },
  { name: 'whoever asks', text: '“Why not?” Ida Voss asked him.', speakers: ['Ida Voss'] },
])('$name: $text', ({ text, speakers }) => {
  expect(speakersIn(text)).toEqual(speakers);
});
