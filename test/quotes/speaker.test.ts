import { expect, test } from 'vitest';
import { speakerOf } from '../../src/quotes/speaker.ts';
import { somebody } from './lookup/people.ts';

const STUDENT = { role: 'Student', published: null };
const CHAIR = { role: 'Chair', published: null };
const MAYOR = { role: 'mayor', published: '2022-01-01' };
const MINISTER = { role: 'minister', published: '2024' };

test.each([
  { why: 'the latest', roles: [MAYOR, MINISTER], role: 'minister' },
  { why: 'a dated one before an undated one', roles: [MINISTER, STUDENT], role: 'minister' },
  { why: 'of undated ones the last', roles: [STUDENT, CHAIR], role: 'Chair' },
  { why: 'none where none is known', roles: [], role: null },
])('the newest role is $why', ({ roles, role }) => {
  expect(speakerOf(somebody('Anna Kovacs', { roles }))).toEqual({
    name: 'Anna Kovacs',
    aliases: ['Anna Kovacs', 'Kovacs'],
    role,
  });
});
