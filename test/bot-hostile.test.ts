import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import words from '../src/cards/words.json' with { type: 'json' };
import type { Visit } from '../src/local/state/visit.ts';
import { buttonId, type Shown, shownOf } from './discord/shown.ts';
import { startTestBot, type TestBot } from './discord/test-bot.ts';

// Thousands of cases or a whole bot, on a machine that may be busy with other things.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let bot: TestBot;

beforeAll(async () => {
  bot = await startTestBot();
});

afterEach(() => {
  const problems = bot.problems();
  const loud = bot.logged.filter(({ level }) => level >= 40);
  bot.discord.journal.clear();
  bot.logged.length = 0;
  // Whatever came in, nothing went out that Discord would refuse, and nothing broke.
  expect(problems).toEqual([]);
  expect(loud).toEqual([]);
});

afterAll(async () => {
  await bot.close();
});

// Sent past the checks that Discord makes before a bot hears of it: lengths, blanks.
const UNCHECKED = { unchecked: true };

const HOSTILE = [
  { name: '6,000 characters', text: 'Who signed the lease? '.repeat(273) },
  { name: '6,000 characters without a space', text: 'a'.repeat(6_000) },
  { name: '6,000 marks that all need escaping', text: '*_~|`<@[]\\'.repeat(600) },
  { name: 'only punctuation', text: '?!.,;:-–—()[]{}"\'…' },
  { name: 'only white space', text: ' \t\n\u00A0\u2003 ' },
  { name: 'nothing', text: '' },
  {
    name: 'a ping for everybody',
    text: '@everyone @here <@&123456789012345678> <@123456789012345678>',
  },
  { name: 'back-ticks', text: '```js\nprocess.exit()\n``` ` `` ```' },
  { name: 'zero-width characters', text: '\u200B\u200C\u200D\u2060\uFEFF' },
  { name: 'zero-width characters between words', text: 'le\u200Base of ware\u200Dhouse nine' },
  { name: 'right-to-left text', text: 'מי חתם על החוזה? من وقع العقد؟' },
  { name: 'right-to-left overrides', text: '\u202E\u202Eesael eht dengis ohw\u2066\u2067\u2068' },
  { name: 'isolates that end more than they begin', text: '\u2069'.repeat(300) },
  { name: '__proto__', text: '__proto__' },
  { name: 'constructor', text: 'constructor' },
  { name: 'halves of characters', text: 'lease \uD83D of \uDE00 warehouse' },
  { name: 'emoji', text: '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(40) },
  { name: 'stacked accents', text: `Z${'\u0351'.repeat(290)}` },
  { name: 'null characters', text: 'lease\u0000of\u0007warehouse\u001B[31m nine' },
  { name: 'a link', text: '[lease](https://evil.example) https://evil.example/warehouse_nine_' },
  { name: 'a pattern', text: '(a+)+$ ^(lease|le.se)*.*?\\1' },
  { name: 'a script', text: '<script>alert(1)</script> {{7*7}} {count}' },
  { name: 'markdown at the start of a line', text: '> lease\n# of\n-# warehouse\n1. nine' },
];

async function use(name: string, options = {}, visit: Visit = {}): Promise<Shown> {
  return shownOf(await bot.discord.command(name, options, { ...UNCHECKED, ...visit }));
}

describe.each(HOSTILE)('$name', ({ text }) => {
  test('as a question', async () => {
    const answer = await use('ask', { question: text });
    const asked = [...text.replaceAll(/[\uD800-\uDFFF]/gu, '\uFFFD')].join('').trim();
    // What is asked stands at the head as it was typed, as far as a question may be long.
    if (asked !== '' && !/[\t\f\r]| \n/.test(asked)) {
      const [head = '?'] = answer.texts[0]?.split('\nIn none of the articles: ') ?? [];
      expect(asked.startsWith(head)).toBe(true);
    }
    for (const { label } of answer.buttons.filter(({ id }) => id?.startsWith('v1:ask:next'))) {
      await bot.discord.press(answer.id, buttonId(answer, label));
    }
  });

  test('as a filter', async () => {
    await use('ask', { question: 'Who signed the lease?', outlet: text, source: text });
  });

  test('as a person and a topic', async () => {
    await use('quote', { person: text, about: text });
    const quotes = await use('quote', { person: 'Maren Holt', about: text });
    const [first] = quotes.buttons.filter(
      ({ id, disabled }) => id?.startsWith('v1:quote') && !disabled,
    );
    if (first?.id) await bot.discord.press(quotes.id, first.id);
  });

  test('as a search', async () => {
    const list = await use('sources', { outlet: text, search: text });
    const turn = list.buttons.find(({ id }) => id?.startsWith('v1:sources:all'));
    if (turn?.id) await bot.discord.press(list.id, turn.id);
  });

  test('as a message to check', async () => {
    const content = text.trim() === '' ? 'x' : text.slice(0, 2_000);
    const message = bot.discord.say(content, UNCHECKED);
    expect(shownOf(await bot.discord.menu('Check in dossier', message.id)).isPrivate).toBe(true);
  });

  test.each([
    { command: 'ask', focused: 'question' },
    { command: 'ask', focused: 'outlet' },
    { command: 'ask', focused: 'source' },
    { command: 'quote', focused: 'person' },
    { command: 'sources', focused: 'outlet' },
    { command: 'sources', focused: 'search' },
  ])('while it is typed into /$command $focused', async ({ command, focused }) => {
    const { choices } = await bot.discord.autocomplete(
      command,
      { [focused]: text },
      focused,
      UNCHECKED,
    );
    expect(choices).not.toBeNull();
  });
});

describe('wherever and whoever', () => {
  const places: readonly Visit[] = [
    { place: 'server' },
    { place: 'server', install: 'user' },
    { place: 'server', install: 'user', permissions: '0' },
    { place: 'server', install: 'both', guild: '1234567890123456789' },
    { place: 'bot-dm' },
    { place: 'group-dm' },
  ];
  const locales = ['de', 'en-US', 'ar', 'ja', 'pt-BR', 'zh-CN', 'uk', 'hi'];

  test.each(places.flatMap((place, at) => locales.map((locale) => ({ ...place, locale, at }))))(
    '$place, installed to: $install, locale $locale',
    async ({ at: _, ...visit }) => {
      const answer = await use('ask', { question: 'Who signed the lease?' }, visit);
      const next = shownOf(
        await bot.discord.press(answer.id, buttonId(answer, words.pageNext), visit),
      );
      expect(next.id).toBe(answer.id);
      shownOf(await bot.discord.press(next.id, buttonId(next, 'Context'), visit));
      await use('quote', { person: 'Holt' }, visit);
      await use('sources', {}, visit);
    },
  );

  test('where Discord keeps the bot private, nothing offers to share', async () => {
    const visit: Visit = { place: 'server', install: 'user', permissions: '0' };
    const answer = await use('ask', { question: 'Who signed the lease?', private: true }, visit);
    expect(answer.isPrivate).toBe(true);
    expect(answer.buttons.map(({ label }) => label)).not.toContain('Share');
  });
});
