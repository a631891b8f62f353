import { describe, expect, test } from 'vitest';
import { headIn, headPart } from '../../src/cards/head.ts';

describe('a head is read back from a message of ours', () => {
  test.each([
    { question: 'Who?', notes: [] },
    { question: 'Who?', notes: ['Only looked in a\\_b.md'] },
    { question: 'Who?', notes: ['one **bold** note', 'another'] },
    { question: 'a **b** \\ `c`', notes: ['note'] },
    { question: '> q', notes: [] },
    { question: '**', notes: ['note'] },
    { question: '@everyone :smile: https://x.y', notes: [] },
    { question: '1. a', notes: [] },
    { question: 'two lines**\n-# no note\n', notes: ['note'] },
    { question: 'ends with \\', notes: ['note'] },
  ])('$question, $notes', (head) => {
    expect(headIn([{ type: 17, components: [headPart(head)] }])).toEqual(head);
  });
});

describe('a message that is none of ours has none', () => {
  const text = { type: 10 as const, content: 'plain' };
  test.each([
    { name: 'no component', components: [] },
    { name: 'no container', components: [text] },
    { name: 'a text that is not bold', components: [{ type: 17 as const, components: [text] }] },
    { name: 'an empty container', components: [{ type: 17 as const, components: [] }] },
  ])('$name', ({ components }) => {
    expect(headIn(components)).toBeNull();
  });
});
