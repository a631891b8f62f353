import { afterEach, describe, expect, test, vi } from 'vitest';
import type { DossierService } from '../../src/service/dossier-service.ts';
import { shownOf } from '../discord/shown.ts';
import { openStage, type Stage, type StageOptions } from '../faults/stage.ts';
import { manualClock } from '../manual-clock.ts';

vi.setConfig({ testTimeout: 30_000 });

// Words that nothing but a question, an answer or a message could bring into the log.
const QUESTION = 'Who signed the lease of warehouse nine, asks Zanzibarquestion?';
const SPEAKER = 'Maren Holt Zanzibarperson';
const CLAIM = 'The lease was forged, says Zanzibarclaim.';
const FORBIDDEN = ['Zanzibar', 'Maren', 'warehouse', 'lease of'];
const ASKER = '1599999999999999999';
const VISIT = { user: ASKER };

const stages: Stage[] = [];
afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.close();
});

async function open(options: StageOptions = {}): Promise<Stage> {
  const stage = await openStage(options);
  stages.push(stage);
  return stage;
}

/** Uses the bot in every way, whatever becomes of it. */
async function useAll({ discord }: Stage): Promise<void> {
  const asked = await discord.command('ask', { question: QUESTION }, VISIT);
  await discord.command('quote', { person: SPEAKER, about: 'Zanzibartopic' }, VISIT);
  await discord.command('sources', { search: 'Zanzibarsearch' }, VISIT);
  await discord.autocomplete('ask', { question: 'Zanzibartyped' }, 'question', VISIT);
  await discord.autocomplete('quote', { person: 'Zanzibartyped' }, 'person', VISIT);
  const message = discord.say(CLAIM, VISIT);
  await discord.menu('Check in dossier', message.id, VISIT);
  if (asked.message === null) return;
  const shown = shownOf(asked);
  const { id } = shown.buttons.find((button) => button.id !== null && !button.disabled) ?? {};
  if (id) await discord.press(shown.id, id, VISIT);
}

/** Everything that must not stand in any line, at whatever level. */
function secretsOf({ discord }: Stage): readonly string[] {
  const tokens = discord.journal
    .requests()
    .flatMap(({ path }) => /\/(?:interactions|webhooks)\/\d+\/([^/]+)/.exec(path)?.[1] ?? []);
  return [discord.token, ASKER, 'user-15', ...tokens, ...FORBIDDEN];
}

// A line is written a moment after its answer has gone out.
function answered({ messages }: Stage): number {
  return messages(30).filter((message) => message === 'Answered').length;
}

function expectClean(stage: Stage): void {
  const text = JSON.stringify(stage.logged);
  expect(stage.logged.length).toBeGreaterThan(1);
  expect(secretsOf(stage).filter((secret) => text.includes(secret))).toEqual([]);
}

describe('no line of the log, debug included, has a question, a person, an answer or a token', () => {
  test('when all goes well', async () => {
    const stage = await open();
    await useAll(stage);
    await vi.waitFor(() => expect(answered(stage)).toBeGreaterThan(4));
    expectClean(stage);
  });

  test('when the engine breaks at everything', async () => {
    const stage = await open({ wrap: broken });
    await useAll(stage);
    expect(stage.messages(50)).toContain('Could not answer');
    expectClean(stage);
  });

  test('when Discord refuses everything', async () => {
    const stage = await open();
    const refusal = { status: 400, code: 50_035, message: 'Invalid Form Body', times: 100 };
    stage.discord.faults.add({ path: /callback$|@original$/, ...refusal });
    // Nothing is answered then: the stand-in waits for nobody.
    void stage.discord.command('ask', { question: QUESTION }, VISIT);
    void stage.discord.command('quote', { person: SPEAKER }, VISIT);
    void stage.discord.autocomplete('ask', { question: 'Zanzibartyped' }, 'question', VISIT);
    await vi.waitFor(() => expect(stage.messages(50).length).toBe(2), 10_000);
    await vi.waitFor(() => expect(stage.messages(40).length).toBeGreaterThan(2), 10_000);
    expectClean(stage);
  });

  test('when Discord’s servers fail for good', async () => {
    const stage = await open();
    stage.discord.faults.add({ path: /callback$/, status: 502, times: 100 });
    void stage.discord.command('ask', { question: QUESTION }, VISIT);
    await vi.waitFor(() => expect(stage.messages(50)).toContain('Could not answer'), 20_000);
    expectClean(stage);
  });

  test('when an answer comes too late', async () => {
    const clock = manualClock(Date.now());
    const stage = await open({
      discord: { clock },
      wrap: (service) => ({
        ...service,
        async ask(...args) {
          clock.advance(3_001);
          return service.ask(...args);
        },
      }),
    });
    await stage.discord.command('ask', { question: QUESTION }, VISIT);
    await vi.waitFor(() =>
      expect(stage.messages(30)).toContain('Discord no longer takes this answer'),
    );
    expectClean(stage);
  });
});

test('each answer leaves a line with command, latency and age, and a failure its reference too', async () => {
  const stage = await open({
    wrap: (service) => ({ ...service, ask: broken(service).ask }),
  });
  const { message } = await stage.discord.command('ask', { question: QUESTION }, VISIT);
  await vi.waitFor(() => expect(stage.messages(50)).toHaveLength(1));
  const failed = stage.logged.find(({ msg }) => msg === 'Could not answer');
  expect(failed).toMatchObject({
    command: 'ask',
    age: expect.any(Number),
    reference: expect.stringMatching(/^[2-9A-Z]{4}$/),
    err: { message: 'The engine broke' },
  });
  expect(shownOf({ message }).texts.join(' ')).toContain(String(failed?.reference));
  await stage.discord.command('sources', {}, VISIT);
  await vi.waitFor(() => expect(answered(stage)).toBe(1));
  const line = stage.logged.find(({ msg }) => msg === 'Answered');
  expect(line).toMatchObject({ ms: expect.any(Number), age: expect.any(Number) });
});

test('LOG_QUESTIONS lets the question in, and still nobody who asked', async () => {
  const stage = await open({ bot: { logQuestions: true } });
  await stage.discord.command('ask', { question: QUESTION }, VISIT);
  await vi.waitFor(() => expect(answered(stage)).toBe(1));
  const text = JSON.stringify(stage.logged);
  expect(text).toContain(QUESTION);
  expect(text).not.toContain(ASKER);
});

/** Everything fails but the smallest questions. */
function broken(service: DossierService): DossierService {
  const fail = async (): Promise<never> => {
    throw new Error('The engine broke');
  };
  return { ...service, ask: fail, quotes: fail, passages: fail, outlets: fail, speakers: fail };
}
