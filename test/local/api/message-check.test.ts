import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, openBench, reply } from '../bench.ts';
import { field, text, times, v2, x } from '../parts.ts';
import { codesOf } from '../raw-bot.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.discord.close());

describe('a message is refused with 50035', () => {
  test.each<{ name: string; data: object; codes: Record<string, string> }>([
    {
      name: 'content of 2,001',
      data: { content: x(2_001) },
      codes: { 'data.content': 'BASE_TYPE_MAX_LENGTH' },
    },
    {
      name: 'content that is a number',
      data: { content: 1 },
      codes: { 'data.content': 'STRING_TYPE_CONVERT' },
    },
    {
      name: '11 embeds',
      data: { embeds: times(11, () => ({ title: 'x' })) },
      codes: { 'data.embeds': 'BASE_TYPE_MAX_LENGTH' },
    },
    {
      name: 'an empty embed',
      data: { embeds: [{}] },
      codes: { 'data.embeds.0.description': 'BASE_TYPE_REQUIRED' },
    },
    {
      name: 'an embed title of 257',
      data: { embeds: [{ title: x(257) }] },
      codes: { 'data.embeds.0.title': 'BASE_TYPE_MAX_LENGTH' },
    },
    {
      name: 'an embed description of 4,097',
      data: { embeds: [{ description: x(4_097) }] },
      codes: { 'data.embeds.0.description': 'BASE_TYPE_MAX_LENGTH' },
    },
    {
      name: '26 fields',
      data: { embeds: [{ fields: times(26, () => field('x', 'x')) }] },
      codes: { 'data.embeds.0.fields': 'BASE_TYPE_MAX_LENGTH' },
    },
    {
      name: 'a field name of 257',
      data: { embeds: [{ fields: [field(x(257), 'x')] }] },
      codes: { 'data.embeds.0.fields.0.name': 'BASE_TYPE_MAX_LENGTH' },
    },
    {
      name: 'a field value of 1,025',
      data: { embeds: [{ fields: [field('x', x(1_025))] }] },
      codes: { 'data.embeds.0.fields.0.value': 'BASE_TYPE_MAX_LENGTH' },
    },
    {
      name: 'an empty field value',
      data: { embeds: [{ fields: [field('x', ' ')] }] },
      codes: { 'data.embeds.0.fields.0.value': 'BASE_TYPE_REQUIRED' },
    },
    {
      name: 'a footer of 2,049',
      data: { embeds: [{ footer: { text: x(2_049) } }] },
      codes: { 'data.embeds.0.footer.text': 'BASE_TYPE_MAX_LENGTH' },
    },
    {
      name: 'an author of 257',
      data: { embeds: [{ author: { name: x(257) } }] },
      codes: { 'data.embeds.0.author.name': 'BASE_TYPE_MAX_LENGTH' },
    },
    {
      name: '6,001 characters over all embeds',
      data: { embeds: [{ description: x(4_000) }, { description: x(2_001) }] },
      codes: { 'data.embeds': 'MAX_EMBED_SIZE_EXCEEDED' },
    },
    {
      name: 'content beside components',
      data: { ...v2(text('x')), content: 'x' },
      codes: { 'data.content': 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2' },
    },
    {
      name: 'embeds beside components',
      data: { ...v2(text('x')), embeds: [{ title: 'x' }] },
      codes: { 'data.embeds': 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2' },
    },
    {
      name: 'a flag that cannot be set',
      data: { content: 'x', flags: 1 << 7 },
      codes: { 'data.flags': 'MESSAGE_FLAGS_INVALID' },
    },
    {
      name: 'an attachment without its file',
      data: { content: 'x', attachments: [{ id: 0 }] },
      codes: { 'data.attachments.0': 'ATTACHMENT_NOT_FOUND' },
    },
    {
      name: 'all users and some users to be pinged',
      data: { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      codes: { 'data.allowed_mentions': 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE' },
    },
    {
      name: 'an unknown kind of mention',
      data: { content: 'x', allowed_mentions: { parse: ['everybody'] } },
      codes: { 'data.allowed_mentions.parse.0': 'BASE_TYPE_CHOICES' },
    },
    {
      name: '101 users to be pinged',
      data: { content: 'x', allowed_mentions: { users: times(101, (i) => `${i}`) } },
      codes: { 'data.allowed_mentions.users': 'BASE_TYPE_MAX_LENGTH' },
    },
  ])('$name', async ({ data, codes }) => {
    const { status, body } = await reply(bench, data);
    expect(codesOf(body.errors)).toEqual(codes);
    expect({ status, code: body.code, message: body.message }).toEqual({
      status: 400,
      code: 50_035,
      message: 'Invalid Form Body',
    });
  });
});
