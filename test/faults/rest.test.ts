import { afterEach, expect, test, vi } from 'vitest';
import type { Fault } from '../../src/local/state/faults.ts';
import type { DossierService } from '../../src/service/dossier-service.ts';
import { buttonId, shownOf } from '../discord/shown.ts';
import { manualClock } from '../manual-clock.ts';
import { openStage, QUESTION, type Stage, type StageOptions } from './stage.ts';

vi.setConfig({ testTimeout: 20_000 });

const stages: Stage[] = [];
afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.close();
});

async function open(options: StageOptions = {}): Promise<Stage> {
  const stage = await openStage(options);
  stages.push(stage);
  return stage;
}

const CALLBACK = /\/callback$/;
const ORIGINAL = /\/messages\/@original$/;
const MINUTE = 60_000;
const SPEAKER = 'Maren Holt';

// What befalls the first answer; in the end the member has exactly one, and it is the right one.
const MISHAPS: readonly { readonly name: string; readonly fault: Omit<Fault, 'path'> }[] = [
  { name: 'a 500', fault: { status: 500 } },
  { name: 'a 502', fault: { status: 502 } },
  { name: 'a 503 twice', fault: { status: 503, times: 2 } },
  { name: 'a 500 five times', fault: { status: 500, times: 5 } },
  { name: 'a 502 for an answer that took effect', fault: { status: 502, tookEffect: true } },
  { name: 'a connection that is cut', fault: { hangUp: true } },
  { name: 'a 429 with a short wait', fault: { retryAfter: 0.05 } },
  { name: 'a 429 for all of the bot', fault: { retryAfter: 0.05, global: true } },
];

test.each(MISHAPS)('$name on an answer: the member has it, once', async ({ fault }) => {
  const { discord, messages } = await open();
  discord.faults.add({ path: CALLBACK, ...fault });
  const { message, followUps } = await discord.command('ask', { question: QUESTION });
  expect(shownOf({ message }).texts[0]).toBe(QUESTION);
  await settled(discord);
  expect(followUps).toEqual([]);
  expect(discord.messages().length).toBe(1);
  expect(messages(50)).toEqual([]);
});

test.each(MISHAPS)(
  '$name on a deferred answer, first or second step: it comes all the same',
  async ({ fault }) => {
    for (const path of [CALLBACK, ORIGINAL]) {
      const { discord, messages } = await open({ wrap: slow, bot: { deferAfter: 1 } });
      discord.faults.add({ path, ...fault });
      const { message, followUps } = await discord.command('ask', { question: QUESTION });
      expect(shownOf({ message }).texts[0]).toBe(QUESTION);
      await settled(discord);
      expect(followUps).toEqual([]);
      expect(messages(50)).toEqual([]);
    }
  },
);

test.each(MISHAPS)('$name on a button: the message turns its page', async ({ fault }) => {
  const { discord, messages } = await open();
  const first = shownOf(await discord.command('quote', { person: SPEAKER }));
  discord.faults.add({ path: CALLBACK, ...fault });
  const turned = await discord.press(first.id, buttonId(first, 'Oldest first'));
  await settled(discord);
  expect(shownOf(turned).id).toBe(first.id);
  expect(shownOf(turned).texts).not.toEqual(first.texts);
  expect(turned.followUps).toEqual([]);
  expect(messages(50)).toEqual([]);
});

test('a 500 on suggestions costs nothing but the suggestions', async () => {
  const { discord, messages } = await open();
  discord.faults.add({ path: CALLBACK, status: 500, times: 4 });
  void discord.autocomplete('ask', { question: '' }, 'question');
  await discord.until(() => discord.journal.refusals().length >= 4);
  const { message } = await discord.command('ask', { question: QUESTION });
  expect(shownOf({ message }).texts[0]).toBe(QUESTION);
  expect(messages(50)).toEqual([]);
});

test('a long 429 on one answer delays no other, and does not keep the bot from ending', async () => {
  const { discord, bot, messages } = await open();
  discord.faults.add({ path: CALLBACK, retryAfter: 3_600 });
  void discord.command('ask', { question: QUESTION });
  await discord.until(() => discord.journal.refusals().length > 0);
  const { message } = await discord.command('ask', { question: QUESTION });
  expect(shownOf({ message }).texts[0]).toBe(QUESTION);
  await vi.waitFor(() => expect(messages(40)).toContainEqual(expect.stringMatching(/slow down/)));
  expect(messages(50)).toEqual([]);
  // What is not waited for does not keep the bot from ending either.
  await bot.stop();
});

test('late answers are as many a second as there are: Discord’s limit for a bot is not for them', async () => {
  const { discord, messages } = await open({ wrap: slow, bot: { deferAfter: 1 } });
  const asked = Array.from({ length: 120 }, () => discord.command('ask', { question: QUESTION }));
  for (const { message } of await Promise.all(asked)) {
    expect(shownOf({ message }).texts[0]).toBe(QUESTION);
  }
  expect([...messages(40), ...messages(50)]).toEqual([]);
});

test('an answer whose fifteen minutes are over is noted, and nothing else happens', async () => {
  const clock = manualClock(Date.now());
  let finish = (): void => undefined;
  const late = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const { discord, messages, ends } = await open({
    discord: { clock },
    bot: { deferAfter: 1 },
    wrap: (service) => ({
      ...service,
      async ask(...args) {
        await late;
        return service.ask(...args);
      },
    }),
  });
  void discord.command('ask', { question: QUESTION });
  await discord.until(() => discord.messages()[0]?.deferred);
  clock.advance(16 * MINUTE);
  finish();
  await discord.until(() => discord.journal.refusals().some(({ code }) => code === 50_027));
  await vi.waitFor(() => expect(messages(30)).toContain('Discord no longer takes this answer'));
  expect(messages(50)).toEqual([]);
  expect(ends).toEqual([]);
});

test('an answer that comes after the three seconds is noted with the age of the question', async () => {
  const clock = manualClock(Date.now());
  const { discord, logged, messages } = await open({
    discord: { clock },
    wrap: (service) => ({
      ...service,
      async ask(...args) {
        clock.advance(3_001);
        return service.ask(...args);
      },
    }),
  });
  const { expired } = await discord.command('ask', { question: QUESTION });
  expect(expired).toBe(true);
  await vi.waitFor(() =>
    expect(logged).toContainEqual(
      expect.objectContaining({
        msg: 'Discord no longer takes this answer',
        command: 'ask',
        age: expect.any(Number),
      }),
    ),
  );
  expect(messages(50)).toEqual([]);
});

test('a registration that Discord refuses is told, and the bot stays', async () => {
  const { bot, ends, messages } = await open({
    prepare: (discord) => {
      const refusal = { path: /\/commands$/, status: 403, code: 50_001, times: Infinity };
      discord.faults.add(refusal);
    },
  });
  expect(messages(50)).toEqual([expect.stringMatching(/applications\.commands/)]);
  expect(ends).toEqual([]);
  expect(bot.shards()).toMatchObject([{ shard: 0, connected: true }]);
});

test('a token that Discord no longer knows ends the bot with a message without the token', async () => {
  const { discord, ends, logged } = await open();
  discord.faults.rejectToken(true);
  discord.gateway.drop();
  await vi.waitFor(() => expect(ends.length).toBeGreaterThan(0), { timeout: 10_000 });
  expect(ends[0]?.message).toMatch(/does not know this token/);
  expect(JSON.stringify([ends.map(String), logged])).not.toContain(discord.token);
});

/** The dossier of a busy machine: every answer takes longer than the bot may wait. */
function slow(service: DossierService): DossierService {
  return {
    ...service,
    async ask(...args) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return service.ask(...args);
    },
  };
}

/** Resolves when the bot has nothing more to say: a second question is answered meanwhile. */
async function settled(discord: Stage['discord']): Promise<void> {
  await discord.autocomplete('ask', { question: 'x' }, 'question');
}
