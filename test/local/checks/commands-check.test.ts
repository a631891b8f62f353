import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ManualClock, manualClock } from '../../manual-clock.ts';
import { type DrivenDiscord, startDrivenDiscord } from '../driven-discord.ts';
import { type Answer, call, codesOf } from '../raw-bot.ts';
import { ask, many, option, x } from '../sample-commands.ts';

let clock: ManualClock;
let discord: DrivenDiscord;
let global: string;
let guild: string;
beforeEach(async () => {
  clock = manualClock(Date.parse('2026-01-01T00:00:00Z'));
  discord = await startDrivenDiscord({ port: 0, clock });
  global = `/applications/${discord.applicationId}/commands`;
  guild = `/applications/${discord.applicationId}/guilds/${discord.guilds[0]}/commands`;
});
afterEach(() => discord.close());

function put(...commands: unknown[]): Promise<Answer> {
  return call(discord, 'PUT', global, commands);
}

describe('what Discord refuses', () => {
  test.each<{ name: string; command: unknown; codes: Record<string, string> }>([
    {
      name: 'no name',
      command: ask({ name: undefined }),
      codes: { '0.name': 'BASE_TYPE_REQUIRED' },
    },
    {
      name: 'a name in capitals',
      command: ask({ name: 'Ask' }),
      codes: { '0.name': 'APPLICATION_COMMAND_INVALID_NAME' },
    },
    {
      name: 'a name with a space',
      command: ask({ name: 'ask me' }),
      codes: { '0.name': 'APPLICATION_COMMAND_INVALID_NAME' },
    },
    {
      name: 'a name of 33',
      command: ask({ name: x(33) }),
      codes: { '0.name': 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      name: 'no description',
      command: ask({ description: undefined }),
      codes: { '0.description': 'BASE_TYPE_REQUIRED' },
    },
    {
      name: 'an empty description',
      command: ask({ description: '' }),
      codes: { '0.description': 'BASE_TYPE_BAD_LENGTH' },
    },
    {
      name: 'a description of 101',
      command: ask({ description: x(101) }),
      codes: { '0.description': 'BASE_TYPE_MAX_LENGTH' },
    },
    {
      name: 'a type that does not exist',
      command: ask({ type: 9 }),
      codes: { '0.type': 'BASE_TYPE_CHOICES' },
    },
    {
      name: 'a message command with a description',
      command: { type: 3, name: 'Check', description: 'x' },
      codes: { '0.description': 'APPLICATION_COMMAND_CONTEXT_MENU_INVALID' },
    },
    {
      name: 'a context that does not exist',
      command: ask({ contexts: [3] }),
      codes: { '0.contexts.0': 'BASE_TYPE_CHOICES' },
    },
    {
      name: 'an installation that does not exist',
      command: ask({ integration_types: [2] }),
      codes: { '0.integration_types.0': 'BASE_TYPE_CHOICES' },
    },
    {
      name: 'permissions that are no number',
      command: ask({ default_member_permissions: 'all' }),
      codes: { '0.default_member_permissions': 'NUMBER_TYPE_COERCE' },
    },
    {
      name: 'a language that does not exist',
      command: ask({ name_localizations: { xx: 'ask' } }),
      codes: { '0.name_localizations.xx': 'BASE_TYPE_CHOICES' },
    },
    {
      name: 'a translated name in capitals',
      command: ask({ name_localizations: { de: 'Frag' } }),
      codes: { '0.name_localizations.de': 'APPLICATION_COMMAND_INVALID_NAME' },
    },
    {
      name: '26 options',
      command: ask({ options: many(26, (i) => option({ name: `o${i}` })) }),
      codes: { '0.options': 'BASE_TYPE_MAX_LENGTH' },
    },
    {
      name: 'an option name in capitals',
      command: ask({ options: [option({ name: 'Question' })] }),
      codes: { '0.options.0.name': 'APPLICATION_COMMAND_INVALID_NAME' },
    },
    {
      name: 'an option without description',
      command: ask({ options: [option({ description: undefined })] }),
      codes: { '0.options.0.description': 'BASE_TYPE_REQUIRED' },
    },
    {
      name: 'an option of no known type',
      command: ask({ options: [option({ type: 12 })] }),
      codes: { '0.options.0': 'UNION_TYPE_CHOICES' },
    },
    {
      name: 'two options with one name',
      command: ask({ options: [option(), option()] }),
      codes: { '0.options.1': 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID' },
    },
    {
      name: 'a required option after an optional one',
      command: ask({ options: [option(), option({ name: 'b', required: true })] }),
      codes: { '0.options.1': 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID' },
    },
    {
      name: '26 choices',
      command: ask({
        options: [option({ choices: many(26, (i) => ({ name: `${i}`, value: `${i}` })) })],
      }),
      codes: { '0.options.0.choices': 'BASE_TYPE_MAX_LENGTH' },
    },
    {
      name: 'a choice value of 101',
      command: ask({ options: [option({ choices: [{ name: 'a', value: x(101) }] })] }),
      codes: { '0.options.0.choices.0.value': 'BASE_TYPE_MAX_LENGTH' },
    },
    {
      name: 'a choice of the wrong type',
      command: ask({ options: [option({ type: 4, choices: [{ name: 'a', value: 'a' }] })] }),
      codes: { '0.options.0.choices.0.value': 'NUMBER_TYPE_COERCE' },
    },
    {
      name: 'choices with autocomplete',
      command: ask({
        options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })],
      }),
      codes: { '0.options.0.autocomplete': 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID' },
    },
    {
      name: 'a text of up to 6,001',
      command: ask({ options: [option({ max_length: 6_001 })] }),
      codes: { '0.options.0.max_length': 'NUMBER_TYPE_MAX' },
    },
    {
      name: 'a text of up to 0',
      command: ask({ options: [option({ max_length: 0 })] }),
      codes: { '0.options.0.max_length': 'NUMBER_TYPE_MIN' },
    },
    {
      name: 'a least above the most',
      command: ask({ options: [option({ min_length: 5, max_length: 4 })] }),
      codes: { '0.options.0.min_length': 'APPLICATION_COMMAND_OPTION_RANGE_INVALID' },
    },
    { name: 'a command that is a string', command: 'ask', codes: { '0': 'MODEL_TYPE_CONVERT' } },
  ])('$name', async ({ command, codes }) => {
    const { status, body } = await put(command);
    expect(codesOf(body.errors)).toEqual(codes);
    expect({ status, code: body.code }).toEqual({ status: 400, code: 50_035 });
  });

  test('more than 8,000 characters in one command', async () => {
    const heavy = (last: number) =>
      ask({
        options: many(25, (i) =>
          option({
            name: `o${i}`.padEnd(10, 'x'),
            description: x(100),
            choices: many(2, (j) => ({
              name: x(i < 24 ? 100 : last),
              value: `${j}`.padEnd(5, 'x'),
            })),
          }),
        ),
      });
    // 3 + 3 for the command; each option 10 + 100 + 2 * (100 + 5), the last one less.
    const size = 6 + 24 * 320 + 110 + 2 * 5;
    const fitting = Math.floor((8_000 - size) / 2);
    expect((await put(heavy(fitting))).status).toBe(200);
    const { body } = await put(heavy(fitting + 1));
    expect(codesOf(body.errors)).toEqual({ '0': 'APPLICATION_COMMAND_TOO_LARGE' });
  });

  test('two commands with one name, but not of two types', async () => {
    const { body } = await put(ask(), ask());
    expect(codesOf(body.errors)).toEqual({ '1': 'APPLICATION_COMMANDS_DUPLICATE_NAME' });
    expect((await put(ask(), { type: 3, name: 'ask' })).status).toBe(200);
  });

  test.each([
    { name: '100 slash commands', type: 1, most: 100 },
    { name: '15 user commands', type: 2, most: 15 },
    { name: '15 message commands', type: 3, most: 15 },
  ])('more than $name', async ({ type, most }) => {
    const command = (index: number) => ({
      type,
      name: `c${index}`,
      ...(type === 1 ? { description: 'x' } : {}),
    });
    expect((await put(...many(most, command))).status).toBe(200);
    const { status, body } = await put(...many(most + 1, command));
    expect({ status, code: body.code }).toEqual({ status: 400, code: 30_032 });
  });

  test('more than 200 new commands a day', async () => {
    for (const round of ['a', 'b'])
      await put(...many(100, (index) => ask({ name: `${round}${index}` })));
    expect((await call(discord, 'POST', global, ask({ name: 'b1' }))).status).toBe(200);
    await put();
    const { status, body } = await put(ask());
    expect({ status, code: body.code }).toEqual({ status: 400, code: 30_034 });
    clock.advance(24 * 60 * 60_000);
    expect((await put(ask())).status).toBe(200);
  });

  test.each(['contexts', 'integration_types'])('%s in a command of one server', async (field) => {
    const { body } = await call(discord, 'PUT', guild, [ask({ [field]: [0] })]);
    expect(codesOf(body.errors)).toEqual({ [`0.${field}`]: 'APPLICATION_COMMAND_GLOBAL_ONLY' });
  });

  test('a server the bot is not in: 50001', async () => {
    const path = guild.replace(discord.guilds[0] ?? '', '1');
    const { status, body } = await call(discord, 'PUT', path, [ask()]);
    expect({ status, code: body.code }).toEqual({ status: 403, code: 50_001 });
  });

  test('another application: 50001', async () => {
    const { status, body } = await call(discord, 'PUT', '/applications/1/commands', [ask()]);
    expect({ status, code: body.code }).toEqual({ status: 403, code: 50_001 });
  });
});
