import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Bench, openBench } from '../bench.ts';
import type { DrivenDiscord } from '../driven-discord.ts';
import { type Answer, answer, codesOf, nextInteraction, type RawBot } from '../raw-bot.ts';

let bench: Bench;
let discord: DrivenDiscord;
let bot: RawBot;
beforeEach(async () => {
  bench = await openBench();
  ({ discord, bot } = bench);
});
afterEach(() => discord.close());

describe('autocomplete', () => {
  const choices = (...list: object[]) => ({ type: 8, data: { choices: list } });
  async function complete(body: object, focused = 'question'): Promise<Answer> {
    void discord.autocomplete('ask', { [focused]: '' }, focused);
    return answer(discord, await nextInteraction(bot), body);
  }
  const x = (length: number): string => 'x'.repeat(length);

  test('shows the bot what is typed, and the visitor what the bot offers', async () => {
    const exchange = discord.autocomplete('ask', { question: 'wh' }, 'question');
    const told = await nextInteraction(bot);
    expect(told.payload).toMatchObject({
      type: 4,
      data: { name: 'ask', options: [{ name: 'question', type: 3, value: 'wh', focused: true }] },
    });
    await answer(discord, told, choices({ name: 'Who?', value: 'who' }));
    expect((await exchange).choices).toEqual([{ name: 'Who?', value: 'who' }]);
  });

  test.each([
    {
      name: '25 choices of 100 characters',
      body: choices(...Array.from({ length: 25 }, () => ({ name: x(100), value: x(100) }))),
    },
    { name: 'no choice', body: choices() },
    { name: 'numbers for a number', body: choices({ name: '2024', value: 2024 }), focused: 'year' },
  ])('$name may be offered', async ({ body, focused }) => {
    expect((await complete(body, focused)).status).toBe(204);
  });

  test.each([
    {
      name: '26 choices',
      body: choices(...Array.from({ length: 26 }, () => ({ name: 'x', value: 'x' }))),
      codes: { 'data.choices': 'BASE_TYPE_MAX_LENGTH' },
    },
    {
      name: 'a name of 101',
      body: choices({ name: x(101), value: 'x' }),
      codes: { 'data.choices.0.name': 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      name: 'an empty name',
      body: choices({ name: '', value: 'x' }),
      codes: { 'data.choices.0.name': 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      name: 'a value of 101',
      body: choices({ name: 'x', value: x(101) }),
      codes: { 'data.choices.0.value': 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      name: 'a number for a text',
      body: choices({ name: 'x', value: 1 }),
      codes: { 'data.choices.0.value': 'STRING_TYPE_CONVERT' },
    },
    {
      name: 'a text for a number',
      body: choices({ name: 'x', value: 'x' }),
      focused: 'year',
      codes: { 'data.choices.0.value': 'NUMBER_TYPE_COERCE' },
    },
    { name: 'no list', body: { type: 8 }, codes: { 'data.choices': 'BASE_TYPE_REQUIRED' } },
  ])('$name may not be offered', async ({ body, focused, codes }) => {
    expect(codesOf((await complete(body, focused)).body.errors)).toEqual(codes);
  });
});
