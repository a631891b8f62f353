import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const IMPORT =
  /(?:import|export)\s[^;'"]*?from\s+'(\.[^']+)'|import\s+'(\.[^']+)'|import\('(\.[^']+)'\)/g;

// Who may import whom: data flows one way. A room may always import from itself.
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  clock: [],
  append: [],
  recent: [],
  'load-parts': [],
  text: [],
  corpus: ['text'],
  'search/arrays': [],
  'search/lexicon': [],
  'search/language': ['search/arrays', 'search/lexicon', 'text'],
  'search/index': ['append', 'corpus', 'recent', 'search/arrays', 'search/language', 'text'],
  'search/question': ['search/index', 'search/language', 'text'],
  'search/ranking': [
    'append',
    'search/arrays',
    'search/index',
    'search/language',
    'search/question',
  ],
  'search/refusal': ['search/index', 'search/language', 'search/question', 'search/ranking'],
  search: [
    'search/index',
    'search/language',
    'search/question',
    'search/ranking',
    'search/refusal',
    'text',
  ],
  'quotes/words': ['text'],
  'quotes/reading': ['append', 'corpus', 'quotes/words', 'text'],
  'quotes/people': ['append', 'quotes/reading', 'quotes/words', 'text'],
  'quotes/lookup': ['quotes/people', 'quotes/words', 'text'],
  quotes: ['corpus', 'quotes/lookup', 'quotes/people', 'quotes/reading', 'quotes/words', 'text'],
  dossier: ['corpus', 'load-parts', 'quotes', 'search', 'search/index', 'search/question', 'text'],
  index: ['corpus', 'dossier', 'quotes', 'search'],
  service: ['clock', 'corpus', 'dossier', 'load-parts', 'quotes', 'recent', 'search', 'text'],
  cards: ['corpus', 'dossier', 'quotes', 'search', 'service', 'text'],
  discord: ['cards', 'clock', 'config', 'dossier', 'recent', 'service', 'text'],
  commands: ['cards', 'corpus', 'discord', 'dossier', 'quotes', 'search', 'service'],
  config: [],
  health: [],
  'v8-flags': [],
  'local/checks': [],
  'local/state': ['clock', 'local/checks'],
  'local/gateway': ['clock', 'local/checks', 'local/state'],
  'local/api': ['clock', 'local/checks', 'local/gateway', 'local/state'],
  'local/visiting': ['local/api', 'local/checks', 'local/state'],
  'local/page/elements': [],
  'local/page/server': [],
  'local/page/markdown': ['local/page/elements'],
  'local/page/components': ['local/page/elements', 'local/page/markdown', 'local/page/server'],
  'local/page/messages': [
    'local/page/components',
    'local/page/elements',
    'local/page/markdown',
    'local/page/server',
  ],
  'local/page/composer': ['local/page/elements', 'local/page/server'],
  'local/page': [
    'local/page/components',
    'local/page/composer',
    'local/page/elements',
    'local/page/markdown',
    'local/page/messages',
    'local/page/server',
  ],
  local: ['clock', 'local/api', 'local/checks', 'local/gateway', 'local/state', 'local/visiting'],
  intake: ['corpus', 'text'],
  main: ['config', 'corpus', 'discord', 'health', 'local', 'service', 'v8-flags'],
  add: ['config', 'intake', 'text'],
  new: ['intake', 'text'],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly file: string;
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(ROOT, folder, name))
    .sort();
}

// commands/ask.ts is of the room "commands", src/search/ask.ts of "search", src/search/ranking/rank.ts of "search/ranking",
// src/dossier.ts of "dossier".
function roomOf(file: string): string {
  const [top = '', ...rest] = relative(ROOT, file).replace(/\.ts$/, '').split(sep);
  if (top !== 'src') return top;
  const around = rest.map((_, depth) => rest.slice(0, depth + 1).join('/'));
  return around.findLast((room) => room in LAYERS) ?? rest[0] ?? '';
}

function importsOf(file: string): Import[] {
  return pathsFrom(file).map((path) => {
    return { from: roomOf(file), to: roomOf(path), file: relative(ROOT, file) };
  });
}

function pathsFrom(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(IMPORT)].map((match) =>
    join(dirname(file), match[1] ?? match[2] ?? match[3] ?? ''),
  );
}

const files = [...filesBelow('src'), ...filesBelow('commands')];
const imports = files.flatMap(importsOf);

test('every room has its place in the table', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => !(room in LAYERS))).toEqual([]);
});

test('the table is not idle: imports between rooms are seen', () => {
  expect(imports.some(({ from, to }) => from === 'dossier' && to === 'search')).toBe(true);
});

test('no room imports one that it must not know', () => {
  const wrong = imports.filter(({ from, to }) => from !== to && !LAYERS[from]?.includes(to));
  expect(wrong).toEqual([]);
});

test('no file leads back to itself, not even for a type', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' -> '));
    if (way.includes(file) || done.has(file)) return;
    const names = pathsFrom(join(ROOT, file)).filter((path) => path.endsWith('.ts'));
    for (const name of names) follow(relative(ROOT, name), [...way, file]);
    done.add(file);
  };
  for (const file of files) follow(relative(ROOT, file), []);
  expect(circles).toEqual([]);
});

test('no source file is longer than 300 lines', () => {
  const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 301);
  expect(long.map((file) => relative(ROOT, file))).toEqual([]);
});

const PROGRAMS = ['main', 'add', 'new'];

test('only the programs read the environment, print or exit', () => {
  const wrong = files.filter(
    (file) =>
      !PROGRAMS.includes(roomOf(file)) &&
      /\bprocess\.(?:env|exit)\b|\bconsole\./.test(readFileSync(file, 'utf8')),
  );
  expect(
    wrong.map((file) => relative(ROOT, file)).filter((file) => !file.startsWith('src/local/page')),
  ).toEqual([]);
});
