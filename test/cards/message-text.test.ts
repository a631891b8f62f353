import { describe, expect, test } from 'vitest';
import { messageText, type Written } from '../../src/cards/message-text.ts';

const ANSWER: Written['components'] = [
  {
    type: 17,
    components: [
      { type: 10, content: '**Who signed the lease\\?**\n-# Only looked in ITV News' },
      { type: 10, content: '> It was late\\. **Maren Holt signed it\\.** \\*\n> She left\\.' },
      { type: 10, content: '-# lease.md ¶ 2 · The Gazette · 2025-03-01' },
      { type: 14 },
      {
        type: 9,
        components: [{ type: 10, content: 'The lease was signed\\.\n-# a.md ¶ 1' }],
        accessory: { type: 2, style: 2, label: 'Open', custom_id: 'x' },
      },
      { type: 1, components: [{ type: 2, style: 2, label: 'Share', custom_id: 'y' }] },
    ],
  },
  { type: 10, content: '-# Shared by <@1>' },
];
const PREVIEW = {
  title: 'Lease **signed**',
  description: 'The port said so.',
  url: 'https://gazette.example/lease',
  author: { name: 'Jane Doe' },
  footer: { text: 'The Gazette' },
  fields: [{ name: 'Where', value: 'At the harbour.' }],
};

describe('the text of a message', () => {
  test.each([
    {
      name: 'what its writer typed',
      message: { content: '**Who** signed?' },
      text: '**Who** signed?',
    },
    {
      name: 'of a card what it says, without small print and marks',
      message: { components: ANSWER },
      text: 'Who signed the lease?\nIt was late. Maren Holt signed it. *\nShe left.\nThe lease was signed.',
    },
    {
      name: 'of an embed its title, text and fields',
      message: { embeds: [PREVIEW] },
      text: 'Lease signed\nThe port said so.\nWhere\nAt the harbour.',
    },
    {
      name: 'of a link alone its preview',
      message: { content: 'https://gazette.example/lease', embeds: [PREVIEW] },
      text: 'Lease signed\nThe port said so.\nWhere\nAt the harbour.',
    },
    {
      name: 'of a link in a text the text',
      message: { content: 'See https://gazette.example/lease', embeds: [PREVIEW] },
      text: 'See https://gazette.example/lease',
    },
    {
      name: 'no more than one message can hold',
      message: { embeds: [1, 2].map(() => ({ description: 'a'.repeat(4_000) })) },
      text: 'a'.repeat(4_000),
    },
    { name: 'nothing where there is none', message: {}, text: '' },
    {
      name: 'nothing where no part has words',
      message: { content: '🤔', components: [{ type: 14 as const }], embeds: [{ title: '…' }] },
      text: '',
    },
  ])('is $name', ({ message, text }) => {
    expect(messageText({ content: '', components: [], embeds: [], ...message })).toBe(text);
  });
});
