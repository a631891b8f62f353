import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import { CHROMIUM, launchChromium } from './chromium.ts';
import { type FakeServer, startFakeServer } from './fake-server.ts';
import { COMMANDS } from './samples.ts';

export interface Bench {
  page: Page;
  fake: FakeServer;
  /** Addresses asked for outside the page's own origin, and errors of the page. */
  faults: string[];
  log(): Locator;
  composer(): Locator;
}

const TIMEOUT = 20_000;
const STEP = 5_000;

/** Tests that drive the page in Chromium; each gets a fresh server and a fresh page. */
export function describeInBrowser(
  name: string,
  define: (bench: Bench) => void,
  commands: readonly object[] = COMMANDS,
): void {
  describe.skipIf(CHROMIUM === null)(name, { timeout: TIMEOUT }, () => {
    const bench = { faults: [] } as unknown as Bench;
    bench.log = () => bench.page.getByRole('log');
    bench.composer = () => bench.page.getByRole('combobox', { name: 'Message or command' });
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchChromium();
    }, TIMEOUT);
    afterAll(() => browser.close());
    beforeEach(async () => {
      bench.fake = await startFakeServer(commands);
      bench.page = await browser.newPage();
      bench.faults = watchFaults(bench.page, bench.fake.url);
      bench.page.setDefaultTimeout(STEP);
      await bench.page.goto(bench.fake.url);
      await bench.page.getByRole('group', { name: 'You are' }).waitFor();
    });
    afterEach(async () => {
      await bench.page.close();
      await bench.fake.close();
      expect(bench.faults).toEqual([]);
    });
    define(bench);
  });
}

/** What has the focus, as role and name. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return `${element?.tagName.toLowerCase()} ${element?.getAttribute('aria-label') ?? element?.textContent ?? ''}`;
  });
}

function watchFaults(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) faults.push(`asked ${request.url()}`);
  });
  page.on('pageerror', (error) => faults.push(`threw ${error.message}`));
  page.on('console', (message) => {
    const own =
      !message.location().url.endsWith('favicon.ico') && !message.text().includes('status of 4');
    if (message.type() === 'error' && own) faults.push(`logged ${message.text()}`);
  });
  return faults;
}
