import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { shownOf } from '../discord/shown.ts';
import { startTestBot, type TestBot } from '../discord/test-bot.ts';

vi.setConfig({ testTimeout: 60_000 });

const QUESTION = 'Who signed the lease of warehouse nine?';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.close());

// Discord delivers only ids that the bot has sent; but a message may be years old, or another program may have used
// the same token. So: our own ids bent in every part, and anything at all.
const word = fc.constantFrom(
  ...['v1', 'v2', 'ask', 'quote', 'sources', 'check', 'card', 'share', 'next', 'previous', 'jump'],
  ...['open', 'context', 'all', 'who', 'whom', 'list', 'read', '__proto__', 'constructor'],
  ...['toString', '', '-1', '0', '1', '99999999999999999999', 'NaN', '1e309', '#', '#aaaaaaaaaa'],
  ...['../../etc/passwd', '@everyone', '\u202E', '%00', '🜚'],
);
const bent = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(':'));
const anything = fc.string({ minLength: 1, maxLength: 100, unit: 'grapheme-ascii' });
const customId = fc
  .oneof({ arbitrary: bent, weight: 4 }, { arbitrary: anything, weight: 1 })
  .filter((id) => id.length > 0 && id.length <= 100);
const value = fc.oneof(bent, anything).filter((text) => text.length > 0 && text.length <= 100);

test('a forged button is answered like an old one: never an error, never anything that Discord refuses', async () => {
  await fc.assert(
    fc.asyncProperty(customId, async (id) => {
      const message = await forge({ type: 2, style: 2, label: 'Forged', custom_id: id });
      const note = await bot.discord.press(message, id);
      expect(note.expired).toBe(false);
      expectQuiet();
    }),
    { numRuns: 150, seed: 7 },
  );
});

test('a forged choice of a select is answered alike', async () => {
  await fc.assert(
    fc.asyncProperty(customId, value, async (id, chosen) => {
      const options = [{ label: 'Forged', value: chosen }];
      const message = await forge({ type: 3, custom_id: id, options });
      const note = await bot.discord.select(message, id, [chosen]);
      expect(note.expired).toBe(false);
      expectQuiet();
    }),
    { numRuns: 150, seed: 7 },
  );
});

test.each([
  { name: 'another version', id: 'v0:ask:next:2' },
  { name: 'a command that never was', id: 'v1:shutdown:now' },
  { name: 'a property of every object', id: 'v1:__proto__:toString' },
])('$name gets a private note', async ({ id }) => {
  const message = await forge({ type: 2, style: 2, label: 'Forged', custom_id: id });
  expect(shownOf(await bot.discord.press(message, id)).isPrivate).toBe(true);
});

function expectQuiet(): void {
  expect(bot.problems()).toEqual([]);
  expect(bot.logged.filter(({ level }) => level >= 40)).toEqual([]);
  bot.discord.journal.clear();
  bot.logged.length = 0;
}

/** A message with this component, as from an older bot: sent past the bot with a token of its own. */
async function forge(component: object): Promise<string> {
  const { apiUrl, applicationId } = bot.discord;
  const { token } = await bot.discord.command('ask', { question: QUESTION });
  const answer = await fetch(`${apiUrl}/v10/webhooks/${applicationId}/${token}?wait=true`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ flags: 1 << 15, components: [{ type: 1, components: [component] }] }),
  });
  const { id } = (await answer.json()) as { readonly id?: string };
  if (id === undefined) throw new Error(`The stand-in refused ${JSON.stringify(component)}`);
  return id;
}
