import { describe, expect, test } from 'vitest';
import { sameCommands, scoped } from '../../src/discord/register.ts';

const ASK = {
  name: 'ask',
  description: 'Ask',
  options: [
    { type: 3, name: 'question', description: 'What', required: true, min_length: 3 },
    { type: 5, name: 'private', description: 'Alone' },
  ],
} as const;
const WANTED = scoped(ASK as unknown as Parameters<typeof scoped>[0], null);

// As Discord gives a command back: with ids, versions, defaults and an order of its own.
const PRESENT = {
  id: '1',
  application_id: '2',
  version: '3',
  default_member_permissions: null,
  type: 1,
  name: 'ask',
  name_localizations: null,
  description: 'Ask',
  description_localizations: null,
  dm_permission: true,
  contexts: [2, 1, 0],
  integration_types: [1, 0],
  nsfw: false,
  options: [
    {
      min_length: 3,
      required: true,
      description: 'What',
      name: 'question',
      type: 3,
      autocomplete: false,
    },
    { type: 5, name: 'private', description: 'Alone', required: false },
  ],
};

describe('what Discord has is', () => {
  test.each([
    { name: 'the same, whatever Discord added', present: [PRESENT], same: true },
    { name: 'another description', present: [{ ...PRESENT, description: 'Ask me' }], same: false },
    { name: 'another place to be used', present: [{ ...PRESENT, contexts: [0] }], same: false },
    {
      name: 'options in another order',
      present: [{ ...PRESENT, options: PRESENT.options.toReversed() }],
      same: false,
    },
    { name: 'one command more', present: [PRESENT, { ...PRESENT, name: 'old' }], same: false },
    { name: 'no command', present: [], same: false },
    { name: 'for grown-ups', present: [{ ...PRESENT, nsfw: true }], same: false },
  ])('$name: $same', ({ present, same }) => {
    expect(sameCommands(present, [WANTED])).toBe(same);
  });
});

test('where a command can be used is told for global commands only', () => {
  const ask = ASK as unknown as Parameters<typeof scoped>[0];
  expect(scoped(ask, null)).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
  expect(scoped(ask, '123456789012345678')).toEqual(ASK);
});
