import { expect, test } from 'vitest';
import { describeInBrowser, focused } from './bench.ts';
import { KIM, ROBIN } from './fake-server.ts';
import { COMMANDS, message, privately } from './samples.ts';

describeInBrowser('two visitors', (bench) => {
  test('a private answer is seen by its own visitor only, and dismissed by them', async () => {
    const { page, fake } = bench;
    fake.put(privately(message('1', { content: 'for robin' }), ROBIN.id));
    fake.put(privately(message('2', { content: 'for kim' }), KIM.id));
    fake.put(message('3', { content: 'for all' }));
    await bench.log().getByText('for all').waitFor();
    expect(await visible()).toEqual(['for robin', 'for all']);
    await page.getByRole('radio', { name: 'kim' }).check({ force: true });
    await expect.poll(visible).toEqual(['for kim', 'for all']);
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    expect((await fake.call('dismiss')).body).toEqual({ user: KIM.id, message: '2' });
  });

  test('the one chosen writes, and stays chosen over a reload', async () => {
    const { page, fake } = bench;
    await page.getByRole('radio', { name: 'kim' }).check({ force: true });
    await bench.composer().fill('They say it was sold.');
    await page.keyboard.press('Enter');
    expect((await fake.call('message')).body).toEqual({
      user: KIM.id,
      content: 'They say it was sold.',
    });
    expect(await bench.composer().inputValue()).toBe('');
    await page.reload();
    await expect.poll(() => page.getByRole('radio', { name: 'kim' }).isChecked()).toBe(true);
  });

  test('are switched with the arrow keys', async () => {
    const { page } = bench;
    await page.getByRole('radio', { name: 'robin' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: 'kim' }).isChecked()).toBe(true);
  });

  async function visible(): Promise<string[]> {
    const texts = ['for robin', 'for kim', 'for all'];
    const shown = await Promise.all(texts.map((text) => bench.log().getByText(text).isVisible()));
    return texts.filter((_, at) => shown[at]);
  }
});

describeInBrowser('the menu of a message', (bench) => {
  test.each([
    ['the ⋯ button', () => bench.page.getByRole('button', { name: 'Message menu' }).click()],
    ['the right mouse button', () => bench.log().getByText('sold').click({ button: 'right' })],
    [
      'Shift and F10',
      async () => {
        await bench.page.getByRole('button', { name: 'Message menu' }).focus();
        await bench.page.keyboard.press('Shift+F10');
      },
    ],
  ])('opens with %s and runs a message command', async (_name, open) => {
    const { page, fake } = bench;
    fake.put(message('7', { content: 'It was sold.' }));
    await bench.log().getByText('sold').waitFor();
    await open();
    const item = page.getByRole('menuitem');
    await item.waitFor();
    expect(await item.allTextContents()).toEqual(['Check in dossier']);
    await page.keyboard.press('Enter');
    expect((await fake.call('menu')).body).toEqual({
      user: ROBIN.id,
      name: 'Check in dossier',
      message: '7',
    });
    await page.getByRole('menu').waitFor({ state: 'hidden' });
  });

  test('goes round with the arrows, and Escape gives the focus back', async () => {
    const { page, fake } = bench;
    const second = { id: '105', type: 3, name: 'Translate', description: '' };
    fake.send('commands', { commands: [...COMMANDS, second] });
    fake.put(message('7', { content: 'It was sold.' }));
    await page.getByRole('button', { name: 'Message menu' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Translate' }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('button Translate');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('button Check in dossier');
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'hidden' });
    expect(await focused(page)).toContain('button Message menu');
  });

  test('closes at a click beside it', async () => {
    const { page, fake } = bench;
    fake.put(message('7', { content: 'It was sold.' }));
    await page.getByRole('button', { name: 'Message menu' }).click();
    await page.getByRole('menu').waitFor();
    await page.getByRole('heading', { name: 'Welcome' }).click();
    await page.getByRole('menu').waitFor({ state: 'hidden' });
  });
});

describeInBrowser('a refusal', (bench) => {
  const REFUSED = {
    user: ROBIN.id,
    interaction: 'x',
    status: 400,
    code: 50035,
    message: 'Invalid Form Body',
    errors: {
      data: {
        components: {
          0: {
            content: {
              _errors: [
                { code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 4000 or fewer in length.' },
              ],
            },
          },
        },
      },
    },
  };

  test('is shown with status, code, words and the field that was wrong', async () => {
    const { fake } = bench;
    fake.send('failed', REFUSED);
    const article = bench.log().getByRole('article');
    await article.waitFor();
    expect((await article.innerText()).split('\n').filter((line) => line !== '')).toEqual([
      'Refused, as Discord would refuse it',
      'Invalid Form Body',
      'HTTP 400 · code 50035',
      'data.components.0.content Must be 4000 or fewer in length. (BASE_TYPE_MAX_LENGTH)',
      'Dismiss',
    ]);
    await article.getByRole('button', { name: 'Dismiss' }).click();
    await article.waitFor({ state: 'detached' });
  });

  test('is shown to the visitor it concerns', async () => {
    const { page, fake } = bench;
    fake.send('failed', { ...REFUSED, user: KIM.id });
    fake.put(message('1', { content: 'for all' }));
    await bench.log().getByText('for all').waitFor();
    expect(await bench.log().getByText('Invalid Form Body').isVisible()).toBe(false);
    await page.getByRole('radio', { name: 'kim' }).check({ force: true });
    await bench.log().getByText('Invalid Form Body').waitFor();
  });

  test('of a bot that did not answer is named so', async () => {
    const { page, fake } = bench;
    await bench.composer().fill('/sources');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const { interaction } = await fake.call('command');
    fake.send('failed', {
      user: ROBIN.id,
      interaction,
      status: 0,
      code: 0,
      message: 'The application did not respond',
      errors: null,
    });
    await bench.log().getByText('The application did not respond').waitFor();
    await expect.poll(() => page.getByRole('status').textContent()).toBe('');
  });

  test('of the page’s own call is shown too', async () => {
    const { page, fake } = bench;
    await fake.call('autocomplete');
    fake.refuseNext(404, 'This message has no such button.');
    await bench.composer().fill('hello');
    await page.keyboard.press('Enter');
    await bench.log().getByText('This message has no such button.').waitFor();
  });
});
