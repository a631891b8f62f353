import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, EPHEMERAL, openBench, reply, V2 } from './bench.ts';
import {
  button,
  container,
  field,
  link,
  option,
  row,
  section,
  select,
  text,
  times,
  v2,
  x,
} from './parts.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.discord.close());

describe('a message at the limit is taken', () => {
  test.each([
    { name: 'content of 2,000', data: { content: x(2_000) } },
    { name: '10 embeds', data: { embeds: times(10, () => ({ title: 'x' })) } },
    {
      name: 'an embed of 6,000 with 25 fields',
      data: {
        embeds: [
          {
            title: x(256),
            description: x(4_096),
            author: { name: x(256) },
            footer: { text: x(1_342) },
            fields: times(25, () => field('x', 'x')),
          },
        ],
      },
    },
    {
      name: '5 rows without the flag',
      data: { content: 'x', components: times(5, (i) => row(button({ custom_id: `${i}` }))) },
    },
    {
      name: '40 components, nested ones counted',
      data: v2(container(...times(39, () => text('x')))),
    },
    { name: '4,000 characters in one text', data: v2(text(x(4_000))) },
    {
      name: '4,000 characters in all texts',
      data: v2(container(text(x(2_000)), text(x(1_999))), text('x')),
    },
    {
      name: 'three texts in a section',
      data: v2(section(button(), text('1'), text('2'), text('3'))),
    },
    {
      name: 'a section with a thumbnail',
      data: v2(section({ type: 11, media: { url: 'https://example.org/a.png' } }, text('1'))),
    },
    {
      name: '5 buttons in a row',
      data: v2(row(...times(5, (i) => button({ custom_id: `${i}` })))),
    },
    { name: 'a label of 80', data: v2(row(button({ label: x(80) }))) },
    { name: 'a custom_id of 100', data: v2(row(button({ custom_id: x(100) }))) },
    { name: 'a link of 512', data: v2(row(link({ url: `https://example.org/${x(492)}` }))) },
    {
      name: 'a button with only an emoji',
      data: v2(row(button({ label: undefined, emoji: { name: '◀' } }))),
    },
    {
      name: '25 options of 100 characters each',
      data: v2(
        row(
          select({
            placeholder: x(150),
            options: times(25, (i) =>
              option(i, { label: x(100), value: `${i}`.padEnd(100, 'x'), description: x(100) }),
            ),
            min_values: 0,
            max_values: 25,
          }),
        ),
      ),
    },
    { name: 'a white accent', data: v2({ ...container(text('x')), accent_color: 0xff_ff_ff }) },
    {
      name: '10 pictures',
      data: v2({
        type: 12,
        items: times(10, () => ({ media: { url: 'https://example.org/a.png' } })),
      }),
    },
    { name: 'a wide separator', data: v2(text('x'), { type: 14, divider: false, spacing: 2 }) },
    { name: 'private and in components', data: { ...v2(text('x')), flags: V2 | EPHEMERAL } },
    {
      name: 'nobody to be pinged',
      data: { content: 'x', allowed_mentions: { parse: [], users: [], roles: [] } },
    },
    {
      name: 'one named user to be pinged',
      data: { content: 'x', allowed_mentions: { parse: ['roles'], users: ['1'] } },
    },
  ])('$name', async ({ data }) => {
    expect(await reply(bench, data)).toEqual({ status: 204, body: {} });
  });
});

describe('an empty message is refused with 50006', () => {
  test.each([
    { name: 'nothing at all', data: {} },
    { name: 'only spaces', data: { content: ' \n' } },
    { name: 'the flag and no components', data: v2() },
    { name: 'no embed', data: { embeds: [] } },
  ])('$name', async ({ data }) => {
    const { status, body } = await reply(bench, data);
    expect({ status, code: body.code }).toEqual({ status: 400, code: 50_006 });
  });
});

test('texts over the size that Discord can process break it with 500', async () => {
  const heavy = '漢'.repeat(3_382);
  expect((await reply(bench, v2(text(heavy)))).status).toBe(204);
  expect((await reply(bench, v2(text(`${heavy}漢漢漢漢漢`)))).status).toBe(500);
});
