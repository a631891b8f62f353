import type { Answer, AskOptions, Passage } from './answer.ts';
import { askedFor } from './asked.ts';
import type { PassageIndex } from './passage-index.ts';
import { questionWords } from './question-words.ts';
import { type Ranked, rank } from './rank.ts';
import { scoreUnits } from './unit-scores.ts';
import { unitsOf } from './units.ts';

interface PassageRequest {
  readonly source: string;
  readonly paragraph: number;
  readonly question: string;
}

const DEFAULT_LIMIT = 10;

export function ask(index: PassageIndex, question: string, options: AskOptions = {}): Answer {
  const ranked = rankAll(index, question);
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
    passages: shown.slice(0, limit).map(passage),
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
  const hit = rankAll(index, question).find((one) => one.entry === entry);
  return passage(hit ?? { entry, number: at, score: 0, coverage: 0, fit: 0, sentence: -1 });
}

function rankAll(index: PassageIndex, question: string): Ranked[] {
  const words = questionWords(index, question);
  const units = unitsOf(index, words);
  const scores = scoreUnits(index, units);
  return rank(index, { units, asked: askedFor(words, question), scores });
}

function passage({ entry, score, sentence }: Ranked): Passage {
  const { article, paragraph } = entry;
  const { source, outlet, title, published, url } = article;
  const answer = paragraph.sentences[sentence] ?? null;
  return {
    ...{ source, outlet, title, published, url, score, answer, alsoIn: [] },
    ...{ paragraph: paragraph.number, text: paragraph.text },
  };
}
