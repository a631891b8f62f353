import type { Page } from 'playwright-core';
import { CHROMIUM, launchChromium } from '../local/page/chromium.ts';
import { startProgram } from '../local/page/program.ts';
import { type Spread, shortNumber, spreadOf } from './figures.ts';

const ROUNDS = 15;
const LINE = '/ask who was expelled?';

/** Milliseconds from Enter to the drawn answer in the local Discord's page; null where there is no Chromium. */
export async function measurePage(): Promise<Spread | null> {
  if (CHROMIUM === null) return null;
  const program = await startProgram();
  try {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.goto(program.url);
      await page.getByRole('list', { name: 'Begin with a question:' }).waitFor();
      // The first is not counted: fonts and code are loaded with it.
      await timeOf(page);
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) times.push(await timeOf(page));
      return spreadOf(times);
    } finally {
      await browser.close();
    }
  } finally {
    await program.stop();
  }
}

/** The line for the terminal and the page of figures. */
export function pageLine(times: Spread | null): string {
  if (times === null) return 'From Enter to the drawn answer in the page: no Chromium here';
  return `From Enter to the drawn answer in the page: ${shortNumber(times.p50)} ms, median of ${ROUNDS}`;
}

async function timeOf(page: Page): Promise<number> {
  await page.getByRole('combobox', { name: 'Message or command' }).focus();
  await page.keyboard.type(LINE);
  const watch = await page.evaluateHandle(watchNextAnswer);
  await page.keyboard.press('Enter');
  return watch.evaluate(({ drawn }) => drawn);
}

// Runs in the page, where nothing of this file is known.
function watchNextAnswer(): { readonly drawn: Promise<number> } {
  const before = document.querySelectorAll('[data-message]').length;
  const drawn = new Promise<number>((resolve) => {
    document.addEventListener(
      'keydown',
      () => {
        const began = performance.now();
        const observer = new MutationObserver(() => {
          const newest = document.querySelectorAll('[data-message]')[before];
          if (!newest?.querySelector('a[href], blockquote')) return;
          observer.disconnect();
          // The task after the next frame's callbacks comes when that frame has been drawn.
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
        });
        observer.observe(document.body, { childList: true, subtree: true });
      },
      { capture: true, once: true },
    );
  });
  return { drawn };
}
