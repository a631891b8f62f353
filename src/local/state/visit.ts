import type { JsonObject } from '../checks/json.ts';
import { type Person, userOf } from './people.ts';
import type { Settings } from './settings.ts';

/** Who uses the bot, where, and by which installation; every field has the usual case as default. */
export interface Visit {
  readonly user?: string;
  readonly place?: 'server' | 'bot-dm' | 'group-dm';
  readonly install?: 'server' | 'user' | 'both';
  readonly guild?: string;
  readonly channel?: string;
  readonly locale?: string;
  readonly guildLocale?: string;
  /** The member's permissions, as Discord sends them: a number in a string. */
  readonly permissions?: string;
  readonly appPermissions?: string;
  /** Sent as it is, without the checks that Discord makes before a bot hears of it. */
  readonly unchecked?: boolean;
}

export interface Scene {
  readonly user: Person;
  readonly guildId: string | null;
  readonly channelId: string;
  readonly fields: JsonObject;
  /** Discord makes such answers private unless the member may use external apps. */
  readonly forcedPrivate: boolean;
  readonly userInstalledOnly: boolean;
  readonly owners: JsonObject;
}

const USE_EXTERNAL_APPS = 1n << 50n;
// What a member of a fresh server may do, external apps among it.
const MEMBER_PERMISSIONS = '2248473465835073';
const APP_PERMISSIONS = '2252126432743488';
const DM_APP_PERMISSIONS = '180224';
const ATTACHMENT_SIZE_LIMIT = 10_485_760;
const BOT_DM_CHANNEL = '1400000000000000001';
const GROUP_DM_CHANNEL = '1400000000000000002';

export function sceneOf(settings: Settings, visit: Visit): Scene {
  const user = personOf(settings, visit.user);
  const place = visit.place ?? 'server';
  const own = { user, visit, settings };
  if (place === 'server') return serverScene(own);
  return place === 'bot-dm' ? botDmScene(own) : groupDmScene(own);
}

interface Call {
  readonly user: Person;
  readonly visit: Visit;
  readonly settings: Settings;
}

function serverScene({ user, visit, settings }: Call): Scene {
  const guildId = visit.guild ?? settings.guilds[0] ?? '0';
  const channelId = visit.channel ?? settings.channelId;
  const permissions = visit.permissions ?? MEMBER_PERMISSIONS;
  const install = visit.install ?? 'server';
  const guildLocale = visit.guildLocale ?? 'en-US';
  const owners = {
    ...(install === 'user' ? {} : { '0': guildId }),
    ...(install === 'server' ? {} : { '1': user.id }),
  };
  const external = (BigInt(permissions) & USE_EXTERNAL_APPS) === 0n;
  return {
    user,
    guildId,
    channelId,
    owners,
    userInstalledOnly: install === 'user',
    forcedPrivate: install === 'user' && external,
    fields: {
      guild_id: guildId,
      guild: { id: guildId, locale: guildLocale, features: [] },
      guild_locale: guildLocale,
      channel_id: channelId,
      channel: serverChannel(channelId, guildId, permissions),
      member: memberOf(user, permissions),
      app_permissions: visit.appPermissions ?? APP_PERMISSIONS,
      context: 0,
      ...commonFields(visit, owners),
    },
  };
}

function botDmScene({ user, visit, settings }: Call): Scene {
  const owners = { '0': '0', ...(visit.install === 'both' ? { '1': user.id } : {}) };
  return directScene(
    { user, visit, settings },
    { channelId: BOT_DM_CHANNEL, type: 1, context: 1, owners },
  );
}

function groupDmScene(call: Call): Scene {
  const owners = { '1': call.user.id };
  return directScene(call, { channelId: GROUP_DM_CHANNEL, type: 3, context: 2, owners });
}

interface DirectChannel {
  readonly channelId: string;
  readonly type: number;
  readonly context: number;
  readonly owners: JsonObject;
}

function directScene({ user, visit }: Call, channel: DirectChannel): Scene {
  const channelId = visit.channel ?? channel.channelId;
  return {
    user,
    guildId: null,
    channelId,
    owners: channel.owners,
    userInstalledOnly: channel.context === 2,
    forcedPrivate: false,
    fields: {
      channel_id: channelId,
      channel: { id: channelId, type: channel.type, flags: 0, last_message_id: null },
      user: userOf(user),
      app_permissions: visit.appPermissions ?? DM_APP_PERMISSIONS,
      context: channel.context,
      ...commonFields(visit, channel.owners),
    },
  };
}

function commonFields(visit: Visit, owners: JsonObject): JsonObject {
  return {
    locale: visit.locale ?? 'en-US',
    authorizing_integration_owners: owners,
    attachment_size_limit: ATTACHMENT_SIZE_LIMIT,
    entitlements: [],
    version: 1,
  };
}

function serverChannel(id: string, guildId: string, permissions: string): JsonObject {
  return {
    id,
    type: 0,
    name: 'press-room',
    guild_id: guildId,
    parent_id: null,
    position: 0,
    flags: 0,
    nsfw: false,
    topic: null,
    rate_limit_per_user: 0,
    last_message_id: null,
    permissions,
  };
}

function memberOf(user: Person, permissions: string): JsonObject {
  return {
    user: userOf(user),
    permissions,
    nick: null,
    avatar: null,
    banner: null,
    roles: [],
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
    unusual_dm_activity_until: null,
  };
}

function personOf(settings: Settings, id: string | undefined): Person {
  const known = settings.visitors.find((visitor) => visitor.id === id);
  if (known) return known;
  const first = settings.visitors[0];
  if (id === undefined && first) return first;
  // Anybody may come by; only the page is held to the two it offers.
  return { id: id ?? '0', name: `user-${id ?? '0'}` };
}
