import type { Clock } from '../src/clock.ts';

export interface ManualClock extends Clock {
  advance(milliseconds: number): void;
}

/** A clock that stands still until a test moves it on. */
export function manualClock(start: number): ManualClock {
  const waiting = new Set<Alarm>();
  let time = start;
  return {
    now: () => time,
    after(milliseconds, action) {
      const alarm = { at: time + milliseconds, action };
      waiting.add(alarm);
      return { cancel: () => waiting.delete(alarm) };
    },
    advance(milliseconds) {
      const until = time + milliseconds;
      for (let due = firstDue(waiting, until); due; due = firstDue(waiting, until)) {
        waiting.delete(due);
        time = due.at;
        due.action();
      }
      time = until;
    },
  };
}

interface Alarm {
  readonly at: number;
  readonly action: () => void;
}

function firstDue(waiting: ReadonlySet<Alarm>, until: number): Alarm | null {
  let first: Alarm | null = null;
  for (const alarm of waiting) {
    if (alarm.at <= until && (!first || alarm.at < first.at)) first = alarm;
  }
  return first;
}
