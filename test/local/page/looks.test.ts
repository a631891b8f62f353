import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Bench, describeInBrowser } from './bench.ts';
import type { FakeServer } from './fake-server.ts';
import { ROBIN } from './fake-server.ts';
import { answerCard, button, card, message, privately, row, text } from './samples.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const LOOKS = [
  { look: 'light', colorScheme: 'light', width: 1100 },
  { look: 'dark', colorScheme: 'dark', width: 1100 },
  { look: 'light on a phone', colorScheme: 'light', width: 390 },
  { look: 'dark on a phone', colorScheme: 'dark', width: 390 },
] as const;

const STATES: readonly {
  readonly state: string;
  readonly reach: (bench: Bench) => Promise<void>;
}[] = [
  {
    state: 'the hello with its questions',
    reach: async ({ page, fake }) => {
      const { body } = await fake.call('autocomplete');
      fake.send('autocomplete', {
        nonce: body.nonce,
        choices: [{ name: 'Who signed the lease?', value: 'x' }],
      });
      await page.getByRole('button', { name: 'Who signed the lease?' }).waitFor();
    },
  },
  {
    state: 'all kinds of messages',
    reach: async ({ page, fake }) => {
      fillChannel(fake);
      await page.getByText('Invalid Form Body').waitFor();
    },
  },
  {
    state: 'the list of commands',
    reach: async ({ page }) => {
      await page.keyboard.press('/');
      await page.getByRole('option', { name: '/quote' }).waitFor();
    },
  },
  {
    state: 'the form of a command with its completion',
    reach: async ({ page, fake }) => {
      await fake.call('autocomplete');
      await page.keyboard.press('/');
      await page.keyboard.press('Enter');
      const { body } = await fake.call('autocomplete');
      fake.send('autocomplete', {
        nonce: body.nonce,
        choices: [{ name: 'Who signed the lease?', value: 'x' }],
      });
      await page.getByRole('option', { name: 'Who signed the lease?' }).waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    state: 'a required option missing',
    reach: async ({ page }) => {
      await page.keyboard.press('/');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.getByRole('status').getByText('“question” is required.').waitFor();
    },
  },
  {
    state: 'an open select',
    reach: async ({ page, fake }) => {
      fake.put(answerCard('1', 2));
      await page.getByRole('combobox', { name: 'Jump to a result' }).click();
      await page.getByRole('option', { name: 'Radio Nord' }).waitFor();
    },
  },
  {
    state: 'an open message menu',
    reach: async ({ page, fake }) => {
      fake.put(message('1', { content: 'It was sold.' }));
      await page.getByRole('button', { name: 'Message menu' }).click();
      await page.getByRole('menuitem').waitFor();
    },
  },
  {
    state: 'a modal',
    reach: async ({ page, fake }) => {
      const component = { type: 4, custom_id: 'a', style: 2 };
      const modal = {
        custom_id: 'm',
        title: 'Why?',
        components: [{ type: 18, label: 'Because', component }],
      };
      fake.send('modal', { user: ROBIN.id, interaction: 'x', modal });
      await page.getByRole('dialog', { name: 'Why?' }).waitFor();
    },
  },
];

describeInBrowser('no axe-core violation and nothing wider than the screen', (bench) => {
  test.each(STATES)('$state', async ({ reach }) => {
    const { page } = bench;
    await reach(bench);
    for (const { look, colorScheme, width } of LOOKS) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      expect([look, ...(await violations(page))]).toEqual([look]);
      expect([look, await overflow(page)]).toEqual([look, 0]);
    }
  });
});

function fillChannel(fake: FakeServer): void {
  fake.put(answerCard('1', 2));
  fake.put(
    message('2', {
      author: { id: ROBIN.id, username: ROBIN.name },
      content:
        '# One\n### Three\n**b** *i* ||hidden|| `code` <@1> </ask:101> https://a.example <t:0>\n- list\n> quote\n-# small\n```\nblock\n```',
    }),
  );
  fake.put(
    privately(
      card('3', [
        text('**No article answers that.**'),
        row(
          button('One', '1', { style: 1 }),
          button('Two', '2'),
          button('Three', '3', { style: 3 }),
          button('Four', '4', { style: 4 }),
          { type: 2, style: 5, label: 'Five', url: 'https://a.example' },
        ),
      ]),
      ROBIN.id,
    ),
  );
  fake.put(message('4', { local: { ephemeralFor: null, deferred: true } }));
  fake.put(
    message('5', {
      content: 'With a file',
      attachments: [
        {
          id: '7',
          filename: 'a-very-long-name-of-a-file-that-goes-on-and-on.csv',
          size: 9,
          url: '/attachments/7/a',
        },
      ],
      embeds: [
        { title: 'Embed', description: 'Words', color: 255, fields: [{ name: 'A', value: 'B' }] },
      ],
    }),
  );
  fake.send('failed', {
    user: ROBIN.id,
    interaction: 'x',
    status: 400,
    code: 50035,
    message: 'Invalid Form Body',
    errors: { content: { _errors: [{ code: 'LONG', message: 'Too long.' }] } },
  });
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    const found = await axe.run();
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const log = document.querySelector('[role=log]');
    const inside = (log?.scrollWidth ?? 0) - (log?.clientWidth ?? 0);
    return Math.max(document.documentElement.scrollWidth - window.innerWidth, inside);
  });
}
