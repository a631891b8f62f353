import { expect, test } from 'vitest';
import { type ShardState, startWatchdog } from '../../src/discord/watchdog.ts';
import { manualClock } from '../manual-clock.ts';

const MINUTE = 60_000;
const LEAP_AT = 10.5 * MINUTE;

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
  {
    name: 'a hundred shards of which ten log in each minute',
    shards: (minute: number) => entering(100, minute),
    dead: null,
  },
  {
    name: 'a shard that does not log in when all others have',
    shards: (minute: number) => [...entering(100, minute), down(100)],
    dead: { shard: 100, minute: 15 },
  },
  {
    name: 'a shard that is lost while others wait to log in',
    shards: (minute: number) => [
      minute < 2 ? up(100, minute) : down(100),
      ...entering(100, minute),
    ],
    dead: { shard: 100, minute: 6 },
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

// The time leaps between two heartbeats while no timer runs: a lid was closed, a machine paused, a clock set.
test.each([
  {
    name: 'a laptop that slept for eight hours',
    leap: 480,
    shards: (minute: number) => [up(0, minute)],
    deadAfter: null,
  },
  {
    name: 'a connection that sleep cut, back after two minutes',
    leap: 480,
    shards: (minute: number) => [minute < 10 || minute > 12 ? up(0, minute) : down(0)],
    deadAfter: null,
  },
  {
    name: 'a connection that sleep cut, never back',
    leap: 480,
    shards: (minute: number) => [minute < 10 ? up(0, minute) : down(0)],
    deadAfter: 5,
  },
  {
    name: 'one that looks alive after the sleep and acknowledges nothing',
    leap: 480,
    shards: (minute: number) => [up(0, Math.min(minute, 9))],
    deadAfter: 5,
  },
  {
    name: 'an outage of four minutes, with the sleep in the middle',
    leap: 480,
    shards: (minute: number) => [minute < 8 || minute > 12 ? up(0, minute) : down(0)],
    deadAfter: null,
  },
  {
    name: 'a clock set forth by ten minutes',
    leap: 10,
    shards: (minute: number) => [up(0, minute)],
    deadAfter: null,
  },
  {
    name: 'a clock set back by a day, and nobody there from then on',
    leap: -1440,
    shards: (minute: number) => [minute < 10 ? up(0, minute) : down(0)],
    deadAfter: 5,
  },
])('$name', ({ leap, shards, deadAfter }) => {
  const awake = manualClock(0);
  const deaths: number[] = [];
  startWatchdog({
    clock: {
      now: () => awake.now() + (awake.now() < LEAP_AT ? 0 : leap * MINUTE),
      after: awake.after,
    },
    // The bot's own minutes: what a heartbeat is counted in.
    shards: () => shards(Math.floor(awake.now() / MINUTE)),
    onDead: () => deaths.push(Math.floor((awake.now() - LEAP_AT) / MINUTE)),
  });
  awake.advance(60 * MINUTE);
  expect(deaths).toEqual(deadAfter === null ? [] : [deadAfter]);
});

// One more every six seconds.
function entering(count: number, minute: number): ShardState[] {
  return Array.from({ length: count }, (_, shard) =>
    shard <= 10 * minute ? up(shard, minute) : down(shard),
  );
}

function up(shard: number, heartbeat: number): ShardState {
  return { shard, connected: true, heartbeat };
}

function down(shard: number): ShardState {
  return { shard, connected: false, heartbeat: null };
}
