import { expect, test } from 'vitest';
import { type Bench, describeInBrowser } from '../bench.ts';
import { answerCard, card, message, text } from '../samples.ts';

const PHONE = { width: 375, height: 667 };
const LONG = Array.from({ length: 60 }, (_, line) => `Line ${line + 1}`).join('\n');

describeInBrowser('the end of the log', (bench) => {
  test('stays in view as messages come, unless the reader has scrolled up', async () => {
    const { fake } = bench;
    for (const id of ['1', '2', '3']) fake.put(answerCard(id));
    await bench.log().getByRole('article').nth(2).waitFor();
    await atEnd(bench);
    await scrollTo(bench, 100);
    fake.put(message('4', { content: 'one more' }));
    await bench.log().getByText('one more').waitFor({ state: 'attached' });
    expect(await scrolled(bench)).toBe(100);
  });

  test('comes back when the reader scrolls there', async () => {
    const { fake } = bench;
    for (const id of ['1', '2', '3']) fake.put(answerCard(id));
    await atEnd(bench);
    await scrollTo(bench, 100);
    await scrollTo(bench, 100_000);
    fake.put(message('4', { content: 'one more' }));
    await bench.log().getByText('one more').waitFor();
    await atEnd(bench);
  });
});

describeInBrowser('a message that is taller than the phone it is read on', (bench) => {
  const question = (words: string) => text(`## ${words}`);
  const tall = (id: string, words: string) => card(id, [question(words), text(LONG)]);

  test('is shown from its top, also where the bot was thinking first', async () => {
    const { page, fake } = bench;
    await page.setViewportSize(PHONE);
    fake.put(message('1', { content: LONG }));
    fake.put(message('2', { content: 'Good question' }));
    await atEnd(bench);
    const thinking = { ephemeralFor: null, deferred: true };
    fake.put({ ...tall('4', 'Why was the ship held?'), local: thinking });
    await bench.log().getByText('is thinking…').waitFor();
    await atEnd(bench);
    fake.put(tall('4', 'Why was the ship held?'));
    await atTop(bench, 'Why was the ship held?');
    // Drawn anew, as on a turned page, it stays where it is.
    fake.put(tall('4', 'Why was the crew held?'));
    await atTop(bench, 'Why was the crew held?');
  });

  test('the next message is followed from there, as from the end', async () => {
    const { page, fake } = bench;
    await page.setViewportSize(PHONE);
    fake.put(tall('1', 'Who paid for it?'));
    await atTop(bench, 'Who paid for it?');
    fake.put(message('2', { content: 'one more' }));
    await bench.log().getByText('one more').waitFor();
    await atEnd(bench);
    fake.put(tall('3', 'Why was the ship held?'));
    await atTop(bench, 'Why was the ship held?');
  });

  test('it stays read: sending goes to its end, and a reader in its midst is left there', async () => {
    const { page, fake } = bench;
    await page.setViewportSize(PHONE);
    fake.put(tall('1', 'Who paid for it?'));
    await atTop(bench, 'Who paid for it?');
    await bench.composer().fill('thanks');
    await page.keyboard.press('Enter');
    await atEnd(bench);
    await page.setViewportSize({ ...PHONE, height: PHONE.height - 100 });
    await atEnd(bench);
    await scrollTo(bench, 300);
    fake.put(tall('2', 'Why was the ship held?'));
    await bench.log().getByText('Why was the ship held?').waitFor({ state: 'attached' });
    expect(await scrolled(bench)).toBe(300);
  });
});

async function atEnd(bench: Bench): Promise<void> {
  const left = () =>
    bench.log().evaluate((log) => log.scrollHeight - log.scrollTop - log.clientHeight);
  await expect.poll(left).toBeLessThan(2);
}

/** The message with this heading begins at the log's top. */
async function atTop(bench: Bench, heading: string): Promise<void> {
  const article = bench.log().getByRole('article').filter({ hasText: heading });
  const above = () =>
    article.evaluate(
      (element) =>
        element.getBoundingClientRect().top -
        (element.closest('[role=log]')?.getBoundingClientRect().top ?? 0),
    );
  await expect.poll(above).toBeGreaterThanOrEqual(0);
  await expect.poll(above).toBeLessThan(20);
}

function scrolled(bench: Bench): Promise<number> {
  return bench.log().evaluate((log) => log.scrollTop);
}

async function scrollTo(bench: Bench, top: number): Promise<void> {
  await bench.log().evaluate(
    (log, to) =>
      new Promise((resolve) => {
        log.addEventListener('scroll', resolve, { once: true });
        log.scrollTo(0, to);
      }),
    top,
  );
}
