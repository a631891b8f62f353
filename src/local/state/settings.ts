import type { Person } from './people.ts';

/** What the stand-in is told once, at its start. */
export interface Settings {
  readonly token: string;
  readonly applicationId: string;
  readonly guilds: readonly string[];
  readonly channelId: string;
  readonly visitors: readonly Person[];
  readonly shards: number;
  readonly maxConcurrency: number;
  readonly heartbeatInterval: number;
  readonly address: string;
}

export const DEFAULTS = {
  // Any token that is not blank is taken by discord.js; the first part is the application id in base64, as in a real one.
  token: 'MTIwMDAwMDAwMDAwMDAwMDAwMA.local.not-a-secret',
  applicationId: '1200000000000000000',
  guilds: ['1300000000000000000'],
  channelId: '1400000000000000000',
  shards: 1,
  // Wide enough that several shards need not wait five seconds for each other.
  maxConcurrency: 16,
  heartbeatInterval: 41_250,
} as const;
