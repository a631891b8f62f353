import { expect, test } from 'vitest';
import type { Component } from '../../../../src/local/page/server/payload.ts';
import { describeInBrowser, focused } from '../bench.ts';
import { ROBIN } from '../fake-server.ts';
import { answerCard, button, card, row, text } from '../samples.ts';

const OUTLETS: Component = {
  type: 3,
  custom_id: 'outlet',
  placeholder: 'Outlet',
  options: ['Coast Daily', 'Harbour Gazette', 'Radio Nord'].map((label, at) => ({
    label,
    value: `o${at}`,
    description: `${at + 2} articles`,
  })),
};

const READ: Component = { type: 2, style: 5, label: 'Read', url: 'https://gazette.example/a' };

function open(id: string): Component {
  return { type: 9, components: [text('A passage.')], accessory: button('Open', id) };
}

describeInBrowser('a button', (bench) => {
  test('pages an answer, and keeps the focus when its message is redrawn', async () => {
    const { page, fake } = bench;
    fake.put(answerCard('7', 1));
    await page.getByRole('button', { name: '▶' }).click();
    expect((await fake.call('component')).body).toEqual({
      user: ROBIN.id,
      message: '7',
      custom_id: 'next',
      component_type: 2,
    });
    fake.put(answerCard('7', 2));
    await page.getByText('Passage 2.').waitFor();
    expect(await focused(page)).toBe('button ▶');
    await page.keyboard.press('Enter');
    await fake.call('component');
    fake.put(answerCard('7', 3));
    await page.getByText('Passage 3.').waitFor();
    expect(await focused(page)).toBe('button ◀');
  });

  test('keeps the focus when its id changes with the page', async () => {
    const { page, fake } = bench;
    fake.put(card('7', [row(button('◀', 'p:0'), button('▶', 'p:2'))]));
    await page.getByRole('button', { name: '▶' }).click();
    await fake.call('component');
    fake.put(card('7', [text('next page'), row(button('◀', 'p:1'), button('▶', 'p:3'))]));
    await page.getByText('next page').waitFor();
    expect(await focused(page)).toBe('button ▶');
  });

  test.each([
    {
      name: 'stays among its like when there are fewer of them',
      before: [open('a:2'), open('a:3'), open('a:4'), row(button('▶', 'n:2'), READ)],
      press: { name: 'Open', nth: 2 },
      after: [open('a:5'), open('a:6'), row(button('▶', 'n:5'), READ)],
      focus: 'button Open',
    },
    {
      name: 'follows its id when it is named otherwise now',
      before: [open('a:2'), row(button('Direct', 'kinds:d:0')), row(button('Oldest', 'order:o:0'))],
      press: { name: 'Oldest', nth: 0 },
      after: [row(READ, button('Direct', 'kinds:d:0')), row(button('Newest', 'order:n:0'))],
      focus: 'button Newest',
    },
    {
      name: 'stays on the message where nothing is like it',
      before: [row(button('Show', 'show'))],
      press: { name: 'Show', nth: 0 },
      after: [row(READ)],
      focus: 'article',
    },
  ])('$name', async ({ before, press, after, focus }) => {
    const { page, fake } = bench;
    fake.put(card('7', before));
    await page.getByRole('button', { name: press.name }).nth(press.nth).click();
    await fake.call('component');
    fake.put(card('7', [text('redrawn'), ...after]));
    await page.getByText('redrawn').waitFor();
    expect(await focused(page)).toMatch(new RegExp(`^${focus}`));
  });

  test('is busy until the bot has answered, and pressed twice it is sent once', async () => {
    const { page, fake } = bench;
    fake.put(card('7', [row(button('Context', 'context'))]));
    const context = page.getByRole('button', { name: 'Context' });
    await context.click();
    await context.click();
    const { interaction } = await fake.call('component');
    expect(await context.getAttribute('aria-busy')).toBe('true');
    await page.getByRole('status').getByText('Waiting for attache…').waitFor();
    fake.send('acked', { interaction });
    await expect.poll(() => context.getAttribute('aria-busy')).toBe(null);
    await expect.poll(() => page.getByRole('status').textContent()).toBe('');
    expect(fake.calls.filter(({ path }) => path === 'component').length).toBe(1);
  });

  test('that is disabled cannot be pressed', async () => {
    const { page, fake } = bench;
    fake.put(card('7', [row(button('1 / 9', 'position', { disabled: true }))]));
    expect(await page.getByRole('button', { name: '1 / 9' }).isDisabled()).toBe(true);
  });

  test.each([
    [1, 'primary'],
    [2, 'secondary'],
    [3, 'success'],
    [4, 'danger'],
  ])('of style %i looks %s', async (style, look) => {
    const { page, fake } = bench;
    fake.put(card('7', [row(button('Press', 'press', { style }))]));
    const classes = await page.getByRole('button', { name: 'Press' }).getAttribute('class');
    expect(classes?.split(' ')).toContain(look);
  });
});

describeInBrowser('a link button', (bench) => {
  test('leads to the web in a new tab that learns nothing of this one', async () => {
    const { page, fake } = bench;
    fake.put(
      card('7', [row({ type: 2, style: 5, label: 'Read', url: 'https://gazette.example/a' })]),
    );
    const link = page.getByRole('link', { name: 'Read' });
    expect(await link.getAttribute('href')).toBe('https://gazette.example/a');
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'nonsense'])(
    'to %s leads nowhere',
    async (url) => {
      const { page, fake } = bench;
      fake.put(card('7', [row({ type: 2, style: 5, label: 'Read', url })]));
      expect(await page.getByRole('button', { name: 'Read' }).isDisabled()).toBe(true);
      expect(await page.getByRole('link', { name: 'Read' }).count()).toBe(0);
    },
  );
});

describeInBrowser('a select', (bench) => {
  test('is used with the arrows and Enter', async () => {
    const { page, fake } = bench;
    fake.put(card('7', [row(OUTLETS)]));
    const select = page.getByRole('combobox', { name: 'Outlet' });
    await select.focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option', { name: 'Radio Nord 4 articles' }).waitFor();
    expect(await select.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const active = await select.getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).textContent()).toBe('Harbour Gazette 3 articles');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.type('r');
    await page.keyboard.press('Enter');
    expect((await fake.call('component')).body).toEqual({
      user: ROBIN.id,
      message: '7',
      custom_id: 'outlet',
      component_type: 3,
      values: ['o2'],
    });
    expect(await select.textContent()).toBe('Radio Nord');
    expect(await focused(page)).toBe('button Outlet');
  });

  test('keeps the focus when its id and its choice change with the page', async () => {
    const { page, fake } = bench;
    fake.put(card('7', [row({ ...OUTLETS, custom_id: 'outlet:0' })]));
    await page.getByRole('combobox', { name: 'Outlet' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await fake.call('component');
    const chosen = { ...OUTLETS, custom_id: 'outlet:6' };
    fake.put(card('7', [text('redrawn'), row(READ, button('▶', 'n')), row(chosen)]));
    await page.getByText('redrawn').waitFor();
    expect(await focused(page)).toBe('button Outlet');
  });

  test('closes with Escape and sends nothing', async () => {
    const { page, fake } = bench;
    fake.put(card('7', [row(OUTLETS)]));
    await page.getByRole('combobox', { name: 'Outlet' }).click();
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('option').first().waitFor({ state: 'hidden' });
    expect(fake.calls.filter(({ path }) => path === 'component')).toEqual([]);
  });

  test('is used with the mouse, and opens upward near the bottom', async () => {
    const { page, fake } = bench;
    for (const id of ['5', '6']) fake.put(answerCard(id));
    fake.put(card('7', [row(OUTLETS)]));
    const select = page.getByRole('combobox', { name: 'Outlet' });
    await select.click();
    const option = page.getByRole('option', { name: 'Coast Daily' });
    const [list, owner] = [await option.boundingBox(), await select.boundingBox()];
    expect(list?.y).toBeLessThan(owner?.y ?? 0);
    await option.click();
    expect((await fake.call('component')).body.values).toEqual(['o0']);
  });

  test('shows what is chosen already', async () => {
    const { page, fake } = bench;
    fake.put(answerCard('7', 2));
    const select = page.getByRole('combobox', { name: 'Jump to a result' });
    await expect.poll(() => select.textContent()).toBe('Coast Daily ¶3');
    await select.click();
    await page.getByRole('option', { name: 'Coast Daily', selected: true }).waitFor();
  });

  test('of several values sends them together when it is closed', async () => {
    const { page, fake } = bench;
    fake.put(card('7', [row({ ...OUTLETS, max_values: 2 })]));
    await page.getByRole('combobox', { name: 'Outlet' }).click();
    await page.getByRole('option', { name: 'Coast Daily' }).click();
    await page.getByRole('option', { name: 'Radio Nord' }).click();
    await page.keyboard.press('Escape');
    expect((await fake.call('component')).body.values).toEqual(['o0', 'o2']);
  });
});

describeInBrowser('a modal', (bench) => {
  const MODAL = {
    custom_id: 'feedback',
    title: 'What was wrong?',
    components: [
      {
        type: 18,
        label: 'In short',
        description: 'A few words',
        component: { type: 4, custom_id: 'short', style: 1, required: true },
      },
      {
        type: 1,
        components: [{ type: 4, custom_id: 'long', style: 2, label: 'At length', required: false }],
      },
      { type: 18, label: 'Outlet', component: { ...OUTLETS, custom_id: 'where' } },
    ],
  };

  test('is filled in, checked and sent', async () => {
    const { page, fake } = bench;
    fake.put(card('7', [row(button('Report', 'report'))]));
    await page.getByRole('button', { name: 'Report' }).click();
    const { interaction } = await fake.call('component');
    fake.send('modal', { user: ROBIN.id, interaction, modal: MODAL });
    const dialog = page.getByRole('dialog', { name: 'What was wrong?' });
    await dialog.waitFor();
    await page.keyboard.press('Enter');
    await dialog.getByLabel('In short').fill('the date');
    await dialog.getByLabel('At length').fill('It was\na month later.');
    await dialog.getByRole('combobox', { name: 'Outlet' }).click();
    await dialog.getByRole('option', { name: 'Radio Nord' }).click();
    await dialog.getByRole('button', { name: 'Submit' }).click();
    expect((await fake.call('modal')).body).toEqual({
      user: ROBIN.id,
      interaction,
      custom_id: 'feedback',
      components: [
        { type: 18, component: { type: 4, custom_id: 'short', value: 'the date' } },
        { type: 1, components: [{ type: 4, custom_id: 'long', value: 'It was\na month later.' }] },
        { type: 18, component: { type: 3, custom_id: 'where', values: ['o2'] } },
      ],
    });
    await dialog.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('button Report');
  });

  test('is left with Escape or Cancel, unsent', async () => {
    const { page, fake } = bench;
    fake.send('modal', { user: ROBIN.id, interaction: 'x', modal: MODAL });
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    fake.send('modal', { user: ROBIN.id, interaction: 'y', modal: MODAL });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(fake.calls.filter(({ path }) => path === 'modal')).toEqual([]);
  });
});
