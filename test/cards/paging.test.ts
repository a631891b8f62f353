import type { APIButtonComponentWithCustomId, APIComponentInMessageActionRow } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { pageButtons, stepButtons } from '../../src/cards/paging.ts';
import type { Part } from '../../src/cards/parts.ts';
import type { State } from '../../src/cards/state.ts';

function to(verb: string, target: number): State {
  return { command: 'quote', verb, args: [String(target)] };
}

/** The ids of the buttons that can be pressed, and what the one between them says. */
function shown([row]: readonly Part[]) {
  if (row?.type !== 1) return null;
  const buttons = row.components.filter(isAction);
  return {
    pressed: buttons.filter(({ disabled }) => !disabled).map(({ custom_id }) => custom_id),
    where: buttons[1]?.label,
  };
}

function isAction(item: APIComponentInMessageActionRow): item is APIButtonComponentWithCustomId {
  return item.type === 2 && item.style === 2;
}

describe('steps through results lead to the one before and the one after', () => {
  test.each([
    { name: 'of one', at: 1, count: 1, row: null },
    { name: 'of none', at: 1, count: 0, row: null },
    {
      name: 'at the first',
      at: 1,
      count: 3,
      row: { pressed: ['v1:quote:next:2'], where: '1 / 3' },
    },
    {
      name: 'in the middle',
      at: 2,
      count: 3,
      row: { pressed: ['v1:quote:prev:1', 'v1:quote:next:3'], where: '2 / 3' },
    },
    { name: 'at the last', at: 3, count: 3, row: { pressed: ['v1:quote:prev:2'], where: '3 / 3' } },
  ])('$name', ({ at, count, row }) => {
    expect(shown(stepButtons({ at, count, to }))).toEqual(row);
  });
});

describe('pages of a list lead to the offset of the page before and of the page after', () => {
  test.each([
    { name: 'one page', offset: 0, total: 5, row: null },
    {
      name: 'the first',
      offset: 0,
      total: 12,
      row: { pressed: ['v1:quote:next:5'], where: '1 / 3' },
    },
    {
      name: 'the second',
      offset: 5,
      total: 12,
      row: { pressed: ['v1:quote:prev:0', 'v1:quote:next:10'], where: '2 / 3' },
    },
    {
      name: 'between two pages, as an older version may have counted them',
      offset: 6,
      total: 12,
      row: { pressed: ['v1:quote:prev:0', 'v1:quote:next:10'], where: '2 / 3' },
    },
  ])('$name', ({ offset, total, row }) => {
    expect(shown(pageButtons({ offset, total, perPage: 5, to }))).toEqual(row);
  });
});
