import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DrivenDiscord, startDrivenDiscord } from '../driven-discord.ts';
import { type Answer, call } from '../raw-bot.ts';

let discord: DrivenDiscord;
let global: string;
beforeEach(async () => {
  discord = await startDrivenDiscord({ port: 0 });
  global = `/applications/${discord.applicationId}/commands`;
});
afterEach(() => discord.close());

const ask = (more: object = {}) => ({ name: 'ask', description: 'Ask', ...more });
const option = (more: object = {}) => ({
  type: 3,
  name: 'question',
  description: 'What?',
  ...more,
});

function put(...commands: unknown[]): Promise<Answer> {
  return call(discord, 'PUT', global, commands);
}

describe('what a visitor can use', () => {
  const question = option({ required: true, min_length: 3, max_length: 5, autocomplete: true });
  test.each<{
    name: string;
    command?: string;
    options: Record<string, string | number | boolean>;
    says: RegExp;
  }>([
    {
      name: 'a command that is not there',
      command: 'tell',
      options: {},
      says: /no command \/tell/,
    },
    { name: 'a required option left out', options: {}, says: /question: .*required/ },
    {
      name: 'an option that is not there',
      options: { question: 'who?', x: 1 },
      says: /no option "x"/,
    },
    { name: 'too short a text', options: { question: 'wh' }, says: /at least 3/ },
    { name: 'too long a text', options: { question: 'whoever' }, says: /at most 5/ },
    { name: 'only spaces', options: { question: '    ' }, says: /spaces/ },
    { name: 'a number for a text', options: { question: 4 }, says: /not a text/ },
    { name: 'a text for a number', options: { question: 'who?', year: 'x' }, says: /not a number/ },
    { name: 'half a year', options: { question: 'who?', year: 1.5 }, says: /whole number/ },
    { name: 'a year out of bounds', options: { question: 'who?', year: 1 }, says: /between/ },
    {
      name: 'what is not among the choices',
      options: { question: 'who?', mode: 'x' },
      says: /choices/,
    },
    { name: 'yes for true', options: { question: 'who?', private: 'yes' }, says: /true or false/ },
  ])('does not include $name', async ({ command = 'ask', options, says }) => {
    await put(
      ask({
        options: [
          question,
          option({ type: 4, name: 'year', min_value: 1_900, max_value: 2_100 }),
          option({ name: 'mode', choices: [{ name: 'A', value: 'a' }] }),
          option({ type: 5, name: 'private' }),
        ],
      }),
    );
    await expect(discord.command(command, options)).rejects.toThrow(says);
  });

  test.each([
    { name: 'a command for servers', contexts: [0], place: 'bot-dm' },
    { name: 'a command for direct messages', contexts: [1], place: 'server' },
    { name: 'a command for groups', contexts: [2], place: 'server' },
  ] as const)('does not include $name in: $place', async ({ contexts, place }) => {
    await put(ask({ contexts }));
    await expect(discord.command('ask', {}, { place })).rejects.toThrow(/no command/);
  });

  test('does not include a command for servers when only the user installed the bot', async () => {
    await put(ask({ integration_types: [0] }));
    await expect(discord.command('ask', {}, { install: 'user' })).rejects.toThrow(/no command/);
  });
});
