import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import words from '../../src/cards/words.json' with { type: 'json' };
import { CHROMIUM, launchChromium } from '../local/page/chromium.ts';
import { type Program, startProgram } from '../local/page/program.ts';
import { answerTo, type } from '../local/page/visit.ts';

// `npm run screenshots`: the README's pictures, taken from the running program.
const FOLDER = fileURLToPath(new URL('../../docs/', import.meta.url));
const WIDTH = 760;
const CHANNEL_HEIGHT = 600;
// Tall enough for the longest card, so that it is not cut.
const CARD_HEIGHT = 1600;
const MARGIN = 10;
// Nothing that a dossier could answer, so that the picture shows an abstention.
const UNANSWERABLE = 'How much ransom did the pirates demand?';

const PICTURES: Readonly<Record<string, (page: Page) => Promise<Locator>>> = {
  answer: (page) =>
    answerTo(page, () =>
      page.getByRole('list', { name: 'Begin with' }).getByRole('button').first().click(),
    ),
  async quote(page) {
    await page.getByRole('combobox', { name: 'Message or command' }).focus();
    await page.keyboard.type('/quote ');
    await page.getByRole('option').first().waitFor();
    return answerTo(page, async () => {
      for (const key of ['ArrowDown', 'Enter', 'Enter']) await page.keyboard.press(key);
    });
  },
  sources: (page) =>
    answerTo(page, async () => {
      await type(page, '/sources');
      await page.keyboard.press('Enter');
    }),
  abstention: (page) => answerTo(page, () => type(page, `/ask ${UNANSWERABLE}`)),
  async check(page) {
    const claim = await answerTo(page, () =>
      type(page, 'I read that six diplomats were expelled for spying.'),
    );
    await claim.getByRole('button', { name: 'Message menu' }).click();
    return answerTo(page, () => page.getByRole('menuitem', { name: words.checkName }).click());
  },
};

if (CHROMIUM === null) throw new Error('The pictures need Chromium; CHROMIUM_PATH may name it');
await mkdir(FOLDER, { recursive: true });
const browser = await launchChromium();
for (const colorScheme of ['dark', 'light'] as const) {
  for (const name of ['channel', ...Object.keys(PICTURES)]) {
    const program = await startProgram();
    await takePicture(browser, program, { name, colorScheme });
    await program.stop();
  }
}
await browser.close();

interface Picture {
  readonly name: string;
  readonly colorScheme: 'dark' | 'light';
}

/** Each from a fresh start, so that nothing else stands in the channel. */
async function takePicture(from: Browser, program: Program, picture: Picture): Promise<void> {
  const { name, colorScheme } = picture;
  const draw = PICTURES[name];
  const viewport = { width: WIDTH, height: draw === undefined ? CHANNEL_HEIGHT : CARD_HEIGHT };
  const page = await from.newPage({ viewport, colorScheme, deviceScaleFactor: 2 });
  await page.goto(program.url);
  await page.getByRole('list', { name: 'Begin with' }).waitFor();
  const path = `${FOLDER}${name}-${colorScheme}.png`;
  const box = draw === undefined ? null : await (await draw(page)).boundingBox();
  await page.mouse.move(0, 0);
  const clip = box && {
    x: box.x,
    y: box.y - MARGIN,
    width: box.width,
    height: box.height + 2 * MARGIN,
  };
  await page.screenshot({ path, animations: 'disabled', ...(clip ? { clip } : {}) });
  await page.close();
  console.log(`docs/${name}-${colorScheme}.png`);
}
