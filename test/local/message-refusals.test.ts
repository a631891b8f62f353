import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manualClock } from '../../src/local/clock.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/local-discord.ts';
import {
  type Answer,
  answer,
  call,
  codesOf,
  login,
  nextInteraction,
  type RawBot,
  webhook,
} from './raw-bot.ts';

const V2 = 1 << 15;
const EPHEMERAL = 1 << 6;

const x = (length: number): string => 'x'.repeat(length);
const times = <T>(length: number, make: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => make(index));
const text = (content: string) => ({ type: 10, content });
const button = (more: object = {}) => ({
  type: 2,
  style: 2,
  label: 'Open',
  custom_id: 'open',
  ...more,
});
const link = (more: object = {}) => ({
  type: 2,
  style: 5,
  label: 'Read',
  url: 'https://example.org/',
  ...more,
});
const option = (index: number, more: object = {}) => ({
  label: `${index}`,
  value: `${index}`,
  ...more,
});
const select = (more: object = {}) => ({
  type: 3,
  custom_id: 'jump',
  options: [option(1), option(2)],
  ...more,
});
const row = (...components: object[]) => ({ type: 1, components });
const container = (...components: object[]) => ({ type: 17, components });
const section = (accessory: object | undefined, ...components: object[]) => ({
  type: 9,
  components,
  accessory,
});
const v2 = (...components: object[]) => ({ flags: V2, components });
const field = (name: string, value: string) => ({ name, value });

let discord: LocalDiscord;
let bot: RawBot;
beforeAll(async () => {
  discord = await startLocalDiscord({ port: 0, clock: manualClock(Date.now()) });
  const path = `/applications/${discord.applicationId}/commands`;
  await call(discord, 'PUT', path, [{ name: 'ask', description: 'Ask' }]);
  bot = await login(discord);
});
afterAll(() => discord.close());

async function reply(data: object): Promise<Answer> {
  void discord.command('ask');
  return answer(discord, await nextInteraction(bot), { type: 4, data });
}

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
    expect(await reply(data)).toEqual({ status: 204, body: {} });
  });
});

describe('a message over the limit is refused with 50035', () => {
  const c = 'data.components';
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
      name: '6 rows without the flag',
      data: { content: 'x', components: times(6, (i) => row(button({ custom_id: `${i}` }))) },
      codes: { [c]: 'BASE_TYPE_MAX_LENGTH' },
    },
    {
      name: 'a text display without the flag',
      data: { components: [text('x')] },
      codes: { [`${c}.0`]: 'UNION_TYPE_CHOICES' },
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
      name: '41 components, nested ones counted',
      data: v2(container(...times(40, () => text('x')))),
      codes: { [c]: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED' },
    },
    {
      name: 'an accessory as the 41st component',
      data: v2(container(...times(37, () => text('x')), section(button(), text('x')))),
      codes: { [c]: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED' },
    },
    {
      name: '4,001 characters in one text',
      data: v2(text(x(4_001))),
      codes: { [`${c}.0.content`]: 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      name: '4,001 characters in all texts',
      data: v2(container(text(x(2_000)), text(x(2_000))), text('x')),
      codes: { [c]: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED' },
    },
    {
      name: 'an empty text',
      data: v2(text('')),
      codes: { [`${c}.0.content`]: 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      name: 'a text of spaces',
      data: v2(text(' \n ')),
      codes: { [`${c}.0.content`]: 'BASE_TYPE_REQUIRED' },
    },
    {
      name: 'a text without content',
      data: v2({ type: 10 }),
      codes: { [`${c}.0.content`]: 'BASE_TYPE_REQUIRED' },
    },
    {
      name: 'a component without type',
      data: v2({ content: 'x' }),
      codes: { [`${c}.0.type`]: 'BASE_TYPE_REQUIRED' },
    },
    {
      name: 'a component of no known type',
      data: v2({ type: 99 }),
      codes: { [`${c}.0`]: 'UNION_TYPE_CHOICES' },
    },
    {
      name: 'a component that is a string',
      data: { flags: V2, components: ['x'] },
      codes: { [`${c}.0`]: 'MODEL_TYPE_CONVERT' },
    },
    {
      name: 'components that are no list',
      data: { flags: V2, components: {} },
      codes: { [c]: 'LIST_TYPE_CONVERT' },
    },
    {
      name: 'a button outside a row',
      data: v2(button()),
      codes: { [`${c}.0`]: 'UNION_TYPE_CHOICES' },
    },
    {
      name: 'a container in a container',
      data: v2(container(container(text('x')))),
      codes: { [`${c}.0.components.0`]: 'UNION_TYPE_CHOICES' },
    },
    {
      name: 'an empty container',
      data: v2(container()),
      codes: { [`${c}.0.components`]: 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      name: 'an accent above white',
      data: v2({ ...container(text('x')), accent_color: 0x1_00_00_00 }),
      codes: { [`${c}.0.accent_color`]: 'NUMBER_TYPE_MAX' },
    },
    {
      name: 'a section without accessory',
      data: v2(section(undefined, text('x'))),
      codes: { [`${c}.0.accessory`]: 'BASE_TYPE_REQUIRED' },
    },
    {
      name: 'a section of four texts',
      data: v2(section(button(), ...times(4, () => text('x')))),
      codes: { [`${c}.0.components`]: 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      name: 'a section without text',
      data: v2(section(button())),
      codes: { [`${c}.0.components`]: 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      name: 'a section with a select',
      data: v2(section(select(), text('x'))),
      codes: { [`${c}.0.accessory`]: 'UNION_TYPE_CHOICES' },
    },
    {
      name: 'a row of 6 buttons',
      data: v2(row(...times(6, (i) => button({ custom_id: `${i}` })))),
      codes: { [`${c}.0.components`]: 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      name: 'an empty row',
      data: v2(row()),
      codes: { [`${c}.0.components`]: 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      name: 'a select beside a button',
      data: v2(row(select(), button())),
      codes: { [`${c}.0.components.1`]: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED' },
    },
    {
      name: 'a label of 81',
      data: v2(row(button({ label: x(81) }))),
      codes: { [`${c}.0.components.0.label`]: 'BASE_TYPE_MAX_LENGTH' },
    },
    {
      name: 'a button with neither label nor emoji',
      data: v2(row(button({ label: undefined }))),
      codes: { [`${c}.0.components.0.label`]: 'BASE_TYPE_REQUIRED' },
    },
    {
      name: 'an emoji that is a letter',
      data: v2(row(button({ emoji: { name: 'a' } }))),
      codes: { [`${c}.0.components.0.emoji.name`]: 'BUTTON_COMPONENT_INVALID_EMOJI' },
    },
    {
      name: 'a button without style',
      data: v2(row(button({ style: undefined }))),
      codes: { [`${c}.0.components.0.style`]: 'BASE_TYPE_REQUIRED' },
    },
    {
      name: 'a button of no known style',
      data: v2(row(button({ style: 7 }))),
      codes: { [`${c}.0.components.0.style`]: 'BASE_TYPE_CHOICES' },
    },
    {
      name: 'a custom_id of 101',
      data: v2(row(button({ custom_id: x(101) }))),
      codes: { [`${c}.0.components.0.custom_id`]: 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      name: 'an empty custom_id',
      data: v2(row(button({ custom_id: '' }))),
      codes: { [`${c}.0.components.0.custom_id`]: 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      name: 'a button without custom_id, even disabled',
      data: v2(row(button({ custom_id: undefined, disabled: true }))),
      codes: { [`${c}.0.components.0.custom_id`]: 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED' },
    },
    {
      name: 'a custom_id used twice, far apart',
      data: v2(section(button(), text('x')), container(row(button()))),
      codes: { [`${c}.1.components.0.components.0.custom_id`]: 'COMPONENT_CUSTOM_ID_DUPLICATED' },
    },
    {
      name: 'a component number used twice',
      data: v2({ ...text('x'), id: 7 }, { ...text('y'), id: 7 }),
      codes: { [`${c}.1.id`]: 'COMPONENT_ID_DUPLICATED' },
    },
    {
      name: 'a link button without url',
      data: v2(row(link({ url: undefined }))),
      codes: { [`${c}.0.components.0.url`]: 'BUTTON_COMPONENT_URL_REQUIRED' },
    },
    {
      name: 'a link button with custom_id',
      data: v2(row(link({ custom_id: 'x' }))),
      codes: {
        [`${c}.0.components.0.custom_id`]: 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
      },
    },
    {
      name: 'a link of 513',
      data: v2(row(link({ url: `https://example.org/${x(493)}` }))),
      codes: { [`${c}.0.components.0.url`]: 'BASE_TYPE_MAX_LENGTH' },
    },
    {
      name: 'a link by another scheme',
      data: v2(row(link({ url: 'ftp://example.org/' }))),
      codes: { [`${c}.0.components.0.url`]: 'URL_TYPE_INVALID_SCHEME' },
    },
    {
      name: 'a link that is no URL',
      data: v2(row(link({ url: 'example' }))),
      codes: { [`${c}.0.components.0.url`]: 'URL_TYPE_INVALID_URL' },
    },
    {
      name: 'a premium button without sku',
      data: v2(row({ type: 2, style: 6 })),
      codes: { [`${c}.0.components.0.sku_id`]: 'BUTTON_COMPONENT_SKU_ID_REQUIRED' },
    },
    {
      name: 'a select without options',
      data: v2(row(select({ options: [] }))),
      codes: { [`${c}.0.components.0.options`]: 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      name: '26 options',
      data: v2(row(select({ options: times(26, (i) => option(i)) }))),
      codes: { [`${c}.0.components.0.options`]: 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      name: 'two options with one value',
      data: v2(row(select({ options: [option(1), option(1)] }))),
      codes: { [`${c}.0.components.0.options.1`]: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED' },
    },
    {
      name: 'an option label of 101',
      data: v2(row(select({ options: [option(1, { label: x(101) })] }))),
      codes: { [`${c}.0.components.0.options.0.label`]: 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      name: 'an empty option label',
      data: v2(row(select({ options: [option(1, { label: '' })] }))),
      codes: { [`${c}.0.components.0.options.0.label`]: 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      name: 'an option value of 101',
      data: v2(row(select({ options: [option(1, { value: x(101) })] }))),
      codes: { [`${c}.0.components.0.options.0.value`]: 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      name: 'an option description of 101',
      data: v2(row(select({ options: [option(1, { description: x(101) })] }))),
      codes: { [`${c}.0.components.0.options.0.description`]: 'BASE_TYPE_MAX_LENGTH' },
    },
    {
      name: 'a placeholder of 151',
      data: v2(row(select({ placeholder: x(151) }))),
      codes: { [`${c}.0.components.0.placeholder`]: 'BASE_TYPE_MAX_LENGTH' },
    },
    {
      name: 'more values wanted than offered',
      data: v2(row(select({ max_values: 3 }))),
      codes: { [`${c}.0.components.0.max_values`]: 'SELECT_COMPONENT_MAX_VALUES_EXCEEDED' },
    },
    {
      name: 'a least above the most',
      data: v2(row(select({ min_values: 2, max_values: 1 }))),
      codes: { [`${c}.0.components.0.min_values`]: 'SELECT_COMPONENT_INVALID_MIN_VALUES' },
    },
    {
      name: 'two defaults where one may be chosen',
      data: v2(
        row(select({ options: [option(1, { default: true }), option(2, { default: true })] })),
      ),
      codes: { [`${c}.0.components.0.options`]: 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES' },
    },
    {
      name: '11 pictures',
      data: v2({
        type: 12,
        items: times(11, () => ({ media: { url: 'https://example.org/a.png' } })),
      }),
      codes: { [`${c}.0.items`]: 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      name: 'a separator of another size',
      data: v2({ type: 14, spacing: 3 }),
      codes: { [`${c}.0.spacing`]: 'BASE_TYPE_CHOICES' },
    },
    {
      name: 'a file by its address',
      data: v2({ type: 13, file: { url: 'https://example.org/a.txt' } }),
      codes: { [`${c}.0.file.url`]: 'UNFURLED_MEDIA_ITEM_ATTACHMENT_REFERENCE_REQUIRED' },
    },
    {
      name: 'a file that was not uploaded',
      data: v2({ type: 13, file: { url: 'attachment://a.txt' } }),
      codes: { [`${c}.0.file.url`]: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND' },
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
    const { status, body } = await reply(data);
    expect(codesOf(body.errors)).toEqual(codes);
    expect({ status, code: body.code, message: body.message }).toEqual({
      status: 400,
      code: 50_035,
      message: 'Invalid Form Body',
    });
  });
});

describe('an empty message is refused with 50006', () => {
  test.each([
    { name: 'nothing at all', data: {} },
    { name: 'only spaces', data: { content: ' \n' } },
    { name: 'the flag and no components', data: v2() },
    { name: 'no embed', data: { embeds: [] } },
  ])('$name', async ({ data }) => {
    const { status, body } = await reply(data);
    expect({ status, code: body.code }).toEqual({ status: 400, code: 50_006 });
  });
});

test('texts over the size that Discord can process break it with 500', async () => {
  const heavy = '漢'.repeat(3_382);
  expect((await reply(v2(text(heavy)))).status).toBe(204);
  expect((await reply(v2(text(`${heavy}漢漢漢漢漢`)))).status).toBe(500);
});

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
