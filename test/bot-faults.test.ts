import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import words from '../src/cards/words.json' with { type: 'json' };
import type { DossierService } from '../src/service/dossier-service.ts';
import { buttonId, shownMessage, shownOf } from './discord/shown.ts';
import {
  HARBOUR,
  type LogEntry,
  serveFolder,
  startTestBot,
  type TestBot,
} from './discord/test-bot.ts';

// Thousands of cases or a whole bot, on a machine that may be busy with other things.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const QUESTION = 'Who signed the lease of warehouse nine?';
const KIM = '1100000000000000002';

let bot: TestBot;
/** Everything that the dossier is asked waits here until it is let through, or fails. */
let gate: Gate;

interface Gate {
  close(): void;
  open(): void;
  fail(error: Error): void;
}

beforeEach(async () => {
  const { service, ...rest } = gated(await serveFolder(HARBOUR));
  gate = rest;
  // As soon as the dossier makes somebody wait, the answer is a late one.
  bot = await startTestBot({ services: { dossier: service }, deferAfter: 30 });
});

afterEach(async () => {
  gate.open();
  await bot.close();
});

function errors(): readonly unknown[] {
  return bot.logged.filter(({ level }) => level >= 50);
}

describe('a late answer', () => {
  test('comes alone to who asked, with a way to share it', async () => {
    gate.close();
    const asked = bot.discord.command('ask', { question: QUESTION });
    await bot.discord.until(() => bot.discord.messages().find((message) => message.deferred));
    gate.open();
    const answer = shownOf(await asked);
    expect(answer.isPrivate).toBe(true);
    expect(answer.texts[0]).toBe(QUESTION);
    const shared = shownOf(await bot.discord.press(answer.id, buttonId(answer, 'Share')));
    expect(shared.isPrivate).toBe(false);
    expect(bot.problems()).toEqual([]);
  });

  test('to a page turned changes the message all the same', async () => {
    const first = shownOf(await bot.discord.command('ask', { question: QUESTION }));
    gate.close();
    const turned = bot.discord.press(first.id, buttonId(first, words.pageNext));
    await bot.discord.until(() => bot.discord.journal.requests().at(-1)?.path.endsWith('callback'));
    gate.open();
    await turned;
    await bot.discord.until(() => {
      const message = bot.discord.messages().find(({ id }) => id === first.id);
      return message && shownMessage(message).texts[1] !== first.texts[1];
    });
    expect(bot.problems()).toEqual([]);
  });

  test('to somebody else’s page turned is a private copy', async () => {
    const first = shownOf(await bot.discord.command('ask', { question: QUESTION }));
    const before = bot.discord.messages().length;
    gate.close();
    const turned = bot.discord.press(first.id, buttonId(first, words.pageNext), { user: KIM });
    await bot.discord.until(() => bot.discord.journal.requests().at(-1)?.path.endsWith('callback'));
    gate.open();
    await turned;
    const copy = await bot.discord.until(() => bot.discord.messages()[before]);
    expect(copy.ephemeralFor).toBe(KIM);
    expect(shownMessage(copy).texts.at(-1)).toContain('Your own copy');
    expect(bot.problems()).toEqual([]);
  });
});

describe('a failure inside', () => {
  test.each([
    { name: 'at once', late: false },
    { name: 'after Discord was told to wait', late: true },
  ])('$name: a private note with the reference that the log has', async ({ late }) => {
    if (late) gate.close();
    else gate.fail(new Error('the index is broken'));
    const asked = bot.discord.command('ask', { question: QUESTION });
    if (late) {
      await bot.discord.until(() => bot.discord.messages().find((message) => message.deferred));
      gate.fail(new Error('the index is broken'));
    }
    const note = shownOf(await asked);
    const [entry] = bot.logged.filter(({ level }) => level === 50);
    expect(note.isPrivate).toBe(true);
    expect(note.texts[0]).toContain(`reference ${String(entry?.reference)}`);
    expect(JSON.stringify(entry)).toContain('the index is broken');
    expect(JSON.stringify(bot.logged)).not.toContain('warehouse');
  });

  test('on a button: a private note, and the message stays', async () => {
    const first = shownOf(await bot.discord.command('ask', { question: QUESTION }));
    gate.fail(new Error('the index is broken'));
    const note = shownOf(await bot.discord.press(first.id, buttonId(first, words.pageNext)));
    expect(note.id).not.toBe(first.id);
    expect(note.isPrivate).toBe(true);
    expect(note.texts[0]).toContain('reference');
  });

  test('while somebody types: no suggestions', async () => {
    gate.fail(new Error('the index is broken'));
    const { choices } = await bot.discord.autocomplete('quote', { person: 'h' }, 'person');
    expect(choices).toEqual([]);
  });
});

describe('Discord no longer takes the answer', () => {
  test.each([
    { name: '10062: three seconds are over', status: 404, code: 10_062 },
    { name: '40060: somebody answered already', status: 400, code: 40_060 },
    { name: '10008: the message is gone', status: 404, code: 10_008 },
    { name: '50027: the token is over', status: 401, code: 50_027 },
  ])('$name: logged with its age, no error, and the bot goes on', async ({ status, code }) => {
    bot.discord.faults.add({ path: /callback$/, status, code });
    void bot.discord.command('ask', { question: QUESTION });
    const entry = await waitForLog('no longer takes');
    expect(entry).toMatchObject({ level: 30, err: { code } });
    expect(entry.age).toEqual(expect.any(Number));
    expect(errors()).toEqual([]);
    const answer = shownOf(await bot.discord.command('ask', { question: QUESTION }));
    expect(answer.texts[0]).toBe(QUESTION);
  });

  test('50035: the message is not legal: an error with Discord’s words, and a note', async () => {
    bot.discord.faults.add({
      path: /callback$/,
      status: 400,
      code: 50_035,
      message: 'Invalid Form Body',
    });
    const note = shownOf(await bot.discord.command('ask', { question: QUESTION }));
    expect(note.texts[0]).toContain('reference');
    expect(JSON.stringify(errors())).toContain('Invalid Form Body');
  });
});

test('the log has questions when it may, and never who asked', async () => {
  await bot.discord.command('ask', { question: QUESTION });
  await waitForLog('Answered');
  expect(JSON.stringify(bot.logged)).not.toContain('warehouse');
  await bot.restart({ logQuestions: true });
  bot.logged.length = 0;
  await bot.discord.command('ask', { question: QUESTION });
  const entry = await waitForLog('Answered');
  expect(entry).toMatchObject({ command: 'ask', question: QUESTION, shown: 'public' });
  bot.logged.length = 0;
  await bot.discord.command('quote', { person: 'Maren Holt ', about: ' lease' });
  expect(await waitForLog('Answered')).toMatchObject({ question: 'Maren Holt · lease' });
  for (const { id } of bot.discord.visitors) expect(JSON.stringify(bot.logged)).not.toContain(id);
});

function waitForLog(text: string): Promise<LogEntry> {
  return vi.waitFor(() => {
    const entry = bot.logged.findLast(({ msg }) => msg.includes(text));
    if (entry === undefined) throw new Error(`Nothing is logged with "${text}"`);
    return entry;
  });
}

function gated(service: DossierService): Gate & { readonly service: DossierService } {
  let error: Error | null = null;
  let isOpen = true;
  let waiting: (() => void)[] = [];
  const passed = async (): Promise<void> => {
    if (!isOpen) await new Promise<void>((resolve) => waiting.push(resolve));
    if (error) throw error;
  };
  const release = (): void => {
    isOpen = true;
    for (const go of waiting) go();
    waiting = [];
  };
  const wrapped = Object.entries(service).map(([name, method]) => [
    name,
    async (...given: unknown[]) => {
      await passed();
      return (method as (...all: unknown[]) => unknown)(...given);
    },
  ]);
  return {
    service: Object.fromEntries(wrapped),
    close: () => {
      isOpen = false;
    },
    open: release,
    fail: (reason) => {
      error = reason;
      release();
    },
  };
}
