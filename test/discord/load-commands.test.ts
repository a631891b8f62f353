import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { loadCommands } from '../../src/discord/load-commands.ts';
import { makeFolder, type TestFolder } from '../fixtures/folder.ts';

const COMMAND = (name: string) =>
  `export default { data: { name: '${name}', description: 'x' }, run: async () => null };`;

let folder: TestFolder | null = null;

afterEach(async () => {
  await folder?.remove();
  folder = null;
});

async function load(files: Readonly<Record<string, string>>): Promise<string[]> {
  folder = await makeFolder({ 'package.json': '{"type":"module"}', ...files });
  return [...(await loadCommands(pathToFileURL(`${folder.path}/`))).keys()];
}

test('the commands of this program', async () => {
  const commands = await loadCommands(new URL('../../commands/', import.meta.url));
  expect([...commands.keys()]).toEqual(['ask', 'Check in dossier', 'quote', 'sources']);
});

test('modules by file name, without declarations and source maps', async () => {
  const files = {
    'b.js': COMMAND('beta'),
    'a.js': COMMAND('alpha'),
    'a.d.ts': 'export {};',
    'a.js.map': '{}',
    'notes.md': 'No command.',
  };
  expect(await load(files)).toEqual(['alpha', 'beta']);
});

describe('a file that is no command is named', () => {
  test.each([
    { name: 'no default export', code: 'export const data = 1;' },
    { name: 'no run', code: "export default { data: { name: 'x' } };" },
    { name: 'no name', code: 'export default { data: {}, run() {} };' },
    { name: 'nothing', code: '' },
  ])('$name', async ({ code }) => {
    await expect(load({ 'odd.js': code })).rejects.toThrow('commands/odd.js');
  });

  test('a name used twice', async () => {
    const files = { 'a.js': COMMAND('ask'), 'b.js': COMMAND('ask') };
    await expect(load(files)).rejects.toThrow(/commands\/b\.js: "ask" is taken/);
  });
});
