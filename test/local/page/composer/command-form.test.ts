import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Bench, describeInBrowser } from '../bench.ts';

// One option of each kind that a bot may ask for, none of them required.
const KINDS = [
  { type: 3, name: 'word', description: 'Any word' },
  { type: 3, name: 'topic', description: 'A topic of the dossier', autocomplete: true },
  {
    type: 3,
    name: 'order',
    description: 'Which first',
    choices: [{ name: 'Oldest first', value: 'old' }],
  },
  { type: 4, name: 'count', description: 'How many' },
  { type: 10, name: 'share', description: 'How much' },
  { type: 5, name: 'private', description: 'Only you see it' },
  { type: 6, name: 'member', description: 'Of whom' },
];

const FIND = {
  id: '101',
  type: 1,
  name: 'find',
  description: 'Find something',
  options: [
    { type: 3, name: 'text', description: 'What to find', required: true, min_length: 3 },
    ...KINDS,
  ],
};

describeInBrowser(
  'an option that was added and left empty',
  (bench) => {
    test.each(KINDS.map(({ name }) => name))('keeps the command back: %s', async (name) => {
      await type(bench, '/find ship');
      await bench.page.getByRole('button', { name: `+ ${name}` }).click();
      await bench.page.keyboard.press('Enter');
      const reason = `“${name}” has no value: give it one, or remove it with Backspace.`;
      await bench.page.getByRole('status').getByText(reason).waitFor();
      expect(await marked(field(bench, name))).toEqual({ invalid: 'true', focused: true, reason });
      expect(sent(bench)).toEqual([]);
      await bench.page.keyboard.press('Backspace');
      await field(bench, name).waitFor({ state: 'detached' });
      await bench.page.keyboard.press('Enter');
      expect((await bench.fake.call('command')).body.options).toEqual([
        { name: 'text', type: 3, value: 'ship' },
      ]);
    });

    test('blanks are no value', async () => {
      await type(bench, '/find ship');
      await bench.page.getByRole('button', { name: '+ word' }).click();
      await bench.page.keyboard.type('  ');
      await bench.page.keyboard.press('Enter');
      await bench.page.getByRole('status').getByText('“word” has no value').waitFor();
      expect(sent(bench)).toEqual([]);
    });

    test('each is marked, the first has the focus, and a value takes the mark away', async () => {
      await type(bench, '/find ');
      await bench.page.getByRole('button', { name: '+ private' }).click();
      await bench.page.keyboard.press('Enter');
      await bench.page.getByRole('status').getByText('“text” is required.').waitFor();
      expect(await marked(field(bench, 'text'))).toEqual({
        invalid: 'true',
        focused: true,
        reason: '“text” is required.',
      });
      expect(await marked(field(bench, 'private'))).toMatchObject({
        invalid: 'true',
        focused: false,
      });
      await bench.page.keyboard.type('ship');
      await field(bench, 'private').focus();
      await bench.page.getByRole('option', { name: 'False' }).click();
      for (const name of ['text', 'private']) {
        expect(await marked(field(bench, name))).toMatchObject({ invalid: null, reason: '' });
      }
      await bench.page.keyboard.press('Enter');
      expect((await bench.fake.call('command')).body.options).toEqual([
        { name: 'text', type: 3, value: 'ship' },
        { name: 'private', type: 5, value: false },
      ]);
    });
  },
  [FIND],
);

describeInBrowser(
  'what was typed into a command',
  (bench) => {
    test('stays when Escape is pressed, however often, and Cancel throws it away', async () => {
      const { page } = bench;
      await type(bench, '/find ship');
      await page.getByRole('button', { name: '+ private' }).click();
      await page.getByRole('option', { name: 'True' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('option', { name: 'True' }).waitFor({ state: 'hidden' });
      await page.keyboard.press('Escape');
      await page
        .getByRole('status')
        .getByText('Escape keeps what is typed; Cancel throws it away')
        .waitFor();
      await page.getByRole('button', { name: 'Send' }).focus();
      await page.keyboard.press('Escape');
      expect(await field(bench, 'text').inputValue()).toBe('ship');
      await page.getByRole('button', { name: 'Cancel' }).click();
      expect(await bench.composer().inputValue()).toBe('');
    });

    test('stays when Backspace is pressed in a required option that is empty', async () => {
      await type(bench, '/find ship');
      await bench.page.getByRole('button', { name: '+ word' }).click();
      await bench.page.keyboard.type('lease');
      await field(bench, 'text').fill('');
      await bench.page.keyboard.press('Backspace');
      expect(await field(bench, 'word').inputValue()).toBe('lease');
    });

    test('is sent as it is where the bot has no choice that fits: Escape closes that note', async () => {
      const { page, fake } = bench;
      await type(bench, '/find ship');
      await page.getByRole('button', { name: '+ topic' }).click();
      const { body } = await fake.call('autocomplete');
      fake.send('autocomplete', { nonce: body.nonce, choices: [] });
      await page.getByText('No options match', { exact: true }).waitFor();
      await page.keyboard.type('l');
      const next = await fake.call('autocomplete');
      fake.send('autocomplete', { nonce: next.body.nonce, choices: [] });
      const note = page.getByText('No options match: it is sent as you typed it');
      await note.waitFor();
      await page.keyboard.press('Escape');
      await note.waitFor({ state: 'hidden' });
      expect(await page.getByRole('status').textContent()).toBe('');
      await page.keyboard.press('Enter');
      expect((await fake.call('command')).body.options).toMatchObject([
        { value: 'ship' },
        { name: 'topic', value: 'l' },
      ]);
    });
  },
  [FIND],
);

async function type({ page, composer }: Bench, line: string): Promise<void> {
  await composer().focus();
  await page.keyboard.type(line);
}

function field({ page }: Bench, name: string): Locator {
  return page.getByLabel(name, { exact: true }).and(page.locator('input'));
}

function sent({ fake }: Bench): readonly object[] {
  return fake.calls.filter(({ path }) => path === 'command');
}

/** How an option is marked, and what a screen reader says of it before its description. */
function marked(input: Locator): Promise<object> {
  return input.evaluate((element) => {
    const [reason = ''] = (element.getAttribute('aria-describedby') ?? '').split(' ');
    return {
      invalid: element.getAttribute('aria-invalid'),
      focused: document.activeElement === element,
      reason: document.getElementById(reason)?.textContent,
    };
  });
}
