import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Bench, describeInBrowser } from './bench.ts';

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
