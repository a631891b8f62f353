import type { Locator, Page } from 'playwright-core';

/** The messages and refusals in the channel that the visitor can see. */
export function articles(page: Page): Locator {
  return page.getByRole('log').getByRole('article').filter({ visible: true });
}

/** Does something and gives the message that comes of it. */
export async function answerTo(page: Page, act: () => Promise<unknown>): Promise<Locator> {
  const before = await articles(page).count();
  await act();
  const newest = articles(page).nth(before);
  await newest.waitFor();
  // By its id: places shift when messages come, go, or hide from another visitor.
  const id = await newest.evaluate((article) => article.parentElement?.dataset.message ?? '');
  const answer = page.locator(`[data-message="${id}"]`).getByRole('article');
  await answer.getByText('is thinking…').waitFor({ state: 'detached' });
  return answer;
}

/** Types a command as one line: its first option follows the name. */
export async function type(page: Page, line: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Message or command' }).focus();
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
}
