import { expect, test } from 'vitest';
import { joinPings, pingsOf } from '../../../src/local/checks/mentions.ts';

const TEXT = 'hello <@1> and <@!2>, <@&3>, @everyone';

test.each([
  {
    name: 'users ping unless said otherwise',
    allowed: undefined,
    pings: { users: ['1', '2'], roles: [], everyone: false },
  },
  {
    name: 'null is as if nothing was said',
    allowed: null,
    pings: { users: ['1', '2'], roles: [], everyone: false },
  },
  { name: 'nobody', allowed: { parse: [] }, pings: { users: [], roles: [], everyone: false } },
  {
    name: 'everybody',
    allowed: { parse: ['users', 'roles', 'everyone'] },
    pings: { users: ['1', '2'], roles: ['3'], everyone: true },
  },
  {
    name: 'only the one who is named',
    allowed: { users: ['2', '9'] },
    pings: { users: ['2'], roles: [], everyone: false },
  },
  {
    name: 'roles, and one user',
    allowed: { parse: ['roles'], users: ['1'] },
    pings: { users: ['1'], roles: ['3'], everyone: false },
  },
  {
    name: 'an empty object allows nothing',
    allowed: {},
    pings: { users: [], roles: [], everyone: false },
  },
])('$name', ({ allowed, pings }) => {
  expect(pingsOf([TEXT], allowed)).toEqual(pings);
});

test.each([
  { name: 'in a text of its own', texts: ['', '<@1>'], users: ['1'], everyone: false },
  { name: 'in code', texts: ['`<@1>`'], users: ['1'], everyone: false },
  { name: '@here', texts: ['@here'], users: [], everyone: true },
  {
    name: 'broken by a zero-width character',
    texts: ['@\u200beveryone <@\u200b1>'],
    users: [],
    everyone: false,
  },
])('a mention counts: $name', ({ texts, users, everyone }) => {
  expect(pingsOf(texts, { parse: ['users', 'everyone'] })).toEqual({ users, roles: [], everyone });
});

test('the pings of a message and of its edits are one', () => {
  const first = { users: ['1'], roles: [], everyone: false };
  const second = { users: ['1', '2'], roles: ['3'], everyone: true };
  expect(joinPings(first, second)).toEqual({ users: ['1', '2'], roles: ['3'], everyone: true });
});
