import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { type Dossier, openDossier } from '../src/index.ts';

const CORPUS = fileURLToPath(new URL('../corpus', import.meta.url));

const QUESTIONS = [
  'why were the six diplomats expelled?',
  'Who is the ambassador in Moscow?',
  'what did Zelensky say',
  'long-range missiles',
  'When was the attaché sent home?',
  'sanctions, spying & sabotage',
  'how many soldiers',
  'zzz qqq',
];

let dossier: Dossier;
const fileText = (source: string): string => readFileSync(join(CORPUS, source), 'utf8');

beforeAll(async () => {
  dossier = await openDossier(CORPUS);
});

test('every article loads without a problem', () => {
  expect(dossier.problems).toEqual([]);
  expect(dossier.sources()).toHaveLength(5);
});

test('every paragraph is a slice of its file, in reading order', () => {
  for (const { source, paragraphs } of dossier.sources()) {
    const text = fileText(source);
    let from = 0;
    for (const paragraph of paragraphs) {
      const at = text.indexOf(paragraph, from);
      expect(at, `${source}: ${paragraph}`).toBeGreaterThanOrEqual(from);
      from = at + paragraph.length;
    }
  }
});

test.each(QUESTIONS)(
  'every passage for "%s" is its paragraph, and its answer a slice of it',
  (question) => {
    const { passages } = dossier.ask(question);
    for (const { source, paragraph, text, answer } of passages) {
      const article = dossier.sources().find((one) => one.source === source);
      expect(text).toBe(article?.paragraphs[paragraph - 1]);
      if (answer === null) continue;
      expect(answer.start).toBeGreaterThanOrEqual(0);
      expect(answer.end).toBeLessThanOrEqual(text.length);
      expect(text.slice(answer.start, answer.end).trim()).not.toBe('');
    }
  },
);

test('every statement is a slice of its paragraph, trimmed', () => {
  let count = 0;
  for (const { source, paragraphs } of dossier.sources()) {
    for (const { text, start, end, paragraph, cue } of dossier.statements(source)) {
      count += 1;
      expect(text).toBe(paragraphs[paragraph - 1]?.slice(start, end));
      expect(text).toBe(text.trim());
      if (cue !== null) expect(fileText(source)).toContain(cue);
    }
  }
  expect(count).toBeGreaterThan(30);
});

test('every speaker can be asked for by each of its names, and says only what is in the files', () => {
  for (const { name, statements } of dossier.speakers()) {
    const quotes = dossier.quote(name);
    expect(quotes.speaker?.name).toBe(name);
    expect(quotes.statements).toHaveLength(statements);
    for (const statement of quotes.statements) {
      expect(statement.speaker).toBe(name);
      expect(dossier.statements(statement.source)).toContainEqual(statement);
    }
  }
});

test('the same files and the same question give the same answer', async () => {
  const again = await openDossier(CORPUS);
  expect(again.revision).toBe(dossier.revision);
  expect(again.speakers()).toEqual(dossier.speakers());
  for (const question of QUESTIONS) expect(again.ask(question)).toEqual(dossier.ask(question));
});
