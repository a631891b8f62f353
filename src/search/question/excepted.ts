import { AUXILIARY } from './asked-kind.ts';
import { isInterrogative } from './asked-terms.ts';
import askedWords from './asked-words.json' with { type: 'json' };
import type { QuestionWord } from './question-words.ts';

const OPENERS: readonly (readonly string[])[] = askedWords.excepting
  .map((opener) => opener.split(' '))
  .sort((a, b) => b.length - a.length);
// "Apart from the row over tanks and jets": what comes later is asked about again.
const MOST_EXCEPTED = 4;

/**
 * The places of what a question leaves out: "besides the strike, what else did they discuss". An answer names the other
 * thing, and need not name this one.
 */
export function exceptedPlaces(words: readonly QuestionWord[]): ReadonlySet<number> {
  const excepted = new Set<number>();
  for (let at = 0; at < words.length; at += 1) {
    const opener = OPENERS.find((terms) =>
      terms.every((term, step) => words[at + step]?.term === term),
    );
    if (opener === undefined) continue;
    const from = at + opener.length;
    for (let place = at; place < endOf(words, from); place += 1) excepted.add(place);
  }
  return excepted;
}

function endOf(words: readonly QuestionWord[], from: number): number {
  let content = 0;
  const end = words.findIndex(({ term, stop, parted }, at) => {
    if (at < from) return false;
    if (parted) return true;
    content += Number(!stop);
    return content > MOST_EXCEPTED || isInterrogative(term) || AUXILIARY.has(term);
  });
  return end < 0 ? words.length : end;
}
