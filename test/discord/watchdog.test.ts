import { expect, test } from 'vitest';
import { type ShardState, startWatchdog } from '../../src/discord/watchdog.ts';
import { manualClock } from '../manual-clock.ts';

const MINUTE = 60_000;

// What each shard is at a minute, and when the watchdog gives up on which: five minutes after the last good look,
// and it looks four times a minute.
test.each([
  {
    name: 'heartbeats that come',
    shards: (minute: number) => [up(0, minute)],
    dead: null,
  },
  {
    name: 'a connection lost after two minutes and never back',
    shards: (minute: number) => [minute < 2 ? up(0, minute) : down(0)],
    dead: { shard: 0, minute: 6 },
  },
  {
    name: 'an outage of four minutes',
    shards: (minute: number) => [minute < 2 || minute > 6 ? up(0, minute) : down(0)],
    dead: null,
  },
  {
    name: 'a shard that reconnects again and again',
    shards: (minute: number) => [minute % 2 === 0 ? up(0, 0) : down(0)],
    dead: null,
  },
  {
    name: 'one shard of two that is lost',
    shards: (minute: number) => [up(0, minute), minute < 1 ? up(1, minute) : down(1)],
    dead: { shard: 1, minute: 5 },
  },
  {
    name: 'a connection that stays and never acknowledges a heartbeat any more',
    shards: (minute: number) => [up(0, Math.min(minute, 3))],
    dead: { shard: 0, minute: 8 },
  },
  {
    name: 'a login that never succeeds',
    shards: () => [down(0)],
    dead: { shard: 0, minute: 5 },
  },
])('$name', ({ shards, dead }) => {
  const clock = manualClock(0);
  const deaths: { shard: number; minute: number }[] = [];
  startWatchdog({
    clock,
    shards: () => shards(clock.now() / MINUTE),
    onDead: (shard) => deaths.push({ shard, minute: Math.floor(clock.now() / MINUTE) }),
  });
  clock.advance(60 * MINUTE);
  expect(deaths).toEqual(dead === null ? [] : [dead]);
});

test('a stopped watchdog says nothing', () => {
  const clock = manualClock(0);
  let deaths = 0;
  const watchdog = startWatchdog({
    clock,
    shards: () => [down(0)],
    onDead: () => {
      deaths += 1;
    },
  });
  clock.advance(MINUTE);
  watchdog.stop();
  clock.advance(60 * MINUTE);
  expect(deaths).toBe(0);
});

function up(shard: number, heartbeat: number): ShardState {
  return { shard, connected: true, heartbeat };
}

function down(shard: number): ShardState {
  return { shard, connected: false, heartbeat: null };
}
