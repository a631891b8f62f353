import { beforeAll, describe, expect, test } from 'vitest';
import type { Services } from '../../src/discord/command.ts';
import { outletMeant, sourceMeant } from '../../src/discord/named-filter.ts';
import { referenceTo } from '../../src/service/reference.ts';
import { HARBOUR, serveFolder } from './test-bot.ts';

let services: Services;

beforeAll(async () => {
  services = { dossier: await serveFolder(HARBOUR) };
});

describe('the outlet that a member means', () => {
  test.each([
    { typed: 'Radio Nord', name: 'Radio Nord' },
    { typed: 'radio nord', name: 'Radio Nord' },
    { typed: referenceTo('Radio Nord'), name: 'Radio Nord' },
    { typed: 'nord', name: 'Radio Nord' },
    { typed: 'harbour', name: 'Harbour Gazette' },
  ])('$typed: $name', async ({ typed, name }) => {
    expect(await outletMeant(typed, services)).toEqual({ name });
  });

  test.each([
    { typed: 'Nonsense', says: 'No article is from an outlet called “Nonsense”' },
    { typed: '**x**', says: '“\\*\\*x\\*\\*”' },
    { typed: 'o', says: '“o” in its name: Coast Daily, Harbour Gazette, Radio Nord.' },
  ])('$typed: none, and it tells', async ({ typed, says }) => {
    expect(await outletMeant(typed, services)).toEqual({ problem: expect.stringContaining(says) });
  });
});

describe('the article that a member means', () => {
  test.each([
    { typed: 'radio-nord.md', name: 'radio-nord.md' },
    { typed: 'RADIO-NORD.MD', name: 'radio-nord.md' },
    { typed: referenceTo('radio-nord.md'), name: 'radio-nord.md' },
    { typed: 'council hearing', name: 'radio-nord.md' },
    { typed: 'coast', name: '2025-03-05-coast-daily.md' },
  ])('$typed: $name', async ({ typed, name }) => {
    expect(await sourceMeant(typed, services)).toEqual({ name });
  });

  test.each([
    { typed: 'nope.md', says: 'No article is called “nope.md”' },
    { typed: 'lease', says: 'fits “lease”: 2025-03-03-harbour-gazette.md, radio-nord.md' },
  ])('$typed: none, and it tells', async ({ typed, says }) => {
    expect(await sourceMeant(typed, services)).toEqual({ problem: expect.stringContaining(says) });
  });
});
