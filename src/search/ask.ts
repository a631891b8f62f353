import { stemsOf } from '../text/stem.ts';
import type { Answer, AskOptions, Passage } from './answer.ts';
import type { Entry, PassageIndex } from './passage-index.ts';

interface PassageRequest {
  readonly source: string;
  readonly paragraph: number;
  readonly question: string;
}

const DEFAULT_LIMIT = 10;
const TITLE_WEIGHT = 0.5;

export function ask(index: PassageIndex, question: string, options: AskOptions = {}): Answer {
  const terms = stemsOf(question, index.stopWords);
  const unknown = [...new Set(terms)].filter((term) => !hits(index, term));
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
    found: shown.length > 0 && unknown.length * 2 < new Set(terms).size,
    passages: shown.slice(0, limit).map(({ entry, score }) => passage(entry, score)),
    reasons: { unknown, hiddenByFilter: ranked.length - shown.length },
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

function hits(index: PassageIndex, term: string): boolean {
  return index.words.search(term, { fields: ['text'] }).length > 0;
}

function rank(index: PassageIndex, question: string): { entry: Entry; score: number }[] {
  return index.words
    .search(question, { boost: { title: TITLE_WEIGHT } })
    .flatMap(({ id, score, queryTerms }) => {
      const entry = index.entries[Number(id)];
      return entry ? [{ entry, id: Number(id), score: score / queryTerms.length }] : [];
    })
    .sort((a, b) => b.score - a.score || a.id - b.id);
}

function passage({ article, paragraph }: Entry, score: number): Passage {
  const { source, outlet, title, published, url } = article;
  const answer = paragraph.sentences[0] ?? null;
  return {
    ...{ source, outlet, title, published, url, score, answer, alsoIn: [] },
    ...{ paragraph: paragraph.number, text: paragraph.text },
  };
}
