import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { buttonId, type Shown, shownOf } from './shown.ts';
import { startTestBot, type TestBot } from './test-bot.ts';

/** What a member does with the bot, and what comes of it. */
export interface Member {
  readonly bot: () => TestBot;
  use(name: string, options?: object, visit?: object): Promise<Shown>;
  press(message: Shown, label: string, visit?: object): Promise<Shown>;
  /** Every answer so far is one that Discord takes. */
  expectLegal(): void;
}

/** One bot for all the tests of a file, with a clean journal before each. */
export function memberOfBot(): Member {
  const started: TestBot[] = [];
  const bot = (): TestBot => {
    const [only] = started;
    if (only === undefined) throw new Error('The bot has not started yet');
    return only;
  };
  beforeAll(async () => {
    started.push(await startTestBot());
  });
  beforeEach(() => {
    bot().discord.journal.clear();
    bot().logged.length = 0;
  });
  afterAll(() => bot().close());
  return {
    bot,
    use: async (name, options = {}, visit = {}) =>
      shownOf(await bot().discord.command(name, { ...options }, visit)),
    press: async (message, label, visit = {}) =>
      shownOf(await bot().discord.press(message.id, buttonId(message, label), visit)),
    expectLegal: () => expect(bot().problems()).toEqual([]),
  };
}
