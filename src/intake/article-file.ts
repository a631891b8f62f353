import { stringify } from 'yaml';
import { fold } from '../text/fold.ts';
import type { Draft } from './draft.ts';

const LONGEST_SLUG = 40;
const MOST_NAMES = 1000;

/** The text of a corpus file for the draft: front matter, then the paragraphs with a blank line between. */
export function articleFile({ paragraphs, ...draft }: Draft): string {
  const { title, outlet, published, url, note } = draft;
  const fields = Object.entries({ title, outlet, published, url, note }).filter(
    ([, value]) => value !== null,
  );
  return `---\n${stringify(Object.fromEntries(fields), { lineWidth: 0 })}---\n${paragraphs.join('\n\n')}\n`;
}

/**
 * A readable name that is not taken: date and outlet, then with words of the title, then with a number;
 * null when all of these are. `taken` holds lower-case names, as some file systems don't tell case apart.
 */
export function fileName(
  { title, outlet, published }: Draft,
  taken: ReadonlySet<string>,
): string | null {
  const stem = [published ?? 'undated', slug(outlet ?? '')].filter(Boolean).join('-');
  const titled = [stem, slug(title ?? '')].filter(Boolean).join('-');
  const free = (name: string): boolean => !taken.has(`${name}.md`.toLowerCase());
  if (free(stem)) return `${stem}.md`;
  if (free(titled)) return `${titled}.md`;
  for (let number = 2; number < MOST_NAMES; number += 1) {
    if (free(`${titled}-${number}`)) return `${titled}-${number}.md`;
  }
  return null;
}

function slug(text: string): string {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    if (name.length + word.length >= LONGEST_SLUG) break;
    name = name ? `${name}-${word}` : word;
  }
  return name;
}
