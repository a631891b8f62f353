import type { Component, Message } from '../../../src/local/page/server/payload.ts';
import { BOT, ROBIN } from './fake-server.ts';

const USES_V2 = 1 << 15;

export const COMMANDS = [
  {
    id: '101',
    type: 1,
    name: 'ask',
    description: 'Ask the articles a question',
    options: [
      {
        type: 3,
        name: 'question',
        description: 'What you want to know',
        required: true,
        autocomplete: true,
        min_length: 3,
        max_length: 300,
      },
      { type: 3, name: 'outlet', description: 'Only from this outlet', autocomplete: true },
      { type: 5, name: 'private', description: 'Only you see the answer' },
    ],
  },
  {
    id: '102',
    type: 1,
    name: 'quote',
    description: 'What a person said',
    options: [
      { type: 3, name: 'person', description: 'Who', required: true, autocomplete: true },
      { type: 3, name: 'about', description: 'About what', max_length: 50 },
    ],
  },
  { id: '103', type: 1, name: 'sources', description: 'The articles' },
  { id: '104', type: 3, name: 'Check in dossier', description: '' },
];

export function text(content: string): Component {
  return { type: 10, content };
}

export function button(label: string, custom_id: string, more: Partial<Component> = {}): Component {
  return { type: 2, style: 2, label, custom_id, ...more };
}

export function row(...components: Component[]): Component {
  return { type: 1, components };
}

/** A message of the bot; ids in the order of time. */
export function message(id: string, more: Partial<Message> = {}): Message {
  return {
    id,
    type: 0,
    author: { id: BOT.id, username: BOT.name, bot: true },
    content: '',
    timestamp: '2026-03-12T09:30:00.000Z',
    edited_timestamp: null,
    local: { ephemeralFor: null, deferred: false },
    ...more,
  };
}

export function card(
  id: string,
  components: readonly Component[],
  more: Partial<Message> = {},
): Message {
  return message(id, {
    flags: USES_V2,
    components,
    interaction_metadata: { type: 2, name: 'ask', user: { id: ROBIN.id, username: ROBIN.name } },
    ...more,
  });
}

export function privately(of: Message, user: string): Message {
  return { ...of, local: { ...of.local, ephemeralFor: user } };
}

/** An answer as the bot gives it: question, passage, source line, more passages, paging, jump. */
export function answerCard(id: string, page = 1, pages = 3): Message {
  const options = ['Harbour Gazette ¶14', 'Coast Daily ¶3', 'Radio Nord ¶8'].map((label, at) => ({
    label,
    value: String(at + 1),
    description: 'The lease was signed by Maren Holt on 3 March.',
    default: at + 1 === page,
  }));
  return card(id, [
    {
      type: 17,
      accent_color: 0x3b82f6,
      components: [
        text('## Who signed the lease?'),
        text(
          `> The port authority confirmed it on Monday. **The lease was signed by Maren Holt on 3 March.** Passage ${page}.`,
        ),
        text(
          '-# harbour-gazette.md ¶14 · Harbour Gazette · 2025-03-12\n-# also in: Coast Daily ¶3',
        ),
        { type: 14, divider: true, spacing: 1 },
        {
          type: 9,
          components: [text('“Holt’s name appears on the contract.”\n-# Coast Daily ¶3')],
          accessory: button('Open', `open:${page}`),
        },
        { type: 14, divider: true, spacing: 2 },
        row(
          button('◀', 'previous', { disabled: page === 1 }),
          button(`${page} / ${pages}`, 'position', { disabled: true }),
          button('▶', 'next', { disabled: page === pages }),
          button('Context', 'context'),
          {
            type: 2,
            style: 5,
            label: 'Read at Harbour Gazette',
            url: 'https://gazette.example/lease',
          },
        ),
        row({ type: 3, custom_id: 'jump', placeholder: 'Jump to a result', options }),
        text('-# 9 passages from 412 articles · verbatim'),
      ],
    },
  ]);
}
