import type { Answer, AskOptions, Passage } from './answer.ts';
import type { Entry } from './entry.ts';
import type { PassageIndex } from './passage-index.ts';
import { questionWords } from './question-words.ts';
import { scoreUnits } from './unit-scores.ts';
import { unitsOf } from './units.ts';

interface PassageRequest {
  readonly source: string;
  readonly paragraph: number;
  readonly question: string;
}

const DEFAULT_LIMIT = 10;

export function ask(index: PassageIndex, question: string, options: AskOptions = {}): Answer {
  const ranked = rank(index, question);
  const source = options.source?.toLowerCase();
  const outlet = options.outlet?.toLowerCase();
  const shown = ranked.filter(
    ({ entry: { article } }) =>
      (source === undefined || article.source.toLowerCase() === source) &&
      (outlet === undefined || article.outlet.toLowerCase() === outlet),
  );
  const limit = Math.max(1, Math.floor(options.limit ?? DEFAULT_LIMIT) || DEFAULT_LIMIT);
  return {
    found: shown.length > 0,
    passages: shown.slice(0, limit).map(({ entry, score }) => passage(entry, score)),
    reasons: { unknown: [], hiddenByFilter: ranked.length - shown.length },
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
  return passage(entry, rank(index, question).find((hit) => hit.entry === entry)?.score ?? 0);
}

function rank(index: PassageIndex, question: string): { entry: Entry; score: number }[] {
  const units = unitsOf(index, questionWords(index, question));
  return scoreUnits(index, units).candidates.flatMap(({ entry, score }) => {
    const one = index.entries[entry];
    return one ? [{ entry: one, score }] : [];
  });
}

function passage({ article, paragraph }: Entry, score: number): Passage {
  const { source, outlet, title, published, url } = article;
  const answer = paragraph.sentences[0] ?? null;
  return {
    ...{ source, outlet, title, published, url, score, answer, alsoIn: [] },
    ...{ paragraph: paragraph.number, text: paragraph.text },
  };
}
