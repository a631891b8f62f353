import { expect, test } from 'vitest';
import { readYaml } from '../../src/corpus/yaml.ts';

test.each([
  { name: 'fields', text: 'title: One\noutlet: Two', value: { title: 'One', outlet: 'Two' } },
  { name: 'nothing', text: '', value: null },
  {
    name: 'a date, which stays text',
    text: 'published: 2024-09-13',
    value: { published: '2024-09-13' },
  },
])('$name', ({ text, value }) => {
  expect(readYaml(text)).toEqual({ kind: 'read', value });
});

test.each([
  { name: 'an open bracket', text: 'a: [' },
  { name: 'an alias', text: 'a: &x One\nb: *x' },
  {
    name: 'aliases that would grow to a billion',
    text: [
      'a: &a [x, x]',
      ...'bcdefghijk'
        .split('')
        .map((c, at) => `${c}: &${c} [*${'abcdefghij'[at]}, *${'abcdefghij'[at]}]`),
    ].join('\n'),
  },
  { name: 'a merge of an alias', text: 'a: &x { b: 1 }\nc:\n  <<: *x' },
  { name: 'brackets nested 60,000 deep', text: '['.repeat(60_000) },
  { name: 'more than 64 KiB', text: `a: ${'x'.repeat(70_000)}` },
])('$name is broken, not a crash', ({ text }) => {
  expect(readYaml(text)).toMatchObject({ kind: 'broken', message: expect.any(String) });
});

test.each([
  { name: '__proto__', text: '__proto__: { polluted: true }' },
  { name: 'constructor', text: 'constructor: { prototype: { polluted: true } }' },
])('a key $name reaches no other object', ({ text }) => {
  expect(readYaml(text).kind).toBe('read');
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
