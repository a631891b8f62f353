import type { Clock, Timer } from '../clock.ts';

/** How one shard is connected to Discord. */
export interface ShardState {
  readonly shard: number;
  readonly connected: boolean;
  /** When Discord last acknowledged a heartbeat, in its own time; null before the first. */
  readonly heartbeat: number | null;
}

export interface WatchdogOptions {
  readonly clock: Clock;
  shards(): readonly ShardState[];
  /** Called once, for the first shard that gave no sign of life for five minutes. */
  onDead(shard: number): void;
}

/**
 * A client that reconnects for ever looks alive and answers nobody. After five minutes without a shard's connection or
 * without its heartbeats, the process is better started anew. The time that a machine sleeps doesn't count, nor while a
 * shard waits for its turn to log in.
 */
export function startWatchdog({ clock, shards, onDead }: WatchdogOptions): { stop(): void } {
  const lastSigns = new Map<number, Sign>();
  let timer: Timer;
  let lastLook = clock.now();
  const look = (): void => {
    const now = clock.now();
    if (Math.abs(now - lastLook) > LEAP) lastSigns.clear();
    lastLook = now;
    const states = shards();
    const oneCameIn = states.some(
      ({ shard, connected }) => connected && !lastSigns.get(shard)?.wasIn,
    );
    for (const state of states) {
      lastSigns.set(state.shard, signOf(state, lastSigns.get(state.shard), { now, oneCameIn }));
    }
    const dead = [...lastSigns].find(([, { at }]) => now - at >= PATIENCE);
    if (dead) onDead(dead[0]);
    else timer = clock.after(LOOK_EVERY, look);
  };
  timer = clock.after(0, look);
  return { stop: () => timer.cancel() };
}

interface Sign {
  readonly at: number;
  readonly state: ShardState;
  /** Whether it has ever been connected. */
  readonly wasIn: boolean;
}

// Discord's own outages of a shard last seconds to a few minutes, and resuming is cheaper than a new login.
const PATIENCE = 5 * 60_000;
const LOOK_EVERY = 15_000;
// Looks this far apart tell of a machine that slept or of a clock that was set: what was silent meanwhile is not dead.
const LEAP = 4 * LOOK_EVERY;

interface Look {
  readonly now: number;
  /** Whether a shard has logged in since the last look. */
  readonly oneCameIn: boolean;
}

function signOf(state: ShardState, last: Sign | undefined, { now, oneCameIn }: Look): Sign {
  const { connected, heartbeat } = state;
  if (last === undefined) return { at: now, state, wasIn: connected };
  const isNew = !last.state.connected || heartbeat !== last.state.heartbeat;
  const wasIn = last.wasIn || connected;
  // Discord lets them in one after the other: who comes later waits for the others, not for a dead gateway.
  const waits = !wasIn && oneCameIn;
  return { at: waits || (connected && isNew) ? now : last.at, state, wasIn };
}
