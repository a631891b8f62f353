import type { Chance } from '../bench/chance.ts';
import type { DrivenDiscord } from '../local/driven-discord.ts';

/** Something that goes wrong between the bot and Discord, and is over when this resolves. */
export interface Mishap {
  readonly name: string;
  /** Discord itself drops what it had to say then: nobody should be asking. */
  readonly silent?: boolean;
  happen(discord: DrivenDiscord): void;
}

const CALLBACK = /\/callback$/;
const WEBHOOK = /\/webhooks\//;

const MISHAPS: readonly Mishap[] = [
  { name: 'connection cut', happen: ({ gateway }) => gateway.drop() },
  { name: 'connection closed', happen: ({ gateway }) => gateway.drop(4000) },
  { name: 'asked to reconnect', happen: ({ gateway }) => gateway.askReconnect() },
  { name: 'session to resume', happen: ({ gateway }) => gateway.invalidate(true) },
  { name: 'session lost', silent: true, happen: ({ gateway }) => gateway.invalidate(false) },
  { name: 'three 500', happen: (discord) => strike(discord, { status: 500, times: 3 }) },
  { name: 'two 502', happen: (discord) => strike(discord, { status: 502, times: 2 }) },
  {
    name: '502 that took effect',
    happen: (discord) => strike(discord, { status: 502, tookEffect: true, times: 2 }),
  },
  { name: 'cut answers', happen: (discord) => strike(discord, { hangUp: true, times: 2 }) },
  { name: 'slow Discord', happen: (discord) => strike(discord, { delay: 700, times: 4 }) },
  { name: 'short 429', happen: (discord) => strike(discord, { retryAfter: 0.3, times: 3 }) },
  {
    name: 'global 429',
    happen: (discord) => strike(discord, { retryAfter: 0.3, global: true, times: 3 }),
  },
];

export interface Chaos {
  readonly counts: ReadonlyMap<string, number>;
  next(): Mishap;
}

export function createChaos(chance: Chance): Chaos {
  const counts = new Map<string, number>();
  return {
    counts,
    next() {
      const mishap = chance.of(MISHAPS);
      counts.set(mishap.name, (counts.get(mishap.name) ?? 0) + 1);
      return mishap;
    },
  };
}

type Strike = Omit<Parameters<DrivenDiscord['faults']['add']>[0], 'path'>;

function strike(discord: DrivenDiscord, fault: Strike): void {
  discord.faults.add({ path: CALLBACK, ...fault });
  discord.faults.add({ path: WEBHOOK, ...fault, times: 1 });
}
