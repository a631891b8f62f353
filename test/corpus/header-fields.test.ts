import { expect, test } from 'vitest';
import { headerFields } from '../../src/corpus/header-fields.ts';

test.each([
  { name: 'YAML', header: 'title: A\nmore: [1, 2]', value: { title: 'A', more: [1, 2] } },
  { name: 'a headline with a colon', header: 'title: A: B', value: { title: 'A: B' } },
])('$name is read', ({ header, value }) => {
  expect(headerFields(header)).toEqual({ kind: 'read', value });
});

test.each([
  { name: 'a bracket that nothing closes', header: 'title: [' },
  { name: 'a header beyond all measure', header: `title: a${' '.repeat(70_000)}: b` },
])('$name is broken', ({ header }) => {
  expect(headerFields(header)).toMatchObject({ kind: 'broken' });
});
