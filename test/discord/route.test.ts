import { afterEach, describe, expect, test, vi } from 'vitest';
import words from '../../src/cards/words.json' with { type: 'json' };
import { openStage, QUESTION, type Stage, type StageOptions } from '../faults/stage.ts';
import { buttonId, type Shown, shownOf } from './shown.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const stages: Stage[] = [];
afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.close();
});

async function open(options: StageOptions = {}): Promise<Stage> {
  const stage = await openStage(options);
  stages.push(stage);
  return stage;
}

/** The entry of the log that says so, as soon as it is there. */
function logged({ logged: entries }: Stage, msg: string) {
  return vi.waitFor(() => {
    const entry = entries.find((one) => one.msg === msg);
    if (!entry) throw new Error(`Nothing is logged with "${msg}"`);
    return entry;
  });
}

const CALLBACK = /\/callback$/;

test('the log tells of each answer the command, how it was shown, its time and its age', async () => {
  const stage = await open();
  const { discord } = stage;
  const answer = shownOf(await discord.command('ask', { question: QUESTION }));
  const turn = buttonId(answer, words.pageNext);
  await discord.press(answer.id, turn, { user: '1100000000000000002' });
  await discord.press(answer.id, turn);
  await discord.command('ask', { question: QUESTION, private: true });
  const told = () => stage.logged.filter(({ msg }) => msg === 'Answered');
  await vi.waitFor(() => expect(told()).toHaveLength(4));
  expect(told().map(({ command, shown }) => `${command} ${shown}`)).toEqual([
    'ask public',
    'ask:next copy',
    'ask:next update',
    'ask private',
  ]);
  for (const entry of told()) {
    expect(entry).toMatchObject({ ms: expect.any(Number), age: expect.any(Number) });
    expect(entry).not.toHaveProperty('question');
  }
});

describe('a card is shared once', () => {
  const { shareButton: share, pageNext: next, pageBack: back } = words;

  async function ask({ discord }: Stage): Promise<Shown> {
    return shownOf(await discord.command('ask', { question: QUESTION, private: true }));
  }

  async function press({ discord }: Stage, card: Shown, label: string): Promise<Shown> {
    return shownOf(await discord.press(card.id, buttonId(card, label)));
  }

  test.each([
    { name: 'a second press', presses: [share, share], shares: ['public', 'already'] },
    {
      name: 'another page of it',
      presses: [share, next, share, share],
      shares: ['public', 'public', 'already'],
    },
    {
      name: 'back on the page that was shared',
      presses: [share, next, back, share],
      shares: ['public', 'already'],
    },
  ])('$name: $shares', async ({ presses, shares }) => {
    const stage = await open();
    const seen: string[] = [];
    let card = await ask(stage);
    for (const label of presses) {
      const shown = await press(stage, card, label);
      if (label === share) seen.push(sharedAs(shown));
      else card = shown;
    }
    expect(seen).toEqual(shares);
  });

  test('a second press before the first post is through', async () => {
    const stage = await open();
    const card = await ask(stage);
    stage.discord.faults.add({ path: CALLBACK, delay: 300 });
    const shown = await Promise.all([press(stage, card, share), press(stage, card, share)]);
    expect(shown.map(sharedAs)).toEqual(['public', 'already']);
  });

  test('the same asked anew is another card', async () => {
    const stage = await open();
    expect(sharedAs(await press(stage, await ask(stage), share))).toBe('public');
    expect(sharedAs(await press(stage, await ask(stage), share))).toBe('public');
  });

  test('a post that Discord refused is not one', async () => {
    const stage = await open();
    const card = await ask(stage);
    stage.discord.faults.add({ path: CALLBACK, status: 400, code: 50_035 });
    expect(sharedAs(await press(stage, card, share))).toMatch('Something went wrong');
    expect(sharedAs(await press(stage, card, share))).toBe('public');
    expect(sharedAs(await press(stage, card, share))).toBe('already');
  });

  function sharedAs({ isPrivate, texts: [text = ''] }: Shown): string {
    if (!isPrivate) return 'public';
    return text === words.alreadyShared ? 'already' : text;
  }
});

test('a command that an earlier bot left registered is told as one, and not as a button', async () => {
  const { discord } = await open();
  await fetch(`${discord.apiUrl}/v10/applications/${discord.applicationId}/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bot ${discord.token}` },
    body: JSON.stringify({ name: 'weather', description: 'How it was' }),
  });
  const answer = shownOf(await discord.command('weather'));
  expect(answer.isPrivate).toBe(true);
  expect(answer.texts).toEqual([words.errorNoCommand]);
});

test.each([
  {
    name: 'too late',
    fault: { status: 404, code: 10_062 },
    level: 20,
    msg: 'Suggestions came too late',
  },
  { name: 'refused', fault: { status: 400, code: 50_035 }, level: 40, msg: 'Could not suggest' },
])(
  'suggestions that are $name are noted, and nobody is bothered',
  async ({ fault, level, msg }) => {
    const stage = await open();
    stage.discord.faults.add({ path: CALLBACK, ...fault });
    void stage.discord.autocomplete('quote', { person: 'h' }, 'person');
    expect(await logged(stage, msg)).toMatchObject({ level, command: 'quote' });
    expect(stage.discord.messages()).toEqual([]);
    expect(stage.messages(50)).toEqual([]);
  },
);

test('a note that is refused too is noted under the same reference, and the bot goes on', async () => {
  const stage = await open();
  const { discord } = stage;
  discord.faults.add({ path: CALLBACK, status: 400, code: 50_035, times: 2 });
  void discord.command('ask', { question: QUESTION });
  const note = await logged(stage, 'Could not say so either');
  const failure = await logged(stage, 'Could not answer');
  expect(note.reference).toBe(failure.reference);
  expect([note.level, failure.level]).toEqual([40, 50]);
  expect(shownOf(await discord.command('ask', { question: QUESTION })).texts[0]).toBe(QUESTION);
});
