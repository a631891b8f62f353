import { afterEach, expect, test } from 'vitest';
import { DossierUnavailable } from '../../src/service/calls.ts';
import { type KeptDossier, keepDossier } from '../../src/service/keep-dossier.ts';
import { makeFolder } from '../fixtures/folder.ts';
import { type ManualClock, manualClock } from '../manual-clock.ts';
import { type RecordedLog, recordedLog } from './recorded-log.ts';

const FRAIL = new URL('./frail-worker.mjs', import.meta.url);
const SILENCE = 30_000;

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function keepFrail(): Promise<{ kept: KeptDossier; log: RecordedLog; clock: ManualClock }> {
  const folder = await makeFolder();
  const log = recordedLog();
  const clock = manualClock(0);
  const kept = await keepDossier({ directory: folder.path, log, clock, program: FRAIL });
  cleanups.push(folder.remove, kept.close);
  return { kept, log, clock };
}

test('a bug in the engine fails its own question only, with the stack of the thread', async () => {
  const { kept, log } = await keepFrail();
  const [broken, fine] = await Promise.allSettled([
    kept.service.ask('throw'),
    kept.service.ask('fine'),
  ]);
  expect(broken).toMatchObject({ status: 'rejected', reason: { message: 'a bug' } });
  expect(broken).toMatchObject({ reason: { stack: expect.stringContaining('at engine') } });
  expect(fine.status).toBe('fulfilled');
  expect(log.complaints()).toEqual([]);
});

test.each([
  { name: 'throws', question: 'crash', reason: /out of luck/ },
  { name: 'exits', question: 'exit', reason: /exit code 3/ },
])(
  'a thread that $name refuses what it had, clearly, and another one answers what comes next',
  async ({ question, reason }) => {
    const { kept, log } = await keepFrail();
    const lost = await Promise.allSettled([kept.service.ask(question), kept.service.ask('fine')]);
    for (const { reason: error } of lost.filter((one) => one.status === 'rejected')) {
      expect(error).toBeInstanceOf(DossierUnavailable);
      expect(error.message).toMatch(reason);
      expect(error.message).toMatch(/can be asked again/);
    }
    expect(lost.map(({ status }) => status)).toContain('rejected');
    expect((await kept.service.ask('fine')).found).toBe(false);
    expect(log.complaints()).toEqual([expect.stringMatching(/died; another one is started/)]);
  },
);

test('a thread that hangs is replaced, and slow ones that still answer are not', async () => {
  const { kept, clock } = await keepFrail();
  const hanging = kept.service.ask('hang');
  clock.advance(SILENCE - 1);
  // Any answer is a sign of life.
  await kept.service.ask('fine');
  clock.advance(SILENCE - 1);
  expect(kept.about()).not.toBeNull();
  clock.advance(1);
  await expect(hanging).rejects.toThrow(DossierUnavailable);
  expect((await kept.service.ask('fine')).found).toBe(false);
});

test('one that dies at every question is started anew with longer and longer pauses', async () => {
  const { kept, clock } = await keepFrail();
  await expect(kept.service.ask('crash')).rejects.toThrow(DossierUnavailable);
  await kept.settled();
  await expect(kept.service.ask('crash')).rejects.toThrow(DossierUnavailable);
  const waiting = kept.service.ask('fine');
  expect(kept.about()).toBeNull();
  clock.advance(1_999);
  await kept.settled();
  expect(kept.about()).toBeNull();
  clock.advance(1);
  expect((await waiting).found).toBe(false);
});

test('closing refuses what waits and ends the thread', async () => {
  const { kept } = await keepFrail();
  const hanging = kept.service.ask('hang');
  const refused = expect(hanging).rejects.toThrow(DossierUnavailable);
  await kept.close();
  await refused;
  await expect(kept.service.ask('fine')).rejects.toThrow(DossierUnavailable);
});
