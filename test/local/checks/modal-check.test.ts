import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, type Bench, openBench, say } from '../bench.ts';
import type { DrivenDiscord } from '../driven-discord.ts';
import { answer, codesOf, nextInteraction, type RawBot } from '../raw-bot.ts';

let bench: Bench;
let discord: DrivenDiscord;
let bot: RawBot;
beforeEach(async () => {
  bench = await openBench();
  ({ discord, bot } = bench);
});
afterEach(() => discord.close());

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
    const { told, exchange } = await ask(bench);
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
    const { told } = await ask(bench);
    expect(codesOf((await answer(discord, told, body)).body.errors)).toEqual(codes);
  });
});
