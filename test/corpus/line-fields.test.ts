import { expect, test } from 'vitest';
import { lineFields } from '../../src/corpus/line-fields.ts';

test.each([
  { name: 'a colon', header: 'title: Ferry sinks: two dead', title: 'Ferry sinks: two dead' },
  { name: 'a colon at its end', header: 'title: Two dead:', title: 'Two dead:' },
  {
    name: 'words in marks before a colon',
    header: 'title: "Go home": the mayor speaks',
    title: '"Go home": the mayor speaks',
  },
  { name: 'a sum', header: 'title: £2m: the price of a quay', title: '£2m: the price of a quay' },
  { name: 'another field beside it', header: 'title: A: B\nauthor: C', title: 'A: B' },
  { name: 'its own marks', header: 'title: "A: B"\noutlet: C: D', title: 'A: B' },
  {
    name: 'a picture before it',
    header: 'title: 🔴 Live: ferry sinks',
    title: '🔴 Live: ferry sinks',
  },
  { name: 'an empty field beside it', header: 'title: A: B\nurl:', title: 'A: B' },
  { name: 'a comment above it', header: '# mine\ntitle: A: B', title: 'A: B' },
  { name: 'lines of another system', header: 'title: A: B\r\noutlet: C\r\n', title: 'A: B' },
])('a headline with $name is read as it stands', ({ header, title }) => {
  expect(lineFields(header)).toMatchObject({ title });
});

test('other fields are what they are in YAML', () => {
  expect(lineFields("title: A: B\noutlet: 'C'\npublished: 2024-09-13\nnote: 12")).toEqual({
    title: 'A: B',
    outlet: 'C',
    published: '2024-09-13',
    note: 12,
  });
});

test.each([
  { name: 'a bracket that nothing closes', header: 'title: [' },
  { name: 'a list', header: 'title: [A, B]' },
  { name: 'an alias', header: 'title: *a' },
  { name: 'a mark that nothing closes', header: 'title: "A' },
  { name: 'a field twice', header: 'title: A\ntitle: B: C' },
  { name: 'a line that is no field', header: 'title: A: B\nand more' },
])('$name is broken', ({ header }) => {
  expect(lineFields(header)).toBeNull();
});
