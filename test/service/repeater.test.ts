import { expect, test } from 'vitest';
import { createRepeater } from '../../src/service/repeater.ts';

test('wishes that come while it works are met by one more turn, together', async () => {
  const ends: (() => void)[] = [];
  const repeater = createRepeater(() => new Promise((resolve) => ends.push(resolve)));
  await repeater.idle();
  repeater.request();
  expect(ends.length).toBe(1);
  repeater.request();
  repeater.request();
  expect(ends.length).toBe(1);
  const idle = repeater.idle();
  ends[0]?.();
  await Promise.resolve();
  await Promise.resolve();
  expect(ends.length).toBe(2);
  ends[1]?.();
  await idle;
  expect(ends.length).toBe(2);
  repeater.request();
  expect(ends.length).toBe(3);
});
