import { ApplicationCommandResponseSchema } from 'discord-api-spec/zod';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ManualClock, manualClock } from '../../src/local/clock.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/local-discord.ts';
import { schemaProblems } from './openapi.ts';
import { type Answer, call, codesOf } from './raw-bot.ts';

let clock: ManualClock;
let discord: LocalDiscord;
let global: string;
let guild: string;
beforeEach(async () => {
  clock = manualClock(Date.parse('2026-01-01T00:00:00Z'));
  discord = await startLocalDiscord({ port: 0, clock });
  global = `/applications/${discord.applicationId}/commands`;
  guild = `/applications/${discord.applicationId}/guilds/${discord.guilds[0]}/commands`;
});
afterEach(() => discord.close());

const x = (length: number): string => 'x'.repeat(length);
const ask = (more: object = {}) => ({ name: 'ask', description: 'Ask', ...more });
const option = (more: object = {}) => ({
  type: 3,
  name: 'question',
  description: 'What?',
  ...more,
});
const many = (length: number, make: (index: number) => object): object[] =>
  Array.from({ length }, (_, index) => make(index));

function put(...commands: unknown[]): Promise<Answer> {
  return call(discord, 'PUT', global, commands);
}

describe('what may be registered', () => {
  test.each([
    {
      name: 'a command in every place',
      command: ask({ contexts: [0, 1, 2], integration_types: [0, 1] }),
    },
    { name: 'a name in another script', command: ask({ name: 'спроси' }) },
    {
      name: 'a message command with a space and capitals',
      command: { type: 3, name: 'Check in dossier' },
    },
    { name: 'a name of 32', command: ask({ name: x(32) }) },
    { name: 'a description of 100', command: ask({ description: x(100) }) },
    { name: '25 options', command: ask({ options: many(25, (i) => option({ name: `o${i}` })) }) },
    {
      name: '25 choices',
      command: ask({
        options: [option({ choices: many(25, (i) => ({ name: `${i}`, value: x(100) })) })],
      }),
    },
    {
      name: 'a text of up to 6,000',
      command: ask({ options: [option({ min_length: 0, max_length: 6_000 })] }),
    },
    {
      name: 'a number between bounds',
      command: ask({ options: [option({ type: 4, min_value: 1, max_value: 9 })] }),
    },
    {
      name: 'subcommands',
      command: ask({
        options: [{ type: 1, name: 'now', description: 'Now', options: [option()] }],
      }),
    },
    {
      name: 'under 8,000 characters when only the longest translation of each text counts',
      command: ask({
        options: many(25, (i) =>
          option({
            name: `o${i}`,
            choices: many(3, (j) => ({
              name: x(100),
              name_localizations: { de: x(100) },
              value: `${j}`,
            })),
          }),
        ),
      }),
    },
    { name: 'only for admins', command: ask({ default_member_permissions: '0' }) },
  ])('$name', async ({ command }) => {
    const { status, body } = await put(command);
    expect({ status, body }).toMatchObject({ status: 200 });
    expect(schemaProblems(ApplicationCommandResponseSchema, discord.commands()[0])).toEqual([]);
  });
});

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

describe('what is given back', () => {
  test('has its defaults filled in and what says nothing left out', async () => {
    await put(ask({ options: [option({ required: false, choices: [], autocomplete: true })] }));
    expect(discord.commands()).toEqual([
      {
        id: expect.stringMatching(/^\d+$/),
        application_id: discord.applicationId,
        version: expect.stringMatching(/^\d+$/),
        type: 1,
        name: 'ask',
        description: 'Ask',
        name_localizations: null,
        description_localizations: null,
        default_member_permissions: null,
        dm_permission: true,
        contexts: null,
        integration_types: [0, 1],
        nsfw: false,
        options: [{ type: 3, name: 'question', description: 'What?', autocomplete: true }],
      },
    ]);
  });

  test('a command of a server says which', async () => {
    await call(discord, 'PUT', guild, [ask()]);
    expect(discord.commands(discord.guilds[0])).toMatchObject([
      { name: 'ask', guild_id: discord.guilds[0] },
    ]);
    expect(discord.commands()).toEqual([]);
  });

  test('translations only come when they are asked for', async () => {
    await put(ask({ name_localizations: { de: 'frag' } }));
    const read = async (query: string) =>
      JSON.stringify((await call(discord, 'GET', `${global}${query}`)).body);
    expect(await read('')).not.toContain('name_localizations');
    expect(await read('?with_localizations=true')).toContain('"name_localizations":{"de":"frag"}');
  });

  test('an unchanged command keeps its id and version, a changed one its id', async () => {
    await put(ask());
    const [first] = discord.commands();
    await put(ask());
    expect(discord.commands()[0]).toEqual(first);
    await put(ask({ description: 'Other' }));
    expect(discord.commands()[0]?.id).toBe(first?.id);
    expect(discord.commands()[0]?.version).not.toBe(first?.version);
  });
});

describe('single commands', () => {
  test('are created, replaced, read, changed and deleted', async () => {
    const created = await call(discord, 'POST', global, ask());
    expect(created.status).toBe(201);
    const path = `${global}/${String(created.body.id)}`;
    expect((await call(discord, 'POST', global, ask({ description: 'Again' }))).status).toBe(200);
    expect((await call(discord, 'GET', path)).body.description).toBe('Again');
    const changed = await call(discord, 'PATCH', path, { description: 'Changed' });
    expect(changed.body).toMatchObject({ name: 'ask', description: 'Changed' });
    const { body } = await call(discord, 'PATCH', path, { name: 'Ask' });
    expect(codesOf(body.errors)).toEqual({ name: 'APPLICATION_COMMAND_INVALID_NAME' });
    expect((await call(discord, 'DELETE', path)).status).toBe(204);
    const gone = await call(discord, 'GET', path);
    expect({ status: gone.status, code: gone.body.code }).toEqual({ status: 404, code: 10_063 });
  });
});

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
