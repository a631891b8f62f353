import { expect, test } from 'vitest';
import { describeInBrowser, focused } from '../bench.ts';
import { ROBIN } from '../fake-server.ts';
import { COMMANDS } from '../samples.ts';

const QUESTIONS = ['Who signed the lease?', 'Why was the ship held?', 'When?', 'Where?'].map(
  (name) => ({ name, value: name }),
);

describeInBrowser('the first question, one click away', (bench) => {
  test('three examples come from the bot: what it completes for an empty question', async () => {
    const { page, fake } = bench;
    const { body } = await fake.call('autocomplete');
    expect(body).toMatchObject({
      user: ROBIN.id,
      name: 'ask',
      options: [{ name: 'question', type: 3, value: '', focused: true }],
    });
    fake.send('autocomplete', { nonce: body.nonce, choices: QUESTIONS });
    const list = page.getByRole('list', { name: 'Begin with a question:' });
    await list.waitFor();
    expect(await list.getByRole('button').allTextContents()).toEqual([
      'Who signed the lease?',
      'Why was the ship held?',
      'When?',
    ]);
    await page.getByRole('button', { name: 'Why was the ship held?' }).click();
    expect((await fake.call('command')).body).toEqual({
      user: ROBIN.id,
      name: 'ask',
      options: [{ name: 'question', type: 3, value: 'Why was the ship held?' }],
    });
  });

  test('the commands stand there to be clicked, the message command is named', async () => {
    const { page } = bench;
    await page.getByText('“Check in dossier”').waitFor();
    await page.getByRole('button', { name: '/quote' }).click();
    await page.getByRole('combobox', { name: 'person' }).waitFor();
  });
});

describeInBrowser(
  'a bot without /ask',
  (bench) => {
    test('has no examples, and is asked for none', async () => {
      const { page, fake } = bench;
      await page.getByRole('button', { name: '/sources' }).waitFor();
      expect(await page.getByText('Begin with a question').count()).toBe(0);
      expect(fake.calls).toEqual([]);
    });
  },
  COMMANDS.filter(({ name }) => name === 'sources'),
);

describeInBrowser('the keyboard alone', (bench) => {
  test('from the slash to the sent command', async () => {
    const { page, fake } = bench;
    await fake.call('autocomplete');
    await page.getByRole('log').focus();
    await page.keyboard.press('/');
    const list = page.getByRole('listbox', { name: 'Commands' });
    expect(await list.getByRole('option').count()).toBe(3);
    await page.keyboard.type('q');
    expect(await list.getByRole('option').allTextContents()).toEqual([
      '/quote personabout What a person said',
    ]);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.getByRole('option', { name: '/ask', selected: true }).waitFor();
    await page.keyboard.press('Enter');

    const question = page.getByRole('combobox', { name: 'question' });
    await page.keyboard.type('who?');
    expect(await question.inputValue()).toBe('who?');
    await page.keyboard.press('Tab');
    const outlet = page.getByRole('combobox', { name: 'outlet' });
    await outlet.waitFor();
    expect(await focused(page)).toContain('input');

    const empty = await lastCompletion('outlet', '');
    fake.send('autocomplete', {
      nonce: empty.nonce,
      choices: [
        { name: 'Coast Daily · 12 articles', value: 'Coast Daily' },
        { name: 'Radio Nord · 3 articles', value: 'Radio Nord' },
      ],
    });
    await page.getByRole('option', { name: 'Radio Nord' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await outlet.inputValue()).toBe('Radio Nord · 3 articles');

    await page.getByRole('combobox', { name: 'private' }).waitFor();
    await page.getByRole('option', { name: 'True' }).waitFor();
    await page.keyboard.type('tr');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect((await fake.call('command')).body).toEqual({
      user: ROBIN.id,
      name: 'ask',
      options: [
        { name: 'question', type: 3, value: 'who?' },
        { name: 'outlet', type: 3, value: 'Radio Nord' },
        { name: 'private', type: 5, value: true },
      ],
    });
    expect(await focused(page)).toBe('input Message or command');
  });

  test('a missing required option is named and gets the focus', async () => {
    const { page, fake } = bench;
    await page.keyboard.press('/');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('“question” is required.').waitFor();
    await page.keyboard.type('ab');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('“question” needs at least 3 characters.').waitFor();
    await page.keyboard.type('c');
    await page.keyboard.press('Enter');
    expect((await fake.call('command')).body.options).toEqual([
      { name: 'question', type: 3, value: 'abc' },
    ]);
  });

  test('Escape closes the list, then the form', async () => {
    const { page, fake } = bench;
    await fake.call('autocomplete');
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await page.getByRole('listbox').waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('There is no command /.').waitFor();
    await page.keyboard.type('sources');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.getByRole('form', { name: '/sources' }).waitFor();
    await page.keyboard.press('Escape');
    await bench.composer().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.press('Enter');
    const { nonce } = await lastCompletion('question', '');
    fake.send('autocomplete', { nonce, choices: QUESTIONS });
    await page.getByRole('option', { name: 'When?' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('option').first().waitFor({ state: 'hidden' });
    await page.getByRole('combobox', { name: 'question' }).waitFor();
    await page.keyboard.press('Escape');
    await bench.composer().waitFor();
  });

  test('Backspace in an empty option removes it, in the last required one the command', async () => {
    const { page } = bench;
    await page.keyboard.press('/');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.getByRole('combobox', { name: 'outlet' }).waitFor();
    await page.keyboard.press('Backspace');
    await page.getByRole('combobox', { name: 'outlet' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '+ outlet' }).waitFor();
    await page.keyboard.press('Backspace');
    expect(await bench.composer().inputValue()).toBe('/ask');
    await page.getByRole('option', { name: '/ask' }).waitFor();
  });

  test('a blank after the name takes the command, and the text goes on in its first option', async () => {
    const { page, fake } = bench;
    await bench.composer().focus();
    await page.keyboard.type('/ask who was expelled?');
    await page.keyboard.press('Enter');
    expect((await fake.call('command')).body.options).toEqual([
      { name: 'question', type: 3, value: 'who was expelled?' },
    ]);
  });

  test('an unknown command is named, not sent', async () => {
    const { page, fake } = bench;
    await bench.composer().fill('/nothing at all');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('There is no command /nothing.').waitFor();
    expect(fake.calls.filter(({ path }) => path !== 'autocomplete')).toEqual([]);
  });

  async function lastCompletion(name: string, value: string): Promise<{ nonce: string }> {
    for (;;) {
      const { body } = await bench.fake.call('autocomplete');
      const options = body.options as { name: string; value: string; focused?: boolean }[];
      const asked = options.find((option) => option.focused);
      if (asked?.name === name && asked.value === value) return { nonce: String(body.nonce) };
    }
  }
});

describeInBrowser('completion', (bench) => {
  test('asks at each letter and drops the answer to an earlier one', async () => {
    const { page, fake } = bench;
    await fake.call('autocomplete');
    await page.keyboard.press('/');
    await page.keyboard.type('quote ');
    const first = await fake.call('autocomplete');
    await page.keyboard.type('ho');
    const second = await fake.call('autocomplete');
    const third = await fake.call('autocomplete');
    expect([first, second, third].map(({ body }) => body.options)).toMatchObject([
      [{ name: 'person', value: '' }],
      [{ name: 'person', value: 'h' }],
      [{ name: 'person', value: 'ho' }],
    ]);
    fake.send('autocomplete', {
      nonce: third.body.nonce,
      choices: [{ name: 'Maren Holt — harbour master', value: 'Maren Holt' }],
    });
    await page.getByRole('option', { name: 'Maren Holt' }).waitFor();
    fake.send('autocomplete', {
      nonce: second.body.nonce,
      choices: [{ name: 'Somebody else', value: 'x' }],
    });
    await page.getByRole('option', { name: 'Maren Holt' }).click();
    await page.keyboard.press('Enter');
    expect((await fake.call('command')).body.options).toEqual([
      { name: 'person', type: 3, value: 'Maren Holt' },
    ]);
  });

  test('typing on after a choice sends what was typed', async () => {
    const { page, fake } = bench;
    await fake.call('autocomplete');
    await page.keyboard.press('/');
    await page.keyboard.type('quote ');
    const { body } = await fake.call('autocomplete');
    fake.send('autocomplete', { nonce: body.nonce, choices: [{ name: 'Holt', value: 'id-7' }] });
    await page.getByRole('option', { name: 'Holt' }).click();
    await page.keyboard.type('er');
    await page.keyboard.press('Enter');
    expect((await fake.call('command')).body.options).toEqual([
      { name: 'person', type: 3, value: 'Holter' },
    ]);
  });

  test('a completion that came too late is told in its place, a refused one in the channel too', async () => {
    const { page, fake } = bench;
    await fake.call('autocomplete');
    await page.keyboard.press('/');
    await page.keyboard.type('quote ');
    const late = await fake.call('autocomplete');
    await page.keyboard.type('h');
    const refused = await fake.call('autocomplete');
    const failure = {
      user: ROBIN.id,
      status: 0,
      code: 0,
      message: 'The application did not respond',
      errors: null,
    };
    fake.send('failed', { ...failure, interaction: late.interaction });
    fake.send('failed', {
      ...failure,
      interaction: refused.interaction,
      status: 400,
      code: 50035,
      message: 'Invalid Form Body',
    });
    await page.getByText('Loading options failed').waitFor();
    await bench.log().getByText('Invalid Form Body').waitFor();
    expect(await bench.log().getByText('did not respond').count()).toBe(0);
  });
});
