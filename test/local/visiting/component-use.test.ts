import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listOf, objectOf } from '../../../src/local/checks/json.ts';
import { ask, type Bench, EPHEMERAL, ORIGINAL, openBench, say, V2 } from '../bench.ts';
import type { DrivenDiscord } from '../driven-discord.ts';
import type { Exchange } from '../driver.ts';
import { go } from '../parts.ts';
import { answer, call, nextInteraction, type RawBot, webhook } from '../raw-bot.ts';

let bench: Bench;
let discord: DrivenDiscord;
let bot: RawBot;
beforeEach(async () => {
  bench = await openBench();
  ({ discord, bot } = bench);
});
afterEach(() => discord.close());

describe('components', () => {
  async function answered(data: object): Promise<Exchange> {
    const { told, exchange } = await ask(bench);
    await answer(discord, told, { type: 4, data });
    return exchange;
  }

  test('bring the whole message as it is now, and change it', async () => {
    const first = await answered({ content: 'page 1', components: [go] });
    const id = first.message?.id ?? '';
    const pressed = discord.press(id, 'go');
    const told = await nextInteraction(bot);
    expect(told.payload).toMatchObject({
      type: 3,
      data: { custom_id: 'go', component_type: 2, id: 2 },
      message: {
        id,
        content: 'page 1',
        components: [{ id: 1, components: [{ id: 2, custom_id: 'go' }] }],
      },
    });
    await answer(discord, told, { type: 7, data: { content: 'page 2' } });
    const after = await pressed;
    expect(after.message).toMatchObject({
      id,
      body: { content: 'page 2', components: [{ id: 1 }] },
    });
    void discord.press(id, 'go');
    expect((await nextInteraction(bot)).payload).toMatchObject({ message: { content: 'page 2' } });
  });

  test('can be acknowledged quietly, and the message changed later', async () => {
    const first = await answered({ content: 'page 1', components: [go] });
    const pressed = discord.press(first.message?.id ?? '', 'go');
    const told = await nextInteraction(bot);
    expect((await answer(discord, told, { type: 6 })).status).toBe(204);
    await call(discord, 'PATCH', webhook(discord, told, ORIGINAL), { content: 'page 2' }, {});
    expect((await pressed).message?.body.content).toBe('page 2');
  });

  test('can be answered with a message of its own, which refers to theirs', async () => {
    const first = await answered({ content: 'page 1', components: [go] });
    const id = first.message?.id ?? '';
    const pressed = discord.press(id, 'go', { user: discord.visitors[1]?.id ?? '' });
    const told = await nextInteraction(bot);
    await answer(discord, told, say('a copy for you', EPHEMERAL));
    expect((await pressed).message).toMatchObject({
      ephemeralFor: discord.visitors[1]?.id,
      body: {
        type: 19,
        message_reference: { message_id: id },
        interaction_metadata: { interacted_message_id: id, user: { id: discord.visitors[1]?.id } },
      },
    });
  });

  test.each([
    { name: 'a button that is not there', act: (id: string) => discord.press(id, 'stop') },
    { name: 'a button that is disabled', act: (id: string) => discord.press(id, 'off') },
    {
      name: 'a choice that is not offered',
      act: (id: string) => discord.select(id, 'jump', ['z']),
    },
    {
      name: 'two choices where one is allowed',
      act: (id: string) => discord.select(id, 'jump', ['a', 'b']),
    },
    { name: 'a message that is not there', act: () => discord.press('1', 'go') },
    {
      name: "somebody else's private message",
      act: (id: string) => discord.press(id, 'go', { user: discord.visitors[1]?.id ?? '' }),
    },
  ])('$name cannot be used', async ({ act }) => {
    const options = [
      { label: 'A', value: 'a' },
      { label: 'B', value: 'b' },
    ];
    const off = { type: 2, style: 2, label: 'Off', custom_id: 'off', disabled: true };
    const rows = [
      { type: 1, components: [...go.components, off] },
      { type: 1, components: [{ type: 3, custom_id: 'jump', options }] },
    ];
    const first = await answered({ content: 'x', components: rows, flags: EPHEMERAL });
    await expect(act(first.message?.id ?? '')).rejects.toThrow();
  });

  test('a choice is delivered with its values', async () => {
    const options = [
      { label: 'A', value: 'a' },
      { label: 'B', value: 'b' },
    ];
    const first = await answered({
      content: 'x',
      components: [{ type: 1, components: [{ type: 3, custom_id: 'jump', options }] }],
    });
    void discord.select(first.message?.id ?? '', 'jump', ['b']);
    expect((await nextInteraction(bot)).payload.data).toEqual({
      custom_id: 'jump',
      component_type: 3,
      id: 2,
      values: ['b'],
    });
  });
});

describe('a message command', () => {
  test('brings the message it is used on', async () => {
    const target = discord.say('Were they expelled?', { user: discord.visitors[1]?.id ?? '' });
    const used = discord.menu('Check in dossier', target.id);
    const told = await nextInteraction(bot);
    expect(told.payload).toMatchObject({
      type: 2,
      data: {
        type: 3,
        target_id: target.id,
        resolved: {
          messages: {
            [target.id]: {
              content: 'Were they expelled?',
              author: { id: discord.visitors[1]?.id },
            },
          },
        },
      },
    });
    await answer(discord, told, say('checked', EPHEMERAL));
    expect((await used).message?.body).toMatchObject({
      type: 23,
      interaction_metadata: { name: 'Check in dossier', target_message_id: target.id },
    });
  });
});

test('nothing that the bot sends is altered but the numbers of its components', async () => {
  const { told, exchange } = await ask(bench);
  const components = [
    { type: 17, components: [{ type: 10, content: '  **x**  ' }, { type: 14 }, { ...go, id: 3 }] },
  ];
  await answer(discord, told, { type: 4, data: { flags: V2, components } });
  const { message } = await exchange;
  expect(listOf(message?.body.components)[0]).toEqual({
    type: 17,
    id: 1,
    components: [
      { type: 10, content: '  **x**  ', id: 2 },
      { type: 14, id: 4 },
      { type: 1, id: 3, components: [{ ...go.components[0], id: 5 }] },
    ],
  });
  expect(objectOf(components[0]).id).toBeUndefined();
});
