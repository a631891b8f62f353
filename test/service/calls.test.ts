import { expect, test } from 'vitest';
import { createCalls } from '../../src/service/calls.ts';
import type { Call, ToWorker } from '../../src/service/message.ts';
import { manualClock } from '../manual-clock.ts';

/** A thread that notes what it is sent, and answers when it is told to. */
function open() {
  const sent: ToWorker[] = [];
  const thread = {
    postMessage: (message: ToWorker) => void sent.push(message),
    terminate: async () => 1,
  };
  const calls = createCalls(thread, manualClock(0));
  const ask = (call: Call) => calls.ask((id) => ({ kind: 'call', id, call }));
  return { sent, calls, ask };
}

const question = (text: string): Call => ({ method: 'ask', args: [text] });
const SUGGEST: Call = { method: 'speakers', args: ['', 25] };
const methodOf = (message: ToWorker | undefined) =>
  message?.kind === 'call' ? message.call.method : null;

test('a suggestion overtakes the questions that wait', () => {
  const { sent, calls, ask } = open();
  for (let at = 0; at < 100; at += 1) void ask(question(`who ${at}?`));
  void ask(SUGGEST);
  const before = sent.length;
  calls.settle({ kind: 'answered', id: 1, value: null });
  expect(before).toBeLessThan(10);
  expect(sent.slice(before).map(methodOf)).toEqual(['speakers']);
});

test('questions are asked in their order, and all of them', async () => {
  const { sent, calls, ask } = open();
  const texts = Array.from({ length: 50 }, (_, at) => `who ${at}?`);
  const answers = texts.map((text) => ask(question(text)));
  for (const at of texts.keys()) calls.settle({ kind: 'answered', id: at + 1, value: texts[at] });
  expect(await Promise.all(answers)).toEqual(texts);
  expect(sent.map((message) => message.kind === 'call' && message.call.args[0])).toEqual(texts);
});

test('one that waits is refused with the others when the thread stops', async () => {
  const { calls, ask } = open();
  const asked = Array.from({ length: 50 }, () => ask(question('who?')));
  calls.refuse('exit code 1');
  const outcomes = (await Promise.allSettled(asked)).map(({ status }) => status);
  expect(new Set(outcomes)).toEqual(new Set(['rejected']));
});
