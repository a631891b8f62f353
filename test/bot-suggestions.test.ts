import { describe, expect, test, vi } from 'vitest';
import { memberOfBot } from './discord/member.ts';

// A whole bot, on a machine that may be busy with other things.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const { bot, expectLegal } = memberOfBot();

const QUESTION = 'Who signed the lease of warehouse nine?';

describe('suggestions', () => {
  test.each([
    { command: 'quote', focused: 'person', typed: '', has: 'Maren Holt' },
    { command: 'quote', focused: 'person', typed: 'holt', has: 'Maren Holt' },
    { command: 'ask', focused: 'outlet', typed: 'coast', has: 'Coast Daily' },
    { command: 'ask', focused: 'source', typed: 'hearing', has: 'radio-nord.md' },
    { command: 'ask', focused: 'question', typed: '', has: QUESTION },
    { command: 'ask', focused: 'question', typed: 'hearing', has: 'hearing' },
    {
      command: 'ask',
      focused: 'question',
      typed: 'hearing',
      has: 'Lease row grows as council calls hearing',
    },
    { command: 'sources', focused: 'outlet', typed: '', has: 'Radio Nord' },
    {
      command: 'sources',
      focused: 'search',
      typed: 'hear',
      has: 'Lease row grows as council calls hearing',
    },
  ])('/$command $focused: "$typed" has "$has"', async ({ command, focused, typed, has }) => {
    const { choices } = await bot().discord.autocomplete(command, { [focused]: typed }, focused);
    expect((choices ?? []).map(({ value }) => value)).toContain(has);
    expectLegal();
  });
});
