import { expect, test } from 'vitest';
import type { DossierService } from '../../src/service/dossier-service.ts';
import { remembered, remembering } from '../../src/service/remembering.ts';

// The arguments of a one-letter question take five characters, its answer as many: there is room for three.
const ROOM = 30;
const ANSWER = { texts: ['fi', 've!'], count: 1, none: null };
const LARGE = { texts: ['x'.repeat(ROOM)] };

test.each([
  { name: 'asked twice, answered from memory', questions: 'aa', asked: 'a' },
  { name: 'as many as there is room for', questions: 'abcabc', asked: 'abc' },
  { name: 'one larger than the room stays out, alone', questions: 'aLaL', asked: 'aLL' },
])('$name', async ({ questions, asked }) => {
  let calls = '';
  const ask = remembered(async (question: string) => {
    calls += question;
    return question === 'L' ? LARGE : ANSWER;
  }, ROOM);
  for (const question of questions) await ask(question);
  expect(calls).toBe(asked);
});

test('what is being asked already is not asked again', async () => {
  let calls = 0;
  const ask = remembered(async (question: string) => {
    calls += 1;
    await undefined;
    if (question === 'fails') throw new Error('a bug');
    return ANSWER;
  });
  const asked = ['who?', 'who?', 'fails', 'fails'].map((question) => ask(question));
  const outcomes = (await Promise.allSettled(asked)).map(({ status }) => status);
  expect(outcomes).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected']);
  expect(calls).toBe(2);
});

test('the same question with other options is another one', async () => {
  const calls: unknown[] = [];
  const ask = remembered(async (question: string, options: { outlet?: string } = {}) => {
    calls.push([question, options.outlet]);
    return calls.length;
  });
  const answers = [
    await ask('who?'),
    await ask('who?', { outlet: 'Coast Daily' }),
    await ask('who?'),
  ];
  expect(answers).toEqual([1, 2, 1]);
});

test('a failure is not remembered', async () => {
  let calls = 0;
  const ask = remembered(async (question: string) => {
    calls += 1;
    if (calls === 1) throw new Error('a bug');
    return question;
  });
  await expect(ask('who?')).rejects.toThrow('a bug');
  expect(await ask('who?')).toBe('who?');
});

test('the methods of a service do not mix up their answers', async () => {
  const service = { speakers: async () => ['speakers'], outlets: async () => ['outlets'] };
  const { speakers, outlets } = remembering(service as unknown as DossierService);
  expect([await speakers('', 25), await outlets('', 25)]).toEqual([['speakers'], ['outlets']]);
});
