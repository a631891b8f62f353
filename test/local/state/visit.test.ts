import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Visit } from '../../../src/local/state/visit.ts';
import { ask, type Bench, openBench } from '../bench.ts';
import type { DrivenDiscord } from '../driven-discord.ts';

let bench: Bench;
let discord: DrivenDiscord;
beforeEach(async () => {
  bench = await openBench();
  ({ discord } = bench);
});
afterEach(() => discord.close());

describe('what comes with an interaction', () => {
  const [robin] = [{ id: '1100000000000000001' }];
  test.each<{ name: string; visit: Visit; payload: object }>([
    {
      name: 'in a server',
      visit: { locale: 'de', guildLocale: 'fr', permissions: '8' },
      payload: {
        context: 0,
        guild_id: '1300000000000000000',
        guild: { id: '1300000000000000000', locale: 'fr' },
        channel: { type: 0, guild_id: '1300000000000000000' },
        member: { user: robin, permissions: '8', roles: [] },
        locale: 'de',
        guild_locale: 'fr',
        authorizing_integration_owners: { '0': '1300000000000000000' },
      },
    },
    {
      name: "in the bot's direct messages",
      visit: { place: 'bot-dm' },
      payload: {
        context: 1,
        user: robin,
        channel: { type: 1 },
        authorizing_integration_owners: { '0': '0' },
      },
    },
    {
      name: 'in a group',
      visit: { place: 'group-dm' },
      payload: {
        context: 2,
        user: robin,
        channel: { type: 3 },
        authorizing_integration_owners: { '1': robin?.id },
      },
    },
    {
      name: 'of a user who installed it where the server did too',
      visit: { install: 'both' },
      payload: { authorizing_integration_owners: { '0': '1300000000000000000', '1': robin?.id } },
    },
    {
      name: 'of somebody else',
      visit: { user: '999' },
      payload: { member: { user: { id: '999' } } },
    },
  ])('$name', async ({ visit, payload }) => {
    const { told } = await ask(bench, visit);
    expect(told.payload).toMatchObject({
      ...payload,
      version: 1,
      application_id: discord.applicationId,
      entitlements: [],
      attachment_size_limit: 10_485_760,
      app_permissions: expect.stringMatching(/^\d+$/),
      channel_id: expect.stringMatching(/^\d+$/),
    });
    const direct = visit.place !== undefined && visit.place !== 'server';
    for (const key of ['guild', 'guild_id', 'guild_locale', 'member'])
      expect(key in told.payload).toBe(!direct);
    expect('user' in told.payload).toBe(direct);
  });
});
