import { ApplicationCommandResponseSchema } from 'discord-api-spec/zod';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DrivenDiscord, startDrivenDiscord } from '../driven-discord.ts';
import { schemaProblems } from '../openapi.ts';
import { type Answer, call, codesOf } from '../raw-bot.ts';
import { ask, many, option, x } from '../sample-commands.ts';

let discord: DrivenDiscord;
let global: string;
let guild: string;
beforeEach(async () => {
  discord = await startDrivenDiscord({ port: 0 });
  global = `/applications/${discord.applicationId}/commands`;
  guild = `/applications/${discord.applicationId}/guilds/${discord.guilds[0]}/commands`;
});
afterEach(() => discord.close());

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
