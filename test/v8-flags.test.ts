import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { v8Flags } from '../src/v8-flags.ts';

test.each([
  { node: 20, version: '11.3.244.8-node.38', names: ['heap-growing-percent', 'interrupt-budget'] },
  { node: 22, version: '12.4.254.21-node.57', names: ['heap-growing-percent'] },
  { node: 24, version: '13.6.233.17-node.53', names: ['heap-growing-percent'] },
])('V8 $version, of Node $node, is asked for $names', ({ version, names }) => {
  expect(v8Flags(version).map((flag) => flag.replace(/^--|=\d+$/g, ''))).toEqual(names);
});

test('the V8 that runs this knows each of its flags', () => {
  const told = execFileSync(process.execPath, [...v8Flags(process.versions.v8), '-p', '"started"']);
  expect(told.toString().trim()).toBe('started');
});
