import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ManualClock, manualClock } from '../../src/local/clock.ts';
import type { Exchange } from '../../src/local/driver.ts';
import { objectOf } from '../../src/local/json.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/local-discord.ts';
import type { Visit } from '../../src/local/visit.ts';
import {
  type Answer,
  answer,
  call,
  codesOf,
  login,
  nextInteraction,
  type RawBot,
  type Told,
  webhook,
} from './raw-bot.ts';

const V2 = 1 << 15;
const EPHEMERAL = 1 << 6;
const ORIGINAL = '/messages/%40original';

let clock: ManualClock;
let discord: LocalDiscord;
let bot: RawBot;
beforeEach(async () => {
  clock = manualClock(Date.parse('2026-01-01T00:00:00Z'));
  discord = await startLocalDiscord({ port: 0, clock });
  const question = { type: 3, name: 'question', description: 'What?', autocomplete: true };
  await call(discord, 'PUT', `/applications/${discord.applicationId}/commands`, [
    {
      name: 'ask',
      description: 'Ask',
      options: [question, { ...question, type: 4, name: 'year' }],
    },
    { name: 'Check in dossier', type: 3 },
  ]);
  bot = await login(discord);
});
afterEach(() => discord.close());

interface Asked {
  readonly told: Told;
  readonly exchange: Promise<Exchange>;
}

async function ask(visit: Visit = {}): Promise<Asked> {
  const exchange = discord.command('ask', { question: 'who?' }, visit);
  return { told: await nextInteraction(bot), exchange };
}

const say = (content: string, flags = 0) => ({ type: 4, data: { content, flags } });
const go = { type: 1, components: [{ type: 2, style: 2, label: 'Go', custom_id: 'go' }] };

async function refusal(answered: Promise<Answer>): Promise<object> {
  const { status, body } = await answered;
  return { status, code: body.code };
}

describe('the first answer', () => {
  test('is taken once; the second is refused with 40060', async () => {
    const { told, exchange } = await ask();
    expect((await answer(discord, told, say('one'))).status).toBe(204);
    expect(await refusal(answer(discord, told, say('two')))).toEqual({ status: 400, code: 40_060 });
    expect((await exchange).message?.body.content).toBe('one');
    expect((await exchange).refusals.map(({ code }) => code)).toEqual([40_060]);
  });

  test('is taken until 3 seconds have passed, and then refused with 10062', async () => {
    const early = await ask();
    clock.advance(2_999);
    expect((await answer(discord, early.told, say('just in time'))).status).toBe(204);
    expect((await early.exchange).acknowledged).toEqual({ type: 4, after: 2_999 });
    const late = await ask();
    clock.advance(3_000);
    expect(await refusal(answer(discord, late.told, say('late')))).toEqual({
      status: 404,
      code: 10_062,
    });
    expect(await late.exchange).toMatchObject({ expired: true, acknowledged: null, message: null });
  });

  test('that was refused for its form may be tried again', async () => {
    const { told, exchange } = await ask();
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
    const { told } = await ask();
    expect(await refusal(answer(discord, change(told), say('x')))).toEqual({
      status: 404,
      code: 10_062,
    });
  });

  test('is told in full when it is asked for', async () => {
    const { told } = await ask();
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
    const { told } = await ask();
    const { body } = await answer(discord, told, { type, data: {} });
    expect(codesOf(body.errors)).toEqual({ type: 'BASE_TYPE_CHOICES' });
  });

  test('a defer takes only its privacy', async () => {
    const { told } = await ask();
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
    const { told, exchange } = await ask();
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
    const { told, exchange } = await ask();
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
    const { told } = await ask();
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
    const { told } = await ask();
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
    const { told } = await ask();
    await answer(discord, told, say('one'));
    clock.advance(15 * 60_000 - 1);
    expect(
      (await call(discord, 'PATCH', webhook(discord, told, ORIGINAL), { content: 'two' }, {}))
        .status,
    ).toBe(200);
    clock.advance(1);
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
    const { told } = await ask();
    expect(await refusal(call(discord, 'POST', path(told), { content: 'x' }, {}))).toEqual({
      status,
      code,
    });
  });
});

describe('by a user who installed it, in a server that did not', () => {
  test('five follow-ups are taken, the sixth is refused with 40094', async () => {
    const { told } = await ask({ install: 'user' });
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
    const { told, exchange } = await ask({ install: 'user', permissions });
    expect(told.payload.authorizing_integration_owners).toEqual({ '1': discord.visitors[0]?.id });
    await answer(discord, told, say('one'));
    expect((await exchange).message?.ephemeralFor !== null).toBe(hidden);
  });
});

describe('components', () => {
  async function answered(data: object): Promise<Exchange> {
    const { told, exchange } = await ask();
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

describe('a modal', () => {
  const input = { type: 4, custom_id: 'page', style: 1 };
  const label = (component: object, more: object = {}) => ({
    type: 18,
    label: 'Page',
    component,
    ...more,
  });
  const modal = (components: readonly object[], more: object = {}) => ({
    type: 9,
    data: { custom_id: 'jump', title: 'Jump', components, ...more },
  });
  const x = (length: number): string => 'x'.repeat(length);

  test('is opened, filled in and answered', async () => {
    const { told, exchange } = await ask();
    await answer(discord, told, modal([label(input)]));
    const opened = await exchange;
    expect(opened.modal).toMatchObject({
      custom_id: 'jump',
      components: [{ id: 1, component: { id: 2 } }],
    });
    await expect(discord.submit(opened, { page: '' })).rejects.toThrow('page');
    const submitted = discord.submit(opened, { page: '7' });
    const next = await nextInteraction(bot);
    expect(next.payload).toMatchObject({
      type: 5,
      data: {
        custom_id: 'jump',
        components: [
          { type: 18, id: 1, component: { type: 4, id: 2, custom_id: 'page', value: '7' } },
        ],
      },
    });
    expect((await answer(discord, next, modal([label(input)]))).status).toBe(400);
    await answer(discord, next, say('page 7'));
    expect((await submitted).message?.body.content).toBe('page 7');
    await expect(discord.submit(opened, { page: '8' })).rejects.toThrow();
  });

  test.each([
    { name: 'no component', body: modal([]), codes: { 'data.components': 'BASE_TYPE_BAD_LENGTH' } },
    {
      name: 'six components',
      body: modal([1, 2, 3, 4, 5, 6].map((n) => label({ ...input, custom_id: `${n}` }))),
      codes: { 'data.components': 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      name: 'a title of 46',
      body: modal([label(input)], { title: x(46) }),
      codes: { 'data.title': 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      name: 'no custom_id',
      body: modal([label(input)], { custom_id: undefined }),
      codes: { 'data.custom_id': 'BASE_TYPE_REQUIRED' },
    },
    {
      name: 'a label of 46',
      body: modal([label(input, { label: x(46) })]),
      codes: { 'data.components.0.label': 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      name: 'a description of 101',
      body: modal([label(input, { description: x(101) })]),
      codes: { 'data.components.0.description': 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      name: 'an empty label',
      body: modal([{ type: 18, label: 'x' }]),
      codes: { 'data.components.0.component': 'BASE_TYPE_REQUIRED' },
    },
    {
      name: 'a value of 4,001',
      body: modal([label({ ...input, value: x(4_001) })]),
      codes: { 'data.components.0.component.value': 'BASE_TYPE_MAX_LENGTH' },
    },
    {
      name: 'a placeholder of 101',
      body: modal([label({ ...input, placeholder: x(101) })]),
      codes: { 'data.components.0.component.placeholder': 'BASE_TYPE_MAX_LENGTH' },
    },
    {
      name: 'a button',
      body: modal([{ type: 1, components: [{ type: 2, style: 1, label: 'x', custom_id: 'x' }] }]),
      codes: { 'data.components.0.components.0': 'UNION_TYPE_CHOICES' },
    },
    {
      name: 'a text input in a row without its label',
      body: modal([{ type: 1, components: [input] }]),
      codes: { 'data.components.0.components.0.label': 'BASE_TYPE_REQUIRED' },
    },
    {
      name: 'a disabled select',
      body: modal([
        label({ type: 3, custom_id: 's', options: [{ label: 'a', value: 'a' }], disabled: true }),
      ]),
      codes: { 'data.components.0.component.disabled': 'COMPONENT_MODAL_DISABLED_INVALID' },
    },
    {
      name: 'one radio button',
      body: modal([label({ type: 21, custom_id: 's', options: [{ label: 'a', value: 'a' }] })]),
      codes: { 'data.components.0.component.options': 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      name: 'a custom_id twice',
      body: modal([label(input), label(input)]),
      codes: { 'data.components.1.component.custom_id': 'COMPONENT_CUSTOM_ID_DUPLICATED' },
    },
  ])('with $name is refused', async ({ body, codes }) => {
    const { told } = await ask();
    expect(codesOf((await answer(discord, told, body)).body.errors)).toEqual(codes);
  });
});

describe('what comes with an interaction', () => {
  const [robin] = [{ id: '1100000000000000001' }];
  test.each<{ name: string; visit: Visit; payload: object }>([
    {
      name: 'in a server',
      visit: { locale: 'de', guildLocale: 'fr', permissions: '8' },
      payload: {
        context: 0,
        guild_id: '1300000000000000000',
        guild: { id: '1300000000000000000', locale: 'fr' },
        channel: { type: 0, guild_id: '1300000000000000000' },
        member: { user: robin, permissions: '8', roles: [] },
        locale: 'de',
        guild_locale: 'fr',
        authorizing_integration_owners: { '0': '1300000000000000000' },
      },
    },
    {
      name: "in the bot's direct messages",
      visit: { place: 'bot-dm' },
      payload: {
        context: 1,
        user: robin,
        channel: { type: 1 },
        authorizing_integration_owners: { '0': '0' },
      },
    },
    {
      name: 'in a group',
      visit: { place: 'group-dm' },
      payload: {
        context: 2,
        user: robin,
        channel: { type: 3 },
        authorizing_integration_owners: { '1': robin?.id },
      },
    },
    {
      name: 'of a user who installed it where the server did too',
      visit: { install: 'both' },
      payload: { authorizing_integration_owners: { '0': '1300000000000000000', '1': robin?.id } },
    },
    {
      name: 'of somebody else',
      visit: { user: '999' },
      payload: { member: { user: { id: '999' } } },
    },
  ])('$name', async ({ visit, payload }) => {
    const { told } = await ask(visit);
    expect(told.payload).toMatchObject({
      ...payload,
      version: 1,
      application_id: discord.applicationId,
      entitlements: [],
      attachment_size_limit: 10_485_760,
      app_permissions: expect.stringMatching(/^\d+$/),
      channel_id: expect.stringMatching(/^\d+$/),
    });
    const direct = visit.place !== undefined && visit.place !== 'server';
    for (const key of ['guild', 'guild_id', 'guild_locale', 'member'])
      expect(key in told.payload).toBe(!direct);
    expect('user' in told.payload).toBe(direct);
  });
});

test('nothing that the bot sends is altered but the numbers of its components', async () => {
  const { told, exchange } = await ask();
  const components = [
    { type: 17, components: [{ type: 10, content: '  **x**  ' }, { type: 14 }, { ...go, id: 3 }] },
  ];
  await answer(discord, told, { type: 4, data: { flags: V2, components } });
  const [container] = (await exchange).message?.body.components as object[];
  expect(container).toEqual({
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
