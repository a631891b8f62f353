import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptable, personChoices, questionChoices } from '../../src/discord/choices.ts';
import { referenceTo } from '../../src/service/reference.ts';
import { serveDossier } from '../../src/service/serve-dossier.ts';
import { name } from '../cards/made-up.ts';
import { dossierOf } from '../dossier-of.ts';
import { HARBOUR, serveFolder } from './test-bot.ts';

describe('choices that Discord takes', () => {
  test.each([
    {
      name: 'a good one stays',
      given: { name: 'A', value: 'a' },
      kept: [{ name: 'A', value: 'a' }],
    },
    {
      name: 'white space in the name goes',
      given: { name: ' A\n B ', value: 'a' },
      kept: [{ name: 'A B', value: 'a' }],
    },
    {
      name: 'a long name is cut',
      given: { name: 'a '.repeat(90), value: 'a' },
      kept: [{ name: `${'a '.repeat(50).trim()}…`, value: 'a' }],
    },
    { name: 'a blank name goes', given: { name: ' ', value: 'a' }, kept: [] },
    { name: 'a name that shows nothing goes', given: { name: '\u200B', value: 'a' }, kept: [] },
    { name: 'a long value goes', given: { name: 'A', value: 'a'.repeat(101) }, kept: [] },
    { name: 'a value that would be trimmed goes', given: { name: 'A', value: ' a' }, kept: [] },
    { name: 'an empty value goes', given: { name: 'A', value: '' }, kept: [] },
  ])('$name', ({ given, kept }) => {
    expect(acceptable([given])).toEqual(kept);
  });

  test('a value twice is taken once', () => {
    const twice = [
      { name: 'A', value: 'a' },
      { name: 'B', value: 'a' },
    ];
    expect(acceptable(twice)).toEqual([{ name: 'A', value: 'a' }]);
  });

  test('any others: at most 25, each within its limits', () => {
    const many = fc.array(fc.record({ name: name(), value: name() }), { maxLength: 60 });
    fc.assert(
      fc.property(many, (choices) => {
        const kept = acceptable(choices);
        expect(kept.length).toBeLessThanOrEqual(25);
        for (const { name: shown, value } of kept) {
          expect(shown.length).toBeLessThanOrEqual(100);
          expect(shown.trim()).not.toBe('');
          expect(value.length).toBeLessThanOrEqual(100);
          expect(choices.some((choice) => choice.value === value)).toBe(true);
        }
      }),
    );
  });
});

describe('what is offered for a question', async () => {
  const services = { dossier: await serveFolder(HARBOUR) };
  const lease = 'Who signed the lease of warehouse nine?';
  const inspection = 'What did Maren Holt say about the inspection?';
  const vote = 'When did the council vote on the lease?';

  test.each([
    { name: 'nothing typed: the examples', typed: '', offered: [lease, inspection, vote] },
    {
      name: 'what was typed, then the examples that contain it, then the headlines',
      typed: 'lease',
      offered: [
        'lease',
        lease,
        vote,
        'Port authority confirms lease of warehouse nine',
        'Lease row grows as council calls hearing',
      ],
    },
    {
      name: 'a headline has all words, in any order',
      typed: 'hearing row',
      offered: ['hearing row', 'Lease row grows as council calls hearing'],
    },
    {
      name: 'capitals and accents make no difference',
      typed: 'MÁREN holt',
      offered: ['MÁREN holt', inspection],
    },
    { name: 'a question that no choice could hold', typed: 'a'.repeat(101), offered: [] },
  ])('$name', async ({ typed, offered }) => {
    const choices = await questionChoices(typed, services);
    expect(choices.map(({ value }) => value)).toEqual(offered);
  });
});

test('a person is chosen by name, or by reference where the name fits another too', async () => {
  const paragraphs = [
    'Lord Holt said that the bridge was late.',
    'Lord Holt said that the road was shut.',
    'Margaret Holt said that it was not.',
  ];
  const dossier = serveDossier(dossierOf({ source: 'a.md', paragraphs }));
  expect(await personChoices('holt', { dossier })).toEqual([
    { name: 'Holt — 2 statements', value: referenceTo('Holt') },
    { name: 'Margaret Holt — 1 statement', value: 'Margaret Holt' },
  ]);
});
