import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, openBench, reply } from './bench.ts';
import {
  button,
  container,
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
import { codesOf } from './raw-bot.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.discord.close());

describe('buttons and selects are refused with 50035', () => {
  const c = 'data.components';
  test.each<{ name: string; data: object; codes: Record<string, string> }>([
    {
      name: '6 rows without the flag',
      data: { content: 'x', components: times(6, (i) => row(button({ custom_id: `${i}` }))) },
      codes: { [c]: 'BASE_TYPE_MAX_LENGTH' },
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
