import { beforeAll, describe, expect, test, vi } from 'vitest';
import ask from '../../commands/ask.ts';
import check from '../../commands/check.ts';
import quote from '../../commands/quote.ts';
import sources from '../../commands/sources.ts';
import type { Card } from '../../src/cards/card.ts';
import words from '../../src/cards/words.json' with { type: 'json' };
import type { Command, Services } from '../../src/discord/command.ts';
import { referenceTo } from '../../src/service/reference.ts';
import { textsOf } from '../cards/legal.ts';
import { HARBOUR, serveFolder } from '../discord/test-bot.ts';
import { article, makeFolder } from '../fixtures/folder.ts';
import { given, pressed } from './options.ts';

// Thousands of cases or a whole bot, on a machine that may be busy with other things.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let services: Services;

beforeAll(async () => {
  services = { dossier: await serveFolder(HARBOUR) };
});

const QUESTION = 'Who signed the lease of warehouse nine?';
const COMMANDS: Readonly<Record<string, Command>> = { ask, check, quote, sources };

describe('who sees the answer', () => {
  test.each([
    { command: 'ask', options: { question: QUESTION }, seen: 'public' },
    { command: 'ask', options: { question: QUESTION, private: true }, seen: 'private' },
    {
      command: 'ask',
      options: { question: 'How much ransom did the pirates want?' },
      seen: 'private',
    },
    { command: 'ask', options: {}, seen: 'private' },
    { command: 'quote', options: { person: 'Maren Holt' }, seen: 'public' },
    { command: 'quote', options: { person: 'Maren Holt', private: true }, seen: 'private' },
    { command: 'quote', options: { person: 'Qwertz Zyxw' }, seen: 'private' },
    { command: 'quote', options: { person: 'Maren Holt', about: 'pirates' }, seen: 'private' },
    { command: 'sources', options: {}, seen: 'private' },
    { command: 'sources', options: { private: false }, seen: 'public' },
    { command: 'check', options: { target: QUESTION }, seen: 'private' },
    { command: 'check', options: {}, seen: 'private' },
  ])('/$command $options: $seen', async ({ command, options, seen }) => {
    const reply = await COMMANDS[command]?.run(given(options), services);
    expect(reply?.seen).toBe(seen);
  });
});

describe('a filter that no article passes is told by name', () => {
  test.each([
    { filter: { outlet: 'Nonsense <@1>' }, says: 'Nonsense' },
    { filter: { source: 'nope.md' }, says: 'nope' },
  ])('$filter', async ({ filter, says }) => {
    const reply = await ask.run(given({ question: QUESTION, ...filter }), services);
    expect(reply.seen).toBe('private');
    expect(textsOf(reply.draw('private')).join()).toContain(`called “${says}`);
  });

  test('/sources tells it too', async () => {
    const reply = await sources.run(given({ outlet: 'Nonsense', private: false }), services);
    expect(reply.seen).toBe('private');
    expect(textsOf(reply.draw('private')).join()).toContain('called “Nonsense”');
  });

  test('a known one is asked', async () => {
    const { outlets } = services.dossier;
    const [first] = await outlets('', 1);
    const reply = await ask.run(
      given({ question: QUESTION, outlet: first?.outlet ?? '' }),
      services,
    );
    expect(textsOf(reply.draw('private')).join()).not.toContain('called “');
  });
});

test('a question of nothing but tokens of Discord asks nothing', async () => {
  const reply = await ask.run(given({ question: '<t:0:R> <@80351110224678912>' }), services);
  expect(reply.seen).toBe('private');
  expect(textsOf(reply.draw('private'))).toHaveLength(1);
});

test('a person of nothing but blanks asks who is quoted', async () => {
  const reply = await quote.run(given({}), services);
  expect(reply.seen).toBe('private');
  expect(textsOf(reply.draw('private'))[0]).toContain(words.peopleHead);
});

test.each(['🤔', '?!', '<:a:41771983429993937>'])(
  'a message of %s has no words to check',
  async (target) => {
    const reply = await check.run(given({ target }), services);
    expect(textsOf(reply.draw('private'))).toEqual([words.checkNothing]);
  },
);

describe('a button of a message that has lost its list says so', () => {
  test.each([
    { command: 'ask', press: pressed('next', { args: ['2', 'ask'] }) },
    { command: 'ask', press: pressed('jump', { values: ['2.#aaaaaaaaaa.1.aaaaaa'] }) },
    { command: 'ask', press: pressed('wide') },
    { command: 'ask', press: pressed('again') },
    { command: 'ask', press: pressed('context', { args: ['#aaaaaaaaaa', '1'] }) },
    { command: 'quote', press: pressed('dance') },
    { command: 'quote', press: pressed('next') },
    { command: 'sources', press: pressed('dance') },
    { command: 'sources', press: pressed('article', { args: ['#aaaaaaaaaa'] }) },
    { command: 'sources', press: pressed('read', { args: ['#aaaaaaaaaa', '0'] }) },
  ])('$command $press.verb', async ({ command, press }) => {
    const reaction = await COMMANDS[command]?.press?.(press, services);
    expect(reaction?.kind).toBe('reply');
    if (reaction?.kind !== 'reply') return;
    expect(reaction.reply.seen).toBe('private');
    expect(textsOf(reaction.reply.draw('private'))).toHaveLength(1);
  });
});

describe('offsets that nobody could have been given', () => {
  test.each(['999999', '-5', '3', 'x'])('quote: %s', async (offset) => {
    const args = [...(await personArgs()), offset, 'an', '', ''];
    const reaction = await quote.press(pressed('next', { args }), services);
    expect(reaction.kind).toBe('update');
    if (reaction.kind !== 'update') return;
    expect(textsOf(reaction.draw('private')).length).toBeGreaterThan(2);
  });

  test('sources', async () => {
    const args = ['999999', 'n', '#nobody', 'other', 'lease'];
    const reaction = await sources.press(pressed('next', { args }), services);
    expect(reaction.kind).toBe('update');
  });
});

describe('the buttons of a list of one outlet carry its reference, however it was asked for', () => {
  const GAZETTE = referenceTo('The Gazette');

  test.each(['The Gazette', 'the gazette', 'gaz', GAZETTE])('%s', async (outlet) => {
    const folder = await makeFolder({
      'a.md': article('The port was shut on Monday.'),
      'b.md': article('The port was opened on Friday.'),
      'c.md': article('Nothing is known of it.', { outlet: 'Coast Daily' }),
    });
    const served = { dossier: await serveFolder(folder.path) };
    await folder.remove();
    const list = await sources.run(given({ outlet }), served);
    expect(idsOf(list.draw('private'))).toContain(`v1:sources:order:0:o:${GAZETTE}:`);
    const turned = await sources.press(pressed('order', { args: ['0', 'o', GAZETTE] }), served);
    if (turned.kind !== 'update') throw new Error('Not an update');
    expect(idsOf(turned.draw('private'))).toContain(`v1:sources:order:0:n:${GAZETTE}:`);
  });
});

test('a list from another revision says that it is counted anew', async () => {
  const args = [...(await personArgs()), '0', 'an', 'ffffffff', ''];
  const reaction = await quote.press(pressed('next', { args }), services);
  if (reaction.kind !== 'update') throw new Error('Not an update');
  expect(textsOf(reaction.draw('private')).join('\n')).toContain('counted anew');
});

function idsOf({ components }: Card): string {
  return JSON.stringify(components);
}

async function personArgs(): Promise<string[]> {
  const { speaker } = await services.dossier.quotes({
    person: 'Maren Holt',
    about: '',
    directOnly: false,
    oldestFirst: false,
    offset: 0,
    limit: 1,
  });
  return [speaker?.name ?? ''];
}
