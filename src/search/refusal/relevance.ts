import type { PassageIndex } from '../index/passage-index.ts';
import { rarest } from '../index/rarity.ts';
import { bySize, smallness } from '../index/smallness.ts';
import type { Asked } from '../question/asked-kind.ts';
import askedWords from '../question/asked-words.json' with { type: 'json' };
import { isGeneric } from '../question/unit-kind.ts';
import type { Inquiry } from '../ranking/inquiry.ts';

/** What the first passage and the whole dossier bear of a question. */
export interface Bearing {
  /** Share of all that the question tells, known or not, that the first passage bears, 0 to 1. */
  readonly share: number;
  /** What the known units of the question tell, in rarest words. */
  readonly known: number;
  /** How much its most doubtful unknown unit speaks against an answer, from 0. */
  readonly doubt: number;
  /** How near the first passage comes to it in meaning, 0 to 1. */
  readonly nearest: number;
}

// Weights of a logistic regression over 1,029 questions that articles of eight dossiers answer, 1,011 messages on other subjects
// and 2,107 questions about another incident than the dossier's, written by people who had not seen the engine. Each dossier
// judged by the others: at 95 in 100 answered, as before, other subjects are answered 10 times and not 14, other
// incidents 25 and not 32. A large collection, where closeness is not looked at, keeps the weights found without it.
const SHARE = 5.2;
const COMMONNESS = [2.3, 4.1] as const;
const KNOWN = [0.6, 1] as const;
const MOST_KNOWN = 4;
const PERSON = 2.6;
const MOST_PERSONS = 2;
const DOUBT = -1.7;
const ABOUT_ASKER = -2;
const KINDS: Partial<Record<Asked, number>> = { keywords: -1, claim: -0.6 };
const NEAREST = [2.7, 0] as const;
const MEAN = [5.3, 0] as const;
const BORDER = [3.6, 3.4] as const;
const ASKER = new Set(askedWords.asker);

/** How surely a question is about what the articles tell: above 0 it is. */
export function relevance(
  index: PassageIndex,
  inquiry: Inquiry,
  { share, known, doubt, nearest }: Bearing,
): number {
  const { units, words, asked, closeness } = inquiry;
  const small = smallness(index);
  const persons = units.filter(({ kind }) => kind === 'person').length;
  const isAboutAsker = words.some(({ term }) => ASKER.has(term));
  return (
    SHARE * share +
    bySize(small, COMMONNESS) * commonness(index, inquiry) +
    bySize(small, KNOWN) * Math.min(MOST_KNOWN, known) +
    DOUBT * doubt +
    PERSON * Math.min(MOST_PERSONS, persons) +
    ABOUT_ASKER * Number(isAboutAsker) +
    (KINDS[asked] ?? 0) +
    bySize(small, NEAREST) * nearest +
    bySize(small, MEAN) * closeness.mean -
    bySize(small, BORDER)
  );
}

// How common in the dossier the most common word of the question is, 0 to 1: "the diplomats", in a row over diplomats.
function commonness(
  { language, entries }: PassageIndex,
  { units, scores: { telling } }: Inquiry,
): number {
  const most = rarest(entries.length);
  const rarities = units.flatMap((unit, at) => {
    const told = telling[at] ?? 0;
    return told === 0 || isGeneric(language, unit) ? [] : [told / most];
  });
  return 1 - Math.min(1, ...rarities);
}
