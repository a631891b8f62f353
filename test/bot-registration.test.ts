import { describe, expect, test, vi } from 'vitest';
import { memberOfBot } from './discord/member.ts';

// Thousands of cases or a whole bot, on a machine that may be busy with other things.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const { bot, use, expectLegal } = memberOfBot();

const QUESTION = 'Who signed the lease of warehouse nine?';

describe('registration', () => {
  test('the commands are there for every place, and a second start writes none', async () => {
    const names = bot()
      .discord.commands()
      .map(({ name, type }) => `${String(name)} ${String(type)}`);
    expect(names.sort()).toEqual(['Check in dossier 3', 'ask 1', 'quote 1', 'sources 1']);
    for (const command of bot().discord.commands()) {
      expect(command).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    }
    await bot().restart();
    expect(
      bot()
        .discord.journal.requests()
        .filter(({ method }) => method !== 'GET'),
    ).toEqual([]);
    expectLegal();
  });

  test('in one server alone, with a warning that they are everywhere too', async () => {
    const [guild = ''] = bot().discord.guilds;
    await bot().restart({ guildId: guild });
    expect(bot().discord.commands(guild)).toHaveLength(4);
    expect(bot().logged.find(({ msg }) => msg.includes('also registered globally'))).toBeDefined();
    bot().discord.journal.clear();
    await bot().restart({ guildId: guild });
    expect(
      bot()
        .discord.journal.requests()
        .filter(({ method }) => method !== 'GET'),
    ).toEqual([]);
    await bot().restart();
    expect(
      bot().logged.find(({ msg }) => msg.includes('also registered in a server')),
    ).toBeDefined();
    expectLegal();
  });

  test('a list that Discord does not give is written anew', async () => {
    bot().discord.faults.add({ method: 'GET', path: /\/commands$/, status: 404, times: Infinity });
    await bot().restart();
    bot().discord.faults.clear();
    const writes = bot()
      .discord.journal.requests()
      .filter(({ method }) => method === 'PUT');
    expect(writes).toHaveLength(1);
  });

  test('a refusal does not stop the answers', async () => {
    const path = /\/commands$/;
    bot().discord.faults.add({ path, status: 403, code: 50001, times: Infinity });
    await bot().restart();
    bot().discord.faults.clear();
    expect(bot().logged.find(({ level }) => level === 50)?.msg).toContain('refused to register');
    expect((await use('ask', { question: QUESTION })).isPrivate).toBe(false);
  });
});
