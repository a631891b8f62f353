import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, EPHEMERAL, openBench, V2 } from './bench.ts';
import type { DrivenDiscord } from './driven-discord.ts';
import { text, times, v2, x } from './parts.ts';
import {
  type Answer,
  answer,
  call,
  codesOf,
  nextInteraction,
  type RawBot,
  webhook,
} from './raw-bot.ts';

let bench: Bench;
let discord: DrivenDiscord;
let bot: RawBot;
beforeAll(async () => {
  bench = await openBench();
  ({ discord, bot } = bench);
});
afterAll(() => discord.close());

describe('an edit', () => {
  async function edited(first: object, second: object): Promise<Answer> {
    void discord.command('ask');
    const told = await nextInteraction(bot);
    await answer(discord, told, { type: 4, data: first });
    return call(discord, 'PATCH', webhook(discord, told, '/messages/%40original'), second, {});
  }

  test.each([
    {
      name: 'keeps what is not sent',
      first: { content: 'a' },
      second: { embeds: [{ title: 'b' }] },
      after: { content: 'a' },
    },
    {
      name: 'takes content out by null',
      first: { content: 'a', embeds: [{ title: 'b' }] },
      second: { content: null },
      after: { content: '' },
    },
    {
      name: 'cannot take the flag for components back',
      first: v2(text('a')),
      second: { flags: 0, components: [text('b')] },
      after: { flags: V2 },
    },
    {
      name: 'cannot make a public message private',
      first: { content: 'a' },
      second: { content: 'b', flags: EPHEMERAL },
      after: { flags: 0 },
    },
    {
      name: 'cannot make a private message public',
      first: { content: 'a', flags: EPHEMERAL },
      second: { content: 'b', flags: 0 },
      after: { flags: EPHEMERAL },
    },
    {
      name: 'may turn content into components',
      first: { content: 'a' },
      second: { ...v2(text('b')), content: null },
      after: { flags: V2, content: '' },
    },
  ])('$name', async ({ first, second, after }) => {
    const { status, body } = await edited(first, second);
    expect(status).toBe(200);
    expect(body).toMatchObject(after);
  });

  test.each([
    {
      name: 'to components leaves the content standing',
      first: { content: 'a' },
      second: v2(text('b')),
      codes: { content: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2' },
    },
    {
      name: 'gives content to a message of components',
      first: v2(text('a')),
      second: { content: 'b' },
      codes: { content: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2' },
    },
    {
      name: 'is over the limit',
      first: { content: 'a' },
      second: { content: x(2_001) },
      codes: { content: 'BASE_TYPE_MAX_LENGTH' },
    },
    {
      name: 'sets a flag that is only for new messages',
      first: { content: 'a' },
      second: { content: 'b', flags: 1 << 12 },
      codes: { flags: 'MESSAGE_FLAGS_INVALID' },
    },
  ])('is refused when it $name', async ({ first, second, codes }) => {
    const { status, body } = await edited(first, second);
    expect({ status, code: body.code, codes: codesOf(body.errors) }).toEqual({
      status: 400,
      code: 50_035,
      codes,
    });
  });

  test('that leaves nothing is refused with 50006', async () => {
    const { body } = await edited({ content: 'a' }, { content: null });
    expect(body.code).toBe(50_006);
  });
});

describe('files', () => {
  function form(data: object, ...files: { name: string; size: number }[]): FormData {
    const body = new FormData();
    for (const [index, { name, size }] of files.entries()) {
      body.append(`files[${index}]`, new Blob([x(size)]), name);
    }
    body.append('payload_json', JSON.stringify({ type: 4, data }));
    return body;
  }

  async function send(body: FormData): Promise<Answer> {
    void discord.command('ask');
    return answer(discord, await nextInteraction(bot), body, '?with_response=true');
  }

  test('come with their description and can be fetched to be saved', async () => {
    const data = { attachments: [{ id: 0, description: 'All articles' }] };
    const { body } = await send(form(data, { name: 'all sources.csv', size: 10 }));
    expect(body).toMatchObject({
      resource: {
        message: {
          attachments: [
            {
              filename: 'all_sources.csv',
              description: 'All articles',
              size: 10,
              content_type: 'text/csv; charset=utf-8',
            },
          ],
        },
      },
    });
    const url = /http:[^"]+\.csv/.exec(JSON.stringify(body))?.[0] ?? '';
    const file = await fetch(url);
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(file.headers.get('content-type')).toBe('application/octet-stream');
    expect(await file.text()).toBe(x(10));
  });

  test('can be shown in a file component by their name', async () => {
    const data = v2(text('x'), { type: 13, file: { url: 'attachment://a.txt' } });
    expect((await send(form(data, { name: 'a.txt', size: 1 }))).status).toBe(200);
  });

  test('of more than the interaction allows are refused with 40005', async () => {
    const limit = 10_485_760;
    const { status, body } = await send(form({}, { name: 'a.txt', size: limit + 1 }));
    expect({ status, code: body.code }).toEqual({ status: 413, code: 40_005 });
    expect((await send(form({}, { name: 'a.txt', size: limit }))).status).toBe(200);
  });

  test('of which there are 11 are refused', async () => {
    const { body } = await send(form({}, ...times(11, (i) => ({ name: `${i}.txt`, size: 1 }))));
    expect(codesOf(body.errors)).toEqual({ 'data.files': 'BASE_TYPE_MAX_LENGTH' });
  });
});
