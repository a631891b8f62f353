import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, openBench, reply, V2 } from '../bench.ts';
import { button, container, section, select, text, times, v2, x } from '../parts.ts';
import { codesOf } from '../raw-bot.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.discord.close());

describe('components are refused with 50035', () => {
  const c = 'data.components';
  test.each<{ name: string; data: object; codes: Record<string, string> }>([
    {
      name: 'a text display without the flag',
      data: { components: [text('x')] },
      codes: { [`${c}.0`]: 'UNION_TYPE_CHOICES' },
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
      name: 'a component number used twice',
      data: v2({ ...text('x'), id: 7 }, { ...text('y'), id: 7 }),
      codes: { [`${c}.1.id`]: 'COMPONENT_ID_DUPLICATED' },
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
