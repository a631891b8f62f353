import { type Client, Events, type Interaction, MessageFlags } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import type { LocalDiscordOptions } from '../../src/local/local-discord.ts';
import { type ManualClock, manualClock } from '../manual-clock.ts';
import { type ClientBot, startClient } from './client-bot.ts';
import { type DrivenDiscord, startDrivenDiscord } from './driven-discord.ts';
import { documentProblems } from './openapi.ts';

const discords: DrivenDiscord[] = [];
const clients: Client[] = [];
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.destroy()));
  await Promise.all(discords.splice(0).map((discord) => discord.close()));
});

interface Running extends ClientBot {
  readonly discord: DrivenDiscord;
}

const COMMANDS = [
  {
    name: 'ask',
    description: 'Ask',
    options: [
      { type: 3, name: 'question', description: 'What?', required: true, autocomplete: true },
      { type: 5, name: 'private', description: 'Only for you' },
    ],
  },
  { name: 'Check in dossier', type: 3 },
];

async function start(options: LocalDiscordOptions = {}): Promise<DrivenDiscord> {
  const discord = await startDrivenDiscord({ port: 0, ...options });
  discords.push(discord);
  return discord;
}

async function run(
  handle: (interaction: Interaction) => Promise<unknown>,
  options: LocalDiscordOptions = {},
): Promise<Running> {
  const discord = await start(options);
  const bot = await startClient(discord, handle);
  clients.push(bot.client);
  await bot.client.application.commands.set(COMMANDS);
  return { discord, ...bot };
}

const text = (content: string) => ({ type: 10, content });
const buttons = { type: 1, components: [{ type: 2, style: 2, label: 'Next', custom_id: 'next' }] };

describe('the real discord.js', () => {
  test('logs in, is ready at once and says goodbye', async () => {
    const discord = await start();
    const { client } = await startClient(discord);
    expect(client.user.id).toBe(discord.applicationId);
    expect(discord.gateway.counts()).toMatchObject({ connections: 1, identifies: 1, resumes: 0 });
    await client.destroy();
    await discord.until(() => !discord.gateway.ready());
    expect(discord.gateway.sessions()).toEqual([]);
  });

  test('cannot log in with a wrong token', async () => {
    const discord = await start({ token: 'another.token.altogether' });
    const wrong = { ...discord, token: 'a.wrong.token' };
    await expect(startClient(wrong)).rejects.toMatchObject({ code: 'TokenInvalid' });
  });

  test('registers commands and reads them back', async () => {
    const { discord, client } = await run(async () => undefined);
    expect(discord.commands().map(({ name }) => name)).toEqual(['ask', 'Check in dossier']);
    const read = await client.application.commands.fetch();
    expect(read.map(({ name }) => name)).toEqual(['ask', 'Check in dossier']);
    const [guild] = discord.guilds;
    await client.application.commands.set(COMMANDS, guild ?? '');
    expect(discord.commands(guild)).toHaveLength(2);
  });

  test('answers, pages and completes', async () => {
    const { discord, errors } = await run(async (interaction) => {
      if (interaction.isAutocomplete()) {
        const typed = interaction.options.getFocused();
        return interaction.respond([{ name: `${typed}?`, value: typed }]);
      }
      if (interaction.isChatInputCommand()) {
        const question = interaction.options.getString('question', true);
        return interaction.reply({
          flags: MessageFlags.IsComponentsV2,
          components: [text(question), buttons],
        });
      }
      if (interaction.isButton()) return interaction.update({ components: [text('page 2')] });
      return undefined;
    });
    const asked = await discord.command('ask', { question: 'who?' });
    expect(asked.message?.body).toMatchObject({
      flags: 1 << 15,
      components: [{ content: 'who?' }, { type: 1 }],
    });
    const pressed = await discord.press(asked.message?.id ?? '', 'next');
    expect(pressed.message?.body.components).toMatchObject([{ content: 'page 2' }]);
    const completed = await discord.autocomplete('ask', { question: 'wh' }, 'question');
    expect(completed.choices).toEqual([{ name: 'wh?', value: 'wh' }]);
    expect(errors).toEqual([]);
    expect(discord.journal.refusals()).toEqual([]);
    expect(discord.journal.requests().flatMap(documentProblems)).toEqual([]);
  });

  test('defers, edits, follows up with a file, and takes away', async () => {
    const { discord, errors } = await run(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const response = await interaction.deferReply({
        flags: MessageFlags.Ephemeral,
        withResponse: true,
      });
      expect(response.resource?.message?.flags.has(MessageFlags.Loading)).toBe(true);
      await interaction.editReply({
        flags: MessageFlags.IsComponentsV2,
        components: [text('here')],
      });
      const files = [{ attachment: Buffer.from('a,b'), name: 'sources.csv' }];
      const more = await interaction.followUp({
        content: 'the list',
        files,
        flags: MessageFlags.Ephemeral,
      });
      await interaction.editReply({ message: more.id, content: 'the list again' });
      const gone = await interaction.followUp('soon gone');
      await interaction.deleteReply(gone.id);
      expect((await interaction.fetchReply()).flags.has(MessageFlags.IsComponentsV2)).toBe(true);
    });
    const asked = await discord.command('ask', { question: 'who?' });
    await discord.until(() =>
      discord.journal
        .requests()
        .some(({ method, path }) => method === 'GET' && path.endsWith('@original')),
    );
    expect(asked.acknowledged?.type).toBe(5);
    expect(asked.message).toMatchObject({ ephemeralFor: discord.visitors[0]?.id, deferred: false });
    expect(asked.followUps).toMatchObject([
      { body: { content: 'the list again', attachments: [{ filename: 'sources.csv', size: 3 }] } },
    ]);
    expect(errors).toEqual([]);
    expect(discord.journal.requests().flatMap(documentProblems)).toEqual([]);
  });

  test('gets the message of a message command whole', async () => {
    const { discord, errors } = await run(async (interaction) => {
      if (!interaction.isMessageContextMenuCommand()) return;
      await interaction.reply(`checked: ${interaction.targetMessage.content}`);
    });
    const target = discord.say('Six were expelled.');
    const used = await discord.menu('Check in dossier', target.id);
    expect(used.message?.body.content).toBe('checked: Six were expelled.');
    expect(errors).toEqual([]);
  });

  test.each(['server', 'bot-dm', 'group-dm'] as const)('is at home in: %s', async (place) => {
    const { discord, errors } = await run(async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply(`${interaction.user.username} ${interaction.locale}`);
    });
    const asked = await discord.command(
      'ask',
      { question: 'x?' },
      { place, locale: 'de', user: discord.visitors[1]?.id ?? '' },
    );
    expect(asked.message?.body.content).toBe('kim de');
    expect(errors).toEqual([]);
  });

  test('pings nobody unless it is told to', async () => {
    const { discord } = await run(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const all = interaction.options.getBoolean('private') ?? false;
      const content = '<@1> <@&2> @everyone';
      await interaction.reply(
        all ? { content, allowedMentions: { parse: ['users', 'roles', 'everyone'] } } : content,
      );
    });
    const quiet = await discord.command('ask', { question: 'x?' });
    expect(quiet.message?.pings).toEqual({ users: [], roles: [], everyone: false });
    const loud = await discord.command('ask', { question: 'x?', private: true });
    expect(loud.message?.pings).toEqual({ users: ['1'], roles: ['2'], everyone: true });
  });
});

describe('refusals reach the real discord.js as its errors', () => {
  test('a second answer: 40060', async () => {
    const { discord, errors } = await run(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply('one');
      interaction.replied = false;
      await interaction.reply('two');
    });
    await discord.command('ask', { question: 'x?' });
    await discord.until(() => discord.journal.refusals().length > 0);
    await expect.poll(() => errors).toMatchObject([{ code: 40_060, status: 400 }]);
  });

  test('a late answer: 10062', async () => {
    const clock: ManualClock = manualClock(Date.now());
    const { discord, errors } = await run(
      async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        clock.advance(3_000);
        await interaction.reply('late');
      },
      { clock },
    );
    const asked = await discord.command('ask', { question: 'x?' });
    expect(asked).toMatchObject({ expired: true, message: null });
    await expect.poll(() => errors).toMatchObject([{ code: 10_062, status: 404 }]);
  });

  test('too long a text, with the place of it: 50035', async () => {
    const { discord, errors } = await run(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({
        flags: MessageFlags.IsComponentsV2,
        components: [text('x'.repeat(4_001))],
      });
    });
    void discord.command('ask', { question: 'x?' });
    await expect.poll(() => errors).toMatchObject([{ code: 50_035 }]);
    expect(String(errors[0])).toContain('data.components[0].content[BASE_TYPE_BAD_LENGTH]');
  });
});

describe('a gateway that fails', () => {
  const echo = async (interaction: Interaction): Promise<void> => {
    if (interaction.isChatInputCommand())
      await interaction.reply(interaction.options.getString('question', true));
  };

  test.each([
    { name: 'cut off', fail: (discord: DrivenDiscord) => discord.gateway.drop() },
    { name: 'closed with 4000', fail: (discord: DrivenDiscord) => discord.gateway.drop(4_000) },
    {
      name: 'asked to reconnect',
      fail: (discord: DrivenDiscord) => discord.gateway.askReconnect(),
    },
    {
      name: 'told that the session is invalid, but may be resumed',
      fail: (discord: DrivenDiscord) => discord.gateway.invalidate(true),
    },
  ])('$name, the bot resumes and answers what it missed', async ({ fail }) => {
    const { discord, errors } = await run(echo);
    const resumed = discord.until(() => discord.gateway.counts().resumes > 0);
    fail(discord);
    const asked = discord.command('ask', { question: 'missed?' });
    await resumed;
    expect((await asked).message?.body.content).toBe('missed?');
    expect(discord.gateway.counts()).toMatchObject({ identifies: 1, resumes: 1 });
    expect(errors).toEqual([]);
  });

  test('deaf to heartbeats, the bot reconnects', async () => {
    const { discord } = await run(echo, { heartbeatInterval: 100 });
    discord.gateway.muteHeartbeats(true);
    await discord.until(() => discord.gateway.counts().connections > 1);
    discord.gateway.muteHeartbeats(false);
    await discord.until(() => discord.gateway.ready());
    expect((await discord.command('ask', { question: 'again?' })).message?.body.content).toBe(
      'again?',
    );
  });

  test('with its token taken back, the bot is told so', async () => {
    const { discord, client } = await run(echo);
    const told = new Promise((resolve) => client.once(Events.ShardDisconnect, resolve));
    discord.faults.rejectToken(true);
    discord.gateway.drop();
    expect(await told).toMatchObject({ code: 4_004 });
    expect(discord.gateway.ready()).toBe(false);
  });
});
