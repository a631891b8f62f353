import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Shown, shownMessage, shownOf } from './discord/shown.ts';
import { HARBOUR, serveFolder, startTestBot, type TestBot } from './discord/test-bot.ts';
import { article, makeFolder, type TestFolder } from './fixtures/folder.ts';
import type { Exchange } from './local/driver.ts';

// Every button of every card and some options of every select, two levels deep: more than a thousand clicks.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 });

let bot: TestBot;
let folder: TestFolder;

beforeAll(async () => {
  folder = await makeFolder(nastyArticles());
  bot = await startTestBot({ services: { dossier: await serveFolder(folder.path) } });
});

afterAll(async () => {
  await bot.close();
  await folder.remove();
});

const QUESTION = 'Who signed the lease of the warehouse?';

const BEGINNINGS: readonly { name: string; begin(): Promise<Exchange> }[] = [
  { name: 'an answer', begin: () => bot.discord.command('ask', { question: QUESTION }) },
  {
    name: 'a private answer',
    begin: () => bot.discord.command('ask', { question: QUESTION, private: true }),
  },
  {
    name: 'no answer',
    begin: () => bot.discord.command('ask', { question: 'How much ransom did the pirates want?' }),
  },
  {
    name: 'no answer because of a filter',
    begin: () => bot.discord.command('ask', { question: QUESTION, outlet: 'Nobody' }),
  },
  { name: 'statements', begin: () => bot.discord.command('quote', { person: 'Maren Holt' }) },
  {
    name: 'statements on a topic',
    begin: () => bot.discord.command('quote', { person: 'Maren Holt', about: 'x'.repeat(50) }),
  },
  { name: 'nobody', begin: () => bot.discord.command('quote', { person: 'Qwertz Zyxw' }) },
  { name: 'the articles', begin: () => bot.discord.command('sources') },
  {
    name: 'articles by a search',
    begin: () => bot.discord.command('sources', { search: 'lease', private: false }),
  },
  {
    name: 'a checked message',
    begin: () => bot.discord.menu('Check in dossier', bot.discord.say(QUESTION).id),
  },
];

test.each(BEGINNINGS)('from $name, with a restart in between', async ({ begin }) => {
  const first = (await usesOf(shownOf(await begin()))).length;
  for (let at = 0; at < first; at += 1) {
    const start = shownOf(await begin());
    const opened = await use(start, usesOf(start)[at]);
    if (at === 0) await bot.restart();
    for (const next of usesOf(opened)) {
      const now = bot.discord.messages().find(({ id }) => id === opened.id);
      if (now && has(shownMessage(now), next)) await use(opened, next);
    }
  }
  expect(bot.problems()).toEqual([]);
  expect(bot.logged.filter(({ level }) => level >= 40)).toEqual([]);
  bot.discord.journal.clear();
});

test('the same messages after the articles are gone', async () => {
  const before: Shown[] = [];
  for (const { begin } of BEGINNINGS) before.push(shownOf(await begin()));
  await bot.restart({ services: { dossier: await serveFolder(HARBOUR) } });
  const after: string[] = [];
  for (const shown of before) {
    for (const next of usesOf(shown)) {
      const now = bot.discord.messages().find(({ id }) => id === shown.id);
      if (now && has(shownMessage(now), next)) after.push(...(await use(shown, next)).texts);
    }
  }
  expect(after.some((text) => text.includes('no longer in the dossier'))).toBe(true);
  expect(after.some((text) => text.includes('counted anew'))).toBe(true);
  expect(bot.problems()).toEqual([]);
  expect(bot.logged.filter(({ level }) => level >= 40)).toEqual([]);
});

interface Use {
  readonly id: string;
  readonly value: string | null;
}

/** What can be done with a message: each button that is on, the first and the last option of each select. */
function usesOf({ buttons, selects }: Shown): Use[] {
  const presses = buttons.flatMap(({ id, disabled }) =>
    id && !disabled ? [{ id, value: null }] : [],
  );
  const choices = selects.flatMap(({ id, options }) =>
    [...new Set([options.at(0)?.value, options.at(-1)?.value])].flatMap((value) =>
      value === undefined ? [] : [{ id, value }],
    ),
  );
  return [...presses, ...choices];
}

function has(shown: Shown, { id, value }: Use): boolean {
  return usesOf(shown).some((use) => use.id === id && use.value === value);
}

async function use(shown: Shown, next: Use | undefined): Promise<Shown> {
  if (next === undefined) return shown;
  const { id, value } = next;
  return shownOf(
    await (value === null
      ? bot.discord.press(shown.id, id)
      : bot.discord.select(shown.id, id, [value])),
  );
}

function nastyArticles(): Record<string, string> {
  const long = 'The lease of the warehouse was **signed** by `Maren` Holt, she said. '.repeat(120);
  const said = (at: number) => `"I signed lease *${at}* of the warehouse_${at}_," Maren Holt said.`;
  const quotes = Array.from({ length: 40 }, (_, at) => said(at)).join('\n\n');
  const marks = `*_~|\`<@[]\\${'>#-+:'.repeat(300)} lease of the warehouse`;
  return {
    'dossier.yaml':
      'title: "**Everything** @everyone"\nexamples: ["> lease?", "`lease`", "# who?"]\n',
    'long.md': article(`${long}\n\nWho signed the lease of the warehouse? It was Maren Holt.`, {
      title: `"${'A very long headline about the lease. '.repeat(12).trim()}"`,
      outlet: `"${'The Very Long Gazette '.repeat(9).trim()}"`,
      note: `"${'A note on the lease. '.repeat(60).trim()}"`,
      url: `https://example.com/${'a'.repeat(600)}`,
    }),
    'quotes.md': article(quotes, { outlet: '"> The `Times`"', published: '2025-03-01' }),
    'marks.md': article(marks, { title: '"# [x](https://y.z) <@1> :a:"', url: 'https://a.b/c_d_' }),
    [`${'n'.repeat(180)}_*_.md`]: article(
      'The lease of the warehouse was signed in \u202Etxet\u202C.',
    ),
    'rtl.md': article('החוזה של the lease of the warehouse \u2067\u2067 נחתם.', {
      outlet: '"\u202Eעיתון"',
    }),
    ...Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [
        `article-${at}.md`,
        article(`Report ${at}: the lease of the warehouse was signed.`, { outlet: `Outlet ${at}` }),
      ]),
    ),
  };
}
