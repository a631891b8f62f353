import type { Clock } from '../../clock.ts';

const DISCORD_EPOCH = 1_420_070_400_000n;
// The low 22 bits of a snowflake: worker, process and a counter.
const COUNTER_BITS = 22n;

/** Ids as Discord makes them: the time is in them, and a bot reads the age of an interaction from it. */
export function snowflakes(clock: Clock): () => string {
  let counter = 0n;
  return () => {
    counter = (counter + 1n) % (1n << COUNTER_BITS);
    return (((BigInt(clock.now()) - DISCORD_EPOCH) << COUNTER_BITS) | counter).toString();
  };
}

/** Discord's rule for the shard that gets a server's events. */
export function shardOf(guildId: string, shards: number): number {
  return Number((BigInt(guildId) >> COUNTER_BITS) % BigInt(shards));
}
