import outletWords from './outlet-words.json' with { type: 'json' };
import { clean, type PageDocument, type PageElement } from './page-document.ts';

const LOGOS = [
  '[class*="logo" i]',
  '[id*="logo" i]',
  '[class*="site-title" i]',
  '[class*="site-name" i]',
  '[class*="sitename" i]',
  '[class*="masthead" i]',
  '[rel="home"]',
  'a[href="/"]',
];
const NO_NAMES: ReadonlySet<string> = new Set(outletWords.noNames);
const LONGEST = 40;

/** The outlet's name as the top of its page has it, in letters or as what its picture is called. */
export function outletInLogo(document: PageDocument): string | null {
  for (const selector of LOGOS) {
    for (const logo of document.querySelectorAll(selector)) {
      const name = nameIn(logo);
      if (name !== null) return name;
    }
  }
  return null;
}

function nameIn(logo: PageElement): string | null {
  const picture = logo.getAttribute('alt') ?? logo.querySelector('img')?.getAttribute('alt');
  const name = clean(clean(logo.textContent) ?? picture?.replace(/\blogo\b/i, ''));
  return name === null || name.length > LONGEST || NO_NAMES.has(name.toLowerCase()) ? null : name;
}
