import { expect, test } from 'vitest';
import type { Message } from '../../../../src/local/page/server/payload.ts';
import { describeInBrowser } from '../bench.ts';
import { KIM, ROBIN } from '../fake-server.ts';
import { answerCard, button, card, message, privately, row, text } from '../samples.ts';

interface Kind {
  readonly name: string;
  readonly message: Message;
  /** Roles and names that must be there. */
  readonly roles?: readonly (readonly [Role, string])[];
  /** Texts as they must be read, in this order. */
  readonly reads: readonly string[];
}

type Role = 'button' | 'link' | 'combobox' | 'heading' | 'separator' | 'img' | 'blockquote';

const WHO_SAID: Message = card('1', [
  {
    type: 17,
    components: [
      text('### Maren Holt\nharbour master · also “Holt” · 41 statements'),
      text('“I signed it on the third of March.”\n-# direct · Coast Daily ¶3 · 2025-03-13'),
      text('Holt denied having seen the report.\n-# reported · Radio Nord ¶8'),
      row(button('Direct only', 'direct'), button('Oldest first', 'oldest')),
    ],
  },
]);

const KINDS: readonly Kind[] = [
  {
    name: 'an answer',
    message: answerCard('1', 2),
    roles: [
      ['heading', 'Who signed the lease?'],
      ['blockquote', ''],
      ['separator', ''],
      ['button', 'Open'],
      ['button', '◀'],
      ['button', '▶'],
      ['button', 'Context'],
      ['link', 'Read at Harbour Gazette'],
      ['combobox', 'Jump to a result'],
    ],
    reads: [
      'robin used /ask',
      'attache APP',
      'Who signed the lease?',
      'The lease was signed by Maren Holt on 3 March.',
      'harbour-gazette.md ¶14 · Harbour Gazette · 2025-03-12',
      'also in: Coast Daily ¶3',
      '2 / 3',
      'Coast Daily ¶3',
      '9 passages from 412 articles',
    ],
  },
  {
    name: 'an abstention, private',
    message: privately(
      card('1', [
        {
          type: 17,
          components: [
            text(
              '**No article in this dossier answers that.**\nQuestion: How much?\n-# Not found: “ransom”',
            ),
            text('Nearest passages:\n1. harbour-gazette.md ¶14\n2. radio-nord.md ¶8'),
            row(button('Ask without the outlet', 'wider', { style: 1 })),
          ],
        },
      ]),
      ROBIN.id,
    ),
    roles: [
      ['button', 'Ask without the outlet'],
      ['button', 'Dismiss message'],
    ],
    reads: [
      'No article in this dossier answers that.',
      'harbour-gazette.md ¶14',
      'Only you can see this',
    ],
  },
  {
    name: 'who said what',
    message: WHO_SAID,
    roles: [
      ['heading', 'Maren Holt'],
      ['button', 'Direct only'],
    ],
    reads: [
      'Maren Holt',
      '“I signed it on the third of March.”',
      'direct · Coast Daily ¶3',
      'Holt denied',
    ],
  },
  {
    name: 'suggestions for an unknown name',
    message: card('1', [
      text('Nobody of that name.'),
      row(button('Maren Holt', 's:1'), button('Jo Hult', 's:2')),
    ]),
    roles: [
      ['button', 'Maren Holt'],
      ['button', 'Jo Hult'],
    ],
    reads: ['Nobody of that name.'],
  },
  {
    name: 'the list of sources',
    message: card('1', [
      {
        type: 9,
        components: [text('2025-03-12 · Harbour Gazette · Lease row grows')],
        accessory: button('Open', 'source:1'),
      },
      row(button('Download list', 'download')),
    ]),
    roles: [
      ['button', 'Open'],
      ['button', 'Download list'],
    ],
    reads: ['Lease row grows'],
  },
  {
    name: 'a file in its place',
    message: card(
      '1',
      [text('The list:'), { type: 13, file: { url: 'attachment://sources.csv' } }],
      {
        attachments: [
          { id: '7', filename: 'sources.csv', size: 2048, url: '/attachments/7/sources.csv' },
        ],
      },
    ),
    roles: [['link', 'sources.csv']],
    reads: ['The list:', 'sources.csv', '2.0 KB'],
  },
  {
    name: 'a file below a message',
    message: message('1', {
      content: 'The paragraph in full:',
      attachments: [
        { id: '7', filename: 'paragraph.txt', size: 90, url: '/attachments/7/paragraph.txt' },
      ],
    }),
    roles: [['link', 'paragraph.txt']],
    reads: ['The paragraph in full:', 'paragraph.txt', '90 bytes'],
  },
  {
    name: 'an error',
    message: privately(
      message('1', { content: 'Something went wrong; reference `7Q2K`' }),
      ROBIN.id,
    ),
    reads: ['Something went wrong; reference 7Q2K', 'Only you can see this'],
  },
  {
    name: 'a deferred answer',
    message: message('1', { local: { ephemeralFor: null, deferred: true } }),
    reads: ['attache is thinking…'],
  },
  {
    name: 'an answer to a message command',
    message: privately(
      card('1', [text('Paragraphs that speak to it')], {
        interaction_metadata: {
          type: 2,
          name: 'Check in dossier',
          user: { id: ROBIN.id, username: ROBIN.name },
        },
      }),
      ROBIN.id,
    ),
    reads: ['robin used Check in dossier', 'Paragraphs that speak to it'],
  },
  {
    name: 'an edited message',
    message: message('1', { content: 'New words', edited_timestamp: '2026-03-12T09:31:00.000Z' }),
    reads: ['(edited)', 'New words'],
  },
  {
    name: 'an embed with fields and a legacy row',
    message: message('1', {
      embeds: [
        {
          title: 'Lease row',
          url: 'https://gazette.example/lease',
          description: 'It **grows**.',
          color: 255,
          author: { name: 'Harbour Gazette' },
          fields: [
            { name: 'Outlet', value: 'Gazette', inline: true },
            { name: 'Words', value: '842', inline: true },
          ],
          footer: { text: 'verbatim' },
        },
      ],
      components: [row(button('More', 'more'))],
    }),
    roles: [
      ['link', 'Lease row'],
      ['button', 'More'],
    ],
    reads: [
      'Harbour Gazette',
      'Lease row',
      'It grows.',
      'Outlet',
      'Gazette',
      'Words',
      '842',
      'verbatim',
    ],
  },
  {
    name: 'pictures: ours as pictures, others as links, since nothing is loaded from elsewhere',
    message: card(
      '1',
      [
        {
          type: 12,
          items: [
            { media: { url: 'https://elsewhere.example/a.png' }, description: 'The harbour' },
            { media: { url: 'attachment://b.png' }, description: 'The ship' },
          ],
        },
        {
          type: 9,
          components: [text('With a thumbnail')],
          accessory: {
            type: 11,
            media: { url: 'https://elsewhere.example/c.png' },
            description: 'Holt',
          },
        },
      ],
      {
        attachments: [{ id: '8', filename: 'b.png', size: 1, url: '/attachments/8/b.png' }],
      },
    ),
    roles: [
      ['link', 'The harbour'],
      ['img', 'The ship'],
      ['link', 'Holt'],
    ],
    reads: ['The harbour', 'With a thumbnail', 'Holt'],
  },
  {
    name: 'a kind of component that is not drawn',
    message: card('1', [{ type: 99 }]),
    reads: ['A component of type 99'],
  },
  {
    name: 'a visitor’s words, with everything markdown has',
    message: message('1', {
      author: { id: KIM.id, username: KIM.name },
      content:
        '# Title\n**b** _i_ __u__ ~~s~~ `c` <@1> <#5> <@&7> @here </ask:101> :fire: <:own:1>\n- one\n  - two\n3. three\n> quote\n-# small\n```\ncode\n```\nhttps://a.example [label](https://b.example)',
    }),
    roles: [
      ['heading', 'Title'],
      ['link', 'https://a.example'],
      ['link', 'label'],
      ['button', '/ask'],
      ['img', 'fire'],
    ],
    reads: [
      'kim',
      'Title',
      'b i u s c @robin #press-room @unknown-role @here /ask 🔥 :own:',
      'one',
      'two',
      'three',
      'quote',
      'small',
      'code',
      'https://a.example label',
    ],
  },
];

describeInBrowser('each kind of message', (bench) => {
  test.each(KINDS)('$name', async ({ message: drawn, roles = [], reads }) => {
    bench.fake.put(drawn);
    const article = bench.log().getByRole('article');
    await article.waitFor();
    for (const [role, name] of roles) {
      await article.getByRole(role, { name }).first().waitFor({ state: 'attached' });
    }
    const seen = (await article.innerText()).replace(/\s+/g, ' ');
    let from = 0;
    for (const words of reads) {
      expect(seen.slice(from)).toContain(words);
      from = seen.indexOf(words, from) + words.length;
    }
  });
});
