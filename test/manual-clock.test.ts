import { expect, test } from 'vitest';
import { manualClock } from './manual-clock.ts';

test('alarms ring in the order of their time, each at its own', () => {
  const clock = manualClock(1_000);
  const rung: [string, number][] = [];
  const ring = (name: string) => () => rung.push([name, clock.now()]);
  clock.after(30, ring('late'));
  clock.after(10, ring('early'));
  clock.after(20, () => clock.after(5, ring('set by another')));
  clock.after(10, ring('never')).cancel();
  clock.advance(9);
  expect(rung).toEqual([]);
  clock.advance(21);
  expect(rung).toEqual([
    ['early', 1_010],
    ['set by another', 1_025],
    ['late', 1_030],
  ]);
  expect(clock.now()).toBe(1_030);
});
