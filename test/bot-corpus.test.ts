import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type ChildBot, startChildBot } from './discord/child-bot.ts';
import { shownOf } from './discord/shown.ts';
import { article, makeFolder, type TestFolder } from './fixtures/folder.ts';
import { type DrivenDiscord, startDrivenDiscord } from './local/driven-discord.ts';

// The program as it runs, its corpus changed under it.
vi.setConfig({ testTimeout: 60_000 });

const LEASE = article('Maren Holt signed the lease of warehouse nine on Monday.');
const STRIKE = article('The dockers began their strike on Friday night.');
const CHANGED = article('The dockers ended their strike on Sunday morning.');
const QUESTION = 'When did the dockers strike?';

let discord: DrivenDiscord;
let folder: TestFolder;
let bot: ChildBot;

beforeEach(async () => {
  discord = await startDrivenDiscord({ port: 0 });
  folder = await makeFolder({ 'lease.md': LEASE });
  bot = startChildBot({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    CORPUS_DIR: folder.path,
  });
  await bot.says('The bot answers');
});

afterEach(async () => {
  bot.kill('SIGKILL');
  await bot.exit;
  await discord.close();
  await folder.remove();
});

async function ask(): Promise<string> {
  return shownOf(await discord.command('ask', { question: QUESTION })).texts.join('\n');
}

/** Resolves when the answer has that text, asking again and again; all answers before it must have the other. */
async function answers(text: RegExp, before: RegExp): Promise<void> {
  for (;;) {
    const answer = await ask();
    if (text.test(answer)) return;
    expect(answer).toMatch(before);
  }
}

const NONE = /No article/;

test('articles that come, change, break, are mended and go show in the answers of the running bot', async () => {
  expect(await ask()).toMatch(NONE);
  await folder.write('strike.md', STRIKE);
  await answers(/Friday night/, NONE);

  // As an editor does: the new text beside it, then in its place.
  await folder.write('.strike.md.swp', CHANGED);
  await rename(join(folder.path, '.strike.md.swp'), join(folder.path, 'strike.md'));
  await answers(/Sunday morning/, /Friday night/);

  await folder.write('strike.md', '---\ntitle: [\n---\nNothing.');
  await bot.says('is not valid YAML');
  expect(await ask()).toMatch(/Sunday morning/);
  expect(bot.output()).toContain('until then its last good version stays');

  await folder.write('strike.md', STRIKE);
  await answers(/Friday night/, /Sunday morning/);

  await folder.delete('strike.md');
  await answers(NONE, /Friday night/);
  expect(bot.output().match(/is not valid YAML/g)).toHaveLength(1);
});

test('the footer of each answer names the revision that it comes from', async () => {
  const first = /dossier ([0-9a-f]{8})/.exec(await ask())?.[1];
  await folder.write('strike.md', STRIKE);
  await answers(/Friday night/, NONE);
  const second = /dossier ([0-9a-f]{8})/.exec(await ask())?.[1];
  expect(first).toBeDefined();
  expect(second).toBeDefined();
  expect(second).not.toBe(first);
});

test('SIGHUP reads the folder again, also when nothing has changed', async () => {
  bot.kill('SIGHUP');
  await bot.says('The corpus was read again: no change');
  expect(await ask()).toMatch(NONE);
});

test('a file that is written slowly is never an article by halves for long, and no answer fails meanwhile', async () => {
  const path = join(folder.path, 'strike.md');
  await writeFile(path, '---\ntitle: Strike\n');
  await answersAll(NONE, 3);
  await writeFile(path, STRIKE);
  await answers(/Friday night/, NONE);
  expect(discord.journal.refusals()).toEqual([]);
});

async function answersAll(text: RegExp, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) expect(await ask()).toMatch(text);
}
