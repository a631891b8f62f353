import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, type Bench, EPHEMERAL, ORIGINAL, openBench, refusal, say, V2 } from './bench.ts';
import type { DrivenDiscord } from './driven-discord.ts';
import {
  answer,
  call,
  codesOf,
  nextInteraction,
  type RawBot,
  type Told,
  webhook,
} from './raw-bot.ts';

let bench: Bench;
let discord: DrivenDiscord;
let bot: RawBot;
beforeEach(async () => {
  bench = await openBench();
  ({ discord, bot } = bench);
});
afterEach(() => discord.close());

describe('the first answer', () => {
  test('is taken once; the second is refused with 40060', async () => {
    const { told, exchange } = await ask(bench);
    expect((await answer(discord, told, say('one'))).status).toBe(204);
    expect(await refusal(answer(discord, told, say('two')))).toEqual({ status: 400, code: 40_060 });
    expect((await exchange).message?.body.content).toBe('one');
    expect((await exchange).refusals.map(({ code }) => code)).toEqual([40_060]);
  });

  test('is taken until 3 seconds have passed, and then refused with 10062', async () => {
    const early = await ask(bench);
    bench.clock.advance(2_999);
    expect((await answer(discord, early.told, say('just in time'))).status).toBe(204);
    expect((await early.exchange).acknowledged).toEqual({ type: 4, after: 2_999 });
    const late = await ask(bench);
    bench.clock.advance(3_000);
    expect(await refusal(answer(discord, late.told, say('late')))).toEqual({
      status: 404,
      code: 10_062,
    });
    expect(await late.exchange).toMatchObject({ expired: true, acknowledged: null, message: null });
  });

  test('that was refused for its form may be tried again', async () => {
    const { told, exchange } = await ask(bench);
    expect(await refusal(answer(discord, told, say('x'.repeat(2_001))))).toEqual({
      status: 400,
      code: 50_035,
    });
    expect((await answer(discord, told, say('x'))).status).toBe(204);
    expect((await exchange).message?.body.content).toBe('x');
  });

  test.each([
    { name: 'the id of another', change: (told: Told) => ({ ...told, id: '1' }) },
    { name: 'the token of another', change: (told: Told) => ({ ...told, token: 'x' }) },
  ])('to $name is refused with 10062', async ({ change }) => {
    const { told } = await ask(bench);
    expect(await refusal(answer(discord, change(told), say('x')))).toEqual({
      status: 404,
      code: 10_062,
    });
  });

  test('is told in full when it is asked for', async () => {
    const { told } = await ask(bench);
    const { status, body } = await answer(
      discord,
      told,
      say('x', EPHEMERAL),
      '?with_response=true',
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({
      interaction: {
        id: told.id,
        type: 2,
        response_message_loading: false,
        response_message_ephemeral: true,
      },
      resource: {
        type: 4,
        message: {
          content: 'x',
          type: 20,
          flags: EPHEMERAL,
          edited_timestamp: null,
          interaction_metadata: {
            id: told.id,
            type: 2,
            name: 'ask',
            user: { id: discord.visitors[0]?.id },
          },
        },
      },
    });
  });
});

describe('the kinds of answer', () => {
  test.each([
    { name: 'a command cannot be acknowledged quietly', type: 6 },
    { name: 'a command cannot update a message', type: 7 },
    { name: 'a command cannot be answered with choices', type: 8 },
    { name: 'a pong is no answer', type: 1 },
    { name: 'there is no type 99', type: 99 },
  ])('$name', async ({ type }) => {
    const { told } = await ask(bench);
    const { body } = await answer(discord, told, { type, data: {} });
    expect(codesOf(body.errors)).toEqual({ type: 'BASE_TYPE_CHOICES' });
  });

  test('a defer takes only its privacy', async () => {
    const { told } = await ask(bench);
    const { body } = await answer(discord, told, { type: 5, data: { flags: V2 } });
    expect(codesOf(body.errors)).toEqual({ 'data.flags': 'MESSAGE_FLAGS_INVALID' });
    expect((await answer(discord, told, { type: 5, data: { flags: EPHEMERAL } })).status).toBe(204);
  });

  test('autocomplete takes nothing but choices', async () => {
    void discord.autocomplete('ask', { question: 'w' }, 'question');
    const told = await nextInteraction(bot);
    const { body } = await answer(discord, told, say('x'));
    expect(codesOf(body.errors)).toEqual({ type: 'BASE_TYPE_CHOICES' });
  });
});

describe('a deferred answer', () => {
  test('waits, and its first edit is its writing, the next a change', async () => {
    const { told, exchange } = await ask(bench);
    await answer(discord, told, { type: 5, data: { flags: EPHEMERAL } });
    expect(discord.messages()[0]).toMatchObject({
      deferred: true,
      body: { flags: EPHEMERAL | 128 },
    });
    const card = { flags: V2, components: [{ type: 10, content: 'x' }] };
    await call(discord, 'PATCH', webhook(discord, told, ORIGINAL), card, {});
    const { message } = await exchange;
    expect(message).toMatchObject({
      deferred: false,
      ephemeralFor: discord.visitors[0]?.id,
      body: { flags: EPHEMERAL | V2, edited_timestamp: null },
    });
    await call(discord, 'PATCH', webhook(discord, told, ORIGINAL), card, {});
    expect((await exchange).message?.body.edited_timestamp).toMatch(/^2026-01-01T00:00/);
  });

  test('is filled by a follow-up too, which keeps its privacy', async () => {
    const { told, exchange } = await ask(bench);
    await answer(discord, told, { type: 5 });
    await call(discord, 'POST', webhook(discord, told), { content: 'x', flags: EPHEMERAL }, {});
    expect((await exchange).message).toMatchObject({
      deferred: false,
      ephemeralFor: null,
      body: { content: 'x' },
    });
    await call(discord, 'POST', webhook(discord, told), { content: 'y', flags: EPHEMERAL }, {});
    expect((await exchange).followUps.map(({ ephemeralFor }) => ephemeralFor)).toEqual([
      discord.visitors[0]?.id,
    ]);
  });
});

describe('after the answer', () => {
  test('the message can be read, changed and taken away', async () => {
    const { told } = await ask(bench);
    await answer(discord, told, say('one'));
    const path = webhook(discord, told, ORIGINAL);
    expect((await call(discord, 'GET', path, undefined, {})).body.content).toBe('one');
    expect((await call(discord, 'PATCH', path, { content: 'two' }, {})).body.content).toBe('two');
    expect((await call(discord, 'DELETE', path, undefined, {})).status).toBe(204);
    expect(await refusal(call(discord, 'PATCH', path, { content: 'three' }, {}))).toEqual({
      status: 404,
      code: 10_008,
    });
  });

  test('follow-ups can be changed and taken away by their id, other messages not', async () => {
    const { told } = await ask(bench);
    await answer(discord, told, say('one'));
    const more = await call(
      discord,
      'POST',
      `${webhook(discord, told)}?wait=true`,
      { content: 'more' },
      {},
    );
    expect(more.body).toMatchObject({
      type: 19,
      content: 'more',
      message_reference: { message_id: expect.any(String) },
    });
    const path = webhook(discord, told, `/messages/${String(more.body.id)}`);
    expect((await call(discord, 'PATCH', path, { content: 'still more' }, {})).status).toBe(200);
    expect((await call(discord, 'DELETE', path, undefined, {})).status).toBe(204);
    const other = discord.say('hello');
    const foreign = webhook(discord, told, `/messages/${other.id}`);
    expect(await refusal(call(discord, 'PATCH', foreign, { content: 'x' }, {}))).toEqual({
      status: 404,
      code: 10_008,
    });
  });

  test('the token lives 15 minutes', async () => {
    const { told } = await ask(bench);
    await answer(discord, told, say('one'));
    bench.clock.advance(15 * 60_000 - 1);
    expect(
      (await call(discord, 'PATCH', webhook(discord, told, ORIGINAL), { content: 'two' }, {}))
        .status,
    ).toBe(200);
    bench.clock.advance(1);
    const late = call(discord, 'PATCH', webhook(discord, told, ORIGINAL), { content: 'three' }, {});
    expect(await refusal(late)).toEqual({ status: 401, code: 50_027 });
    const followUp = call(discord, 'POST', webhook(discord, told), { content: 'three' }, {});
    expect(await refusal(followUp)).toEqual({ status: 401, code: 50_027 });
  });

  test.each([
    { name: 'before it', path: (told: Told) => webhook(discord, told), code: 10_015, status: 404 },
    {
      name: 'with an unknown token',
      path: () => `/webhooks/${discord.applicationId}/x`,
      code: 50_027,
      status: 401,
    },
    {
      name: 'of another application',
      path: (told: Told) => `/webhooks/1/${told.token}`,
      code: 10_015,
      status: 404,
    },
  ])('a follow-up $name is refused', async ({ path, code, status }) => {
    const { told } = await ask(bench);
    expect(await refusal(call(discord, 'POST', path(told), { content: 'x' }, {}))).toEqual({
      status,
      code,
    });
  });
});

describe('by a user who installed it, in a server that did not', () => {
  test('five follow-ups are taken, the sixth is refused with 40094', async () => {
    const { told } = await ask(bench, { install: 'user' });
    await answer(discord, told, say('one'));
    for (const _number of [1, 2, 3, 4, 5]) {
      expect(
        (await call(discord, 'POST', webhook(discord, told), { content: 'x' }, {})).status,
      ).toBe(200);
    }
    const sixth = call(discord, 'POST', webhook(discord, told), { content: 'x' }, {});
    expect(await refusal(sixth)).toEqual({ status: 400, code: 40_094 });
  });

  test.each([
    {
      name: 'a member without Use External Apps gets private answers',
      permissions: '0',
      hidden: true,
    },
    { name: 'one with it gets public ones', permissions: String(1n << 50n), hidden: false },
  ])('$name', async ({ permissions, hidden }) => {
    const { told, exchange } = await ask(bench, { install: 'user', permissions });
    expect(told.payload.authorizing_integration_owners).toEqual({ '1': discord.visitors[0]?.id });
    await answer(discord, told, say('one'));
    expect((await exchange).message?.ephemeralFor !== null).toBe(hidden);
  });
});
