import { describe, expect, test, vi } from 'vitest';
import words from '../../src/cards/words.json' with { type: 'json' };
import { memberOfBot } from './member.ts';
import type { Shown } from './shown.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const QUESTION = 'Who signed the lease of warehouse nine?';
const KIM = '1100000000000000002';
// To see the channel and to write in it, with external apps in public and without.
const WITHOUT = '3072';
const WITH_EXTERNAL_APPS = String(3072n | (1n << 50n));

const { bot, use, press, expectLegal } = memberOfBot();

function canShare({ buttons }: Shown): boolean {
  return buttons.some(({ label }) => label === words.shareButton);
}

describe('an answer that only its asker sees has a way to share it', () => {
  test.each([
    { name: 'where the bot is a member', visit: { install: 'server', permissions: WITHOUT } },
    { name: 'where the bot is both', visit: { install: 'both', permissions: WITHOUT } },
    {
      name: 'where its user may use it',
      visit: { install: 'user', permissions: WITH_EXTERNAL_APPS },
    },
    { name: 'in a group', visit: { place: 'group-dm', install: 'user' } },
  ] as const)('$name', async ({ visit }) => {
    const answer = await use('ask', { question: QUESTION, private: true }, visit);
    expect(answer.isPrivate).toBe(true);
    expect(canShare(answer)).toBe(true);
    expectLegal();
  });

  test('but not where Discord would keep the shared one private too', async () => {
    const visit = { install: 'user', permissions: WITHOUT } as const;
    const answer = await use('ask', { question: QUESTION, private: true }, visit);
    expect(answer.isPrivate).toBe(true);
    expect(answer.texts[0]).toBe(QUESTION);
    expect(canShare(answer)).toBe(false);
    expectLegal();
  });
});

describe('who may not write in a channel may press what is there, but not have it shared', () => {
  test.each([
    { name: 'a reader', permissions: '1024', shares: false },
    { name: 'a writer', permissions: WITHOUT, shares: true },
  ])('$name: $shares', async ({ permissions, shares }) => {
    const answer = await use('ask', { question: QUESTION });
    const context = await press(answer, words.askContext, { user: KIM, permissions });
    expect(context.isPrivate).toBe(true);
    expect(canShare(context)).toBe(shares);
    expectLegal();
  });
});

describe('where Discord keeps all private there is no way to share it on a further page either', () => {
  test.each([
    { name: 'of an answer asked for alone', options: { private: true } },
    { name: 'of one that Discord made private', options: {} },
  ])('$name', async ({ options }) => {
    const visit = { install: 'user', permissions: WITHOUT } as const;
    const answer = await use('ask', { question: QUESTION, ...options }, visit);
    const turned = await press(answer, words.pageNext, visit);
    expect(turned.id).toBe(answer.id);
    expect(turned.isPrivate).toBe(true);
    expect(canShare(turned)).toBe(false);
    expectLegal();
  });
});

describe('whose message a button changes', () => {
  test.each([
    { name: 'the asker’s own', first: {}, second: {}, changes: true },
    { name: 'somebody else’s', first: {}, second: { user: KIM }, changes: false },
    {
      name: 'somebody else’s, asked by the other',
      first: { user: KIM },
      second: {},
      changes: false,
    },
  ])('$name: $changes', async ({ first, second, changes }) => {
    const answer = await use('ask', { question: QUESTION }, first);
    const turned = await press(answer, words.pageNext, second);
    expect(turned.id === answer.id).toBe(changes);
    expect(turned.isPrivate).toBe(!changes);
    expectLegal();
  });

  test('one’s own copy, whoever asked at first', async () => {
    const answer = await use('ask', { question: QUESTION });
    const copy = await press(answer, words.pageNext, { user: KIM });
    const turned = await press(copy, words.pageNext, { user: KIM });
    expect(turned.id).toBe(copy.id);
    expect(turned.texts.slice(0, -1)).not.toEqual(copy.texts.slice(0, -1));
  });
});

test('a copy that is shared shows the card, not the note that it is a copy', async () => {
  const copy = await press(await use('ask', { question: QUESTION }), words.pageNext, { user: KIM });
  expect(copy.texts.at(-1)).toBe(words.copyFooter);
  const shared = await press(copy, words.shareButton, { user: KIM });
  expect(shared.isPrivate).toBe(false);
  expect(shared.texts).toEqual([...copy.texts.slice(0, -1), expect.stringContaining('Shared by')]);
  expectLegal();
});

test('whatever is typed pings nobody: in an answer, a changed one and a shared one', async () => {
  const question = `@everyone <@${KIM}> ${QUESTION}`;
  const answer = await use('ask', { question, private: true });
  await press(answer, words.pageNext);
  await press(answer, words.shareButton);
  const sent = bot()
    .discord.journal.requests()
    .map(({ body }) => body as { readonly data?: { readonly allowed_mentions?: object } } | null)
    .flatMap((body) => body?.data ?? []);
  expect(sent).toHaveLength(3);
  expect(sent.map((data) => data.allowed_mentions)).toEqual(sent.map(() => ({ parse: [] })));
});
