import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import words from '../../../src/cards/words.json' with { type: 'json' };
import { focused } from './bench.ts';
import { CHROMIUM, launchChromium } from './chromium.ts';
import { type Program, startProgram } from './program.ts';
import { answerTo, articles, type } from './visit.ts';

const TIMEOUT = 60_000;
const STEP = 10_000;
// Words that no article has: whatever the corpus, there is no answer.
const UNANSWERABLE = 'Where did the qwzx meet the vrbtl?';

describe.skipIf(CHROMIUM === null)('the real bot on the page', { timeout: TIMEOUT }, () => {
  let program: Program;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    [program, browser] = await Promise.all([startProgram(), launchChromium()]);
  }, TIMEOUT);
  afterAll(async () => {
    await browser.close();
    await program.stop();
  }, TIMEOUT);
  beforeEach(async () => {
    page = await browser.newPage();
    page.setDefaultTimeout(STEP);
    page.on('request', (request) => {
      if (!request.url().startsWith(program.url)) faults.push(request.url());
    });
    await page.goto(program.url);
    await page.getByRole('list', { name: 'Begin with a question:' }).waitFor();
  });
  afterEach(async () => {
    expect(await page.getByText('Refused, as Discord would').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  const examples = (): Promise<string[]> =>
    page
      .getByRole('list', { name: 'Begin with a question:' })
      .getByRole('button')
      .allTextContents();
  const clickExample = async (): Promise<void> => {
    const [first = ''] = await examples();
    await page.getByRole('button', { name: first, exact: true }).click();
  };

  test('answers an example at one click, and pages through the answer', async () => {
    expect((await examples()).length).toBe(3);
    const answer = await answerTo(page, clickExample);
    await answer.getByRole('blockquote').first().waitFor();
    await answer.getByRole('button', { name: /^1 \/ \d+$/ }).waitFor();
    await answer.getByRole('button', { name: words.pageNext }).click();
    await answer.getByRole('button', { name: /^2 \/ \d+$/ }).waitFor();
    expect(await focused(page)).toBe(`button ${words.pageNext}`);
  });

  test('answers what was typed, from the slash to Enter', async () => {
    const answer = await answerTo(page, () => type(page, '/ask who was expelled?'));
    await answer.getByText('who was expelled?').first().waitFor();
    await answer.getByRole('link').first().waitFor();
  });

  test('jumps to a result by the select', async () => {
    const answer = await answerTo(page, clickExample);
    const select = answer.getByRole('combobox');
    await select.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await answer.getByRole('button', { name: /^2 \/ \d+$/ }).waitFor();
  });

  test('gives the context of a passage privately', async () => {
    const answer = await answerTo(page, clickExample);
    const context = await answerTo(page, () =>
      answer.getByRole('button', { name: words.askContext }).click(),
    );
    await context.getByText('Only you can see this').waitFor();
    const shared = await answerTo(page, () =>
      context.getByRole('button', { name: words.shareButton }).click(),
    );
    expect(await shared.getByText('Only you can see this').count()).toBe(0);
  });

  test('abstains, to the asker alone, and says why', async () => {
    const answer = await answerTo(page, () => type(page, `/ask ${UNANSWERABLE}`));
    await answer.getByText(words.noneAbstain).waitFor();
    await answer.getByText('Only you can see this').waitFor();
    const before = await articles(page).count();
    await answer.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => articles(page).count()).toBe(before - 1);
  });

  test('completes a person and lists what they said', async () => {
    await page.getByRole('combobox', { name: 'Message or command' }).focus();
    await page.keyboard.type('/quote ');
    await page.getByRole('option').first().waitFor();
    const [name = ''] = (await page.getByRole('option').first().innerText()).split(' — ');
    const answer = await answerTo(page, async () => {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
    });
    await answer.getByText(name).first().waitFor();
    await answer
      .getByText(/\d statements?/)
      .first()
      .waitFor();
  });

  test('keeps the focus on the paging, whatever else a page of the answer holds', async () => {
    const answer = await answerTo(page, clickExample);
    const position = answer.getByRole('button', { name: /^\d+ \/ \d+$/ });
    const count = Number((await position.innerText()).split('/')[1]);
    await answer.getByRole('button', { name: words.pageNext }).focus();
    for (let at = 2; at <= count; at += 1) {
      await page.keyboard.press('Enter');
      await answer.getByRole('button', { name: `${at} / ${count}` }).waitFor();
      const expected = at < count ? words.pageNext : words.pageBack;
      expect(await focused(page)).toBe(`button ${expected}`);
    }
  });

  test('says when nobody of that name is quoted', async () => {
    const answer = await answerTo(page, () => type(page, '/quote Qwzx Vrbtl'));
    await answer.getByText('Qwzx Vrbtl').waitFor();
    await answer.getByText('Only you can see this').waitFor();
  });

  test('lists the sources, opens one and gives the list as a file', async () => {
    const list = await answerTo(page, async () => {
      await type(page, '/sources');
      await page.keyboard.press('Enter');
    });
    const file = await answerTo(page, () =>
      list.getByRole('button', { name: words.sourcesDownload }).click(),
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      file.getByRole('link').click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    await list.getByRole('button', { name: words.askOpen }).first().click();
    await page.getByText(words.articleRead).or(page.getByText('¶ 1')).last().waitFor();
  });

  test('puts what is typed behind a command into its first option, also where none is required', async () => {
    const list = await answerTo(page, () => type(page, '/sources ITV News'));
    await list.getByText('ITV News').first().waitFor();
    expect(await list.getByText('Lapojap').count()).toBe(0);
  });

  test('checks a visitor’s message against the dossier', async () => {
    const claim = await answerTo(page, () => type(page, 'The diplomats were expelled for spying.'));
    await claim.getByRole('button', { name: 'Message menu' }).click();
    const answer = await answerTo(page, () =>
      page.getByRole('menuitem', { name: words.checkName }).click(),
    );
    await answer.getByText(words.checkName).waitFor();
    await answer.getByText('Only you can see this').waitFor();
  });

  test('gives somebody else a copy of their own to page through', async () => {
    const answer = await answerTo(page, clickExample);
    await page.getByRole('radio', { name: 'kim' }).check({ force: true });
    const copy = await answerTo(page, () =>
      answer.getByRole('button', { name: words.pageNext }).click(),
    );
    await copy.getByText('Only you can see this').waitFor();
    await answer.getByRole('button', { name: /^1 \/ \d+$/ }).waitFor();
    await page.getByRole('radio', { name: 'robin' }).check({ force: true });
    await copy.waitFor({ state: 'hidden' });
  });
});
