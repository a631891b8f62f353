import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type JsonObject, objectOf } from '../../../src/local/checks/json.ts';
import { type ManualClock, manualClock } from '../../manual-clock.ts';
import { type DrivenDiscord, startDrivenDiscord } from '../driven-discord.ts';
import { listen } from '../page-stream.ts';
import { go } from '../parts.ts';
import { type Answer, answer, call, login, nextInteraction, type RawBot } from '../raw-bot.ts';

let clock: ManualClock;
let discord: DrivenDiscord;
let bot: RawBot;
let robin: string;
let kim: string;
beforeEach(async () => {
  clock = manualClock(Date.parse('2026-01-01T00:00:00Z'));
  discord = await startDrivenDiscord({ port: 0, clock });
  const question = {
    type: 3,
    name: 'question',
    description: 'What?',
    required: true,
    autocomplete: true,
  };
  await call(discord, 'PUT', `/applications/${discord.applicationId}/commands`, [
    { name: 'ask', description: 'Ask', options: [question] },
    { name: 'Check in dossier', type: 3 },
  ]);
  bot = await login(discord);
  [robin = '', kim = ''] = discord.visitors.map(({ id }) => id);
});
afterEach(() => discord.close());

async function post(path: string, body: object): Promise<Answer> {
  const response = await fetch(`${discord.address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as JsonObject };
}

const ask = (value: unknown) => ({
  user: robin,
  name: 'ask',
  options: [{ name: 'question', type: 3, value }],
});

describe('the stream of events', () => {
  test('begins with all there is: who is here, the commands, the messages', async () => {
    const { id } = discord.say('hello');
    const stream = await listen(discord);
    expect(await stream.next('hello')).toEqual({
      application: { id: discord.applicationId, name: 'attache' },
      ready: true,
      users: discord.visitors,
      channel: { id: discord.channelId, name: 'press-room' },
    });
    const { commands } = await stream.next('commands');
    expect(commands).toMatchObject([
      {
        id: expect.any(String),
        type: 1,
        name: 'ask',
        options: [{ name: 'question', required: true }],
      },
      { type: 3, name: 'Check in dossier' },
    ]);
    expect(await stream.next('message')).toMatchObject({
      message: {
        id,
        content: 'hello',
        author: { id: robin, bot: false },
        local: { ephemeralFor: null, deferred: false },
      },
    });
  });

  test('says when the bot goes and when its commands change', async () => {
    const stream = await listen(discord);
    await stream.next('commands');
    bot.close();
    expect((await stream.next('hello')).ready).toBe(false);
    await call(discord, 'PUT', `/applications/${discord.applicationId}/commands`, []);
    expect(await stream.next('commands')).toEqual({ commands: [] });
  });

  test('tells of an answer, its change and its end', async () => {
    const stream = await listen(discord);
    const asked = await post('/page/command', ask('who?'));
    expect(asked.status).toBe(200);
    const told = await nextInteraction(bot);
    expect(asked.body).toEqual({ interaction: told.id });
    await answer(discord, told, { type: 5, data: { flags: 64 } });
    const { message } = await stream.next('message');
    expect(message).toMatchObject({
      author: { bot: true },
      local: { ephemeralFor: robin, deferred: true },
    });
    expect(await stream.next('acked')).toEqual({ interaction: told.id });
    const path = `/webhooks/${discord.applicationId}/${told.token}/messages/%40original`;
    await call(discord, 'PATCH', path, { content: 'x', components: [go] }, {});
    expect(await stream.next('message')).toMatchObject({
      message: {
        id: objectOf(message).id,
        content: 'x',
        edited_timestamp: null,
        components: [{ id: 1, components: [{ id: 2 }] }],
        interaction_metadata: { id: told.id, type: 2, name: 'ask', user: { id: robin } },
        local: { deferred: false },
      },
    });
    await call(discord, 'DELETE', path, undefined, {});
    expect(await stream.next('deleted')).toEqual({ id: objectOf(message).id });
  });

  test('tells of a refusal as what it is', async () => {
    const stream = await listen(discord);
    await post('/page/command', ask('who?'));
    const told = await nextInteraction(bot);
    await answer(discord, told, { type: 4, data: { content: 'x'.repeat(2_001) } });
    expect(await stream.next('failed')).toEqual({
      user: robin,
      interaction: told.id,
      status: 400,
      code: 50_035,
      message: 'Invalid Form Body',
      errors: {
        data: {
          content: {
            _errors: [
              { code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 2000 or fewer in length.' },
            ],
          },
        },
      },
    });
    clock.advance(3_000);
    expect(await stream.next('failed')).toMatchObject({
      interaction: told.id,
      code: 0,
      message: 'The application did not respond',
    });
  });

  test('does not tell of other channels', async () => {
    const stream = await listen(discord);
    void discord.command('ask', { question: 'x?' }, { place: 'bot-dm' });
    await answer(discord, await nextInteraction(bot), { type: 4, data: { content: 'elsewhere' } });
    discord.say('here');
    expect(await stream.next('message')).toMatchObject({ message: { content: 'here' } });
  });
});

describe('what a visitor does', () => {
  test('an autocomplete is answered by its number', async () => {
    const stream = await listen(discord);
    const options = [{ name: 'question', type: 3, value: 'w', focused: true }];
    await post('/page/autocomplete', { user: robin, name: 'ask', options, nonce: 7 });
    await answer(discord, await nextInteraction(bot), {
      type: 8,
      data: { choices: [{ name: 'Who?', value: 'who' }] },
    });
    expect(await stream.next('autocomplete')).toEqual({
      nonce: 7,
      choices: [{ name: 'Who?', value: 'who' }],
    });
  });

  test('a button opens a modal, and the modal is sent off', async () => {
    const stream = await listen(discord);
    await post('/page/command', ask('who?'));
    await answer(discord, await nextInteraction(bot), {
      type: 4,
      data: { content: 'x', components: [go] },
    });
    const message = String(objectOf((await stream.next('message')).message).id);
    const press = { user: kim, message, custom_id: 'go', component_type: 2 };
    expect((await post('/page/component', { ...press, custom_id: 'stop' })).status).toBe(404);
    expect((await post('/page/component', { ...press, component_type: 3 })).status).toBe(404);
    expect((await post('/page/component', press)).status).toBe(200);
    const pressed = await nextInteraction(bot);
    const input = { type: 18, label: 'Page', component: { type: 4, custom_id: 'page', style: 1 } };
    const modal = { custom_id: 'jump', title: 'Jump', components: [input] };
    await answer(discord, pressed, { type: 9, data: modal });
    expect(await stream.next('modal')).toMatchObject({
      user: kim,
      interaction: pressed.id,
      modal: { custom_id: 'jump' },
    });
    const filled = { ...input, component: { type: 4, custom_id: 'page', value: '7' } };
    const form = { user: kim, interaction: pressed.id, custom_id: 'jump', components: [filled] };
    expect((await post('/page/modal', { ...form, custom_id: 'other' })).status).toBe(404);
    expect((await post('/page/modal', { ...form, user: robin })).status).toBe(403);
    expect((await post('/page/modal', form)).status).toBe(200);
    expect((await nextInteraction(bot)).payload).toMatchObject({
      type: 5,
      message: { id: message },
      data: { custom_id: 'jump', components: [{ component: { value: '7' } }] },
    });
    expect((await post('/page/modal', form)).status).toBe(404);
  });

  test('a plain message is written, and a message command used on it', async () => {
    const written = await post('/page/message', { user: kim, content: 'Six were expelled.' });
    const menu = { user: robin, name: 'Check in dossier', message: written.body.message };
    expect((await post('/page/menu', menu)).status).toBe(200);
    expect((await nextInteraction(bot)).payload).toMatchObject({
      data: { target_id: written.body.message },
    });
  });

  test('a private message is dismissed by the one who sees it', async () => {
    const stream = await listen(discord);
    await post('/page/command', ask('who?'));
    await answer(discord, await nextInteraction(bot), {
      type: 4,
      data: { content: 'x', flags: 64 },
    });
    const message = objectOf((await stream.next('message')).message).id;
    expect((await post('/page/dismiss', { user: kim, message })).status).toBe(404);
    expect(await post('/page/dismiss', { user: robin, message })).toEqual({
      status: 200,
      body: {},
    });
    expect(await stream.next('deleted')).toEqual({ id: message });
  });

  test.each([
    {
      name: 'a command that is not there',
      path: '/page/command',
      body: { name: 'tell', options: [] },
      status: 404,
    },
    {
      name: 'a required option left out',
      path: '/page/command',
      body: { name: 'ask', options: [] },
      status: 400,
    },
    {
      name: 'an autocomplete without its number',
      path: '/page/autocomplete',
      body: { name: 'ask', options: [] },
      status: 400,
    },
    {
      name: 'an autocomplete of nothing',
      path: '/page/autocomplete',
      body: { name: 'ask', options: [], nonce: 1 },
      status: 400,
    },
    {
      name: 'a button of no message',
      path: '/page/component',
      body: { message: '1', custom_id: 'go' },
      status: 404,
    },
    {
      name: 'a menu on no message',
      path: '/page/menu',
      body: { name: 'Check in dossier', message: '1' },
      status: 404,
    },
    {
      name: 'a modal that nobody opened',
      path: '/page/modal',
      body: { interaction: '1', components: [] },
      status: 404,
    },
    { name: 'an empty message', path: '/page/message', body: { content: ' ' }, status: 400 },
    {
      name: 'a message of 2,001',
      path: '/page/message',
      body: { content: 'x'.repeat(2_001) },
      status: 400,
    },
    {
      name: 'somebody who is not here',
      path: '/page/message',
      body: { user: '1', content: 'x' },
      status: 400,
    },
    { name: 'a wish that is not known', path: '/page/wish', body: {}, status: 404 },
  ])('$name: $status', async ({ path, body, status }) => {
    const answered = await post(path, { user: robin, ...body });
    expect(answered).toEqual({ status, body: { message: expect.any(String) } });
  });
});
