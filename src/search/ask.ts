import type { Answer, AskOptions, Passage } from './answer.ts';
import { askedFor } from './asked.ts';
import type { PassageIndex } from './passage-index.ts';
import { questionWords } from './question-words.ts';
import { type Ranked, rank } from './rank.ts';
import { judgeAnswer, type Verdict } from './refusal.ts';
import { scoreUnits } from './unit-scores.ts';
import { unitsOf } from './units.ts';

interface PassageRequest {
  readonly source: string;
  readonly paragraph: number;
  readonly question: string;
}

const DEFAULT_LIMIT = 10;

export function ask(index: PassageIndex, question: string, options: AskOptions = {}): Answer {
  const { ranked, verdict } = inquire(index, question);
  const source = options.source?.toLowerCase();
  const outlet = options.outlet?.toLowerCase();
  const shown = ranked.filter(
    ({ entry: { article } }) =>
      (source === undefined || article.source.toLowerCase() === source) &&
      (outlet === undefined || article.outlet.toLowerCase() === outlet),
  );
  const limit = Math.max(1, Math.floor(options.limit ?? DEFAULT_LIMIT) || DEFAULT_LIMIT);
  return {
    found: shown.length > 0 && verdict.found,
    passages: withoutCopies(index, shown)
      .slice(0, limit)
      .map((hit) => passage(index, hit)),
    reasons: { unknown: verdict.unknown, hiddenByFilter: ranked.length - shown.length },
  };
}

/** One paragraph as a result of that question; null when there is none of that number. */
export function passageOf(
  index: PassageIndex,
  { source, paragraph, question }: PassageRequest,
): Passage | null {
  const at = index.entries.findIndex(
    (entry) => entry.article.source === source && entry.paragraph.number === paragraph,
  );
  const entry = index.entries[at];
  if (entry === undefined) return null;
  const hit = inquire(index, question).ranked.find((one) => one.entry === entry);
  return passage(index, hit ?? { entry, number: at, score: 0, coverage: 0, fit: 0, sentence: -1 });
}

function inquire(index: PassageIndex, question: string): { ranked: Ranked[]; verdict: Verdict } {
  const words = questionWords(index, question);
  const units = unitsOf(index, words);
  const inquiry = {
    words,
    units,
    asked: askedFor(index, words, question),
    scores: scoreUnits(index, units),
  };
  const ranked = rank(index, inquiry);
  return { ranked, verdict: judgeAnswer(index, inquiry, ranked) };
}

// A report that stands behind another one's `alsoIn` needs no place of its own.
function withoutCopies({ same }: PassageIndex, ranked: readonly Ranked[]): Ranked[] {
  if (same.size === 0) return [...ranked];
  const shown = new Set<number>();
  return ranked.filter(({ number }) => {
    if ((same.get(number) ?? []).some((other) => shown.has(other))) return false;
    shown.add(number);
    return true;
  });
}

function passage({ entries, same }: PassageIndex, hit: Ranked): Passage {
  const { article, paragraph } = hit.entry;
  const { source, outlet, title, published, url } = article;
  return {
    ...{ source, outlet, title, published, url, score: hit.score },
    ...{ paragraph: paragraph.number, text: paragraph.text },
    answer: paragraph.sentences[hit.sentence] ?? null,
    alsoIn: (same.get(hit.number) ?? []).flatMap((number) => {
      const other = entries[number];
      if (other === undefined) return [];
      const { source: where, outlet: by } = other.article;
      return [{ source: where, outlet: by, paragraph: other.paragraph.number }];
    }),
  };
}
