import { rarityOf } from './rarity.ts';

/** The words of the articles' titles: for each stem's number, the articles that have it in their title. */
export interface Titles {
  readonly articles: ReadonlyMap<number, readonly number[]>;
  /** The first entry of each article, and behind the last one the number of entries. */
  readonly starts: Int32Array;
  /** What one mention in a title counts, by the title's length. */
  readonly densities: Float64Array;
}

export interface TitleReading {
  /** The different stems of the title, without stop words. */
  readonly stems: readonly number[];
  /** The article's first entry. */
  readonly start: number;
}

// 0.5 to 1 gained the same on public collections; without the titles 1.5 % are lost.
const TITLE_WEIGHT = 0.5;

export function titlesOf(
  readings: readonly TitleReading[],
  entries: number,
  densitiesOf: (lengths: readonly number[]) => Float64Array,
): Titles {
  const articles = new Map<number, number[]>();
  for (const [article, { stems }] of readings.entries()) {
    for (const stem of stems) {
      const list = articles.get(stem);
      if (list) list.push(article);
      else articles.set(stem, [article]);
    }
  }
  const starts = Int32Array.from([...readings.map(({ start }) => start), entries]);
  return { articles, starts, densities: densitiesOf(readings.map(({ stems }) => stems.length)) };
}

/** Adds what the titles are worth for a stem to each entry of their articles. */
export function eachTitled(
  { articles, starts, densities }: Titles,
  stem: number,
  add: (entry: number, score: number) => void,
): void {
  const bearing = articles.get(stem);
  if (bearing === undefined) return;
  const rangeOf = (article: number) => [starts[article] ?? 0, starts[article + 1] ?? 0] as const;
  let count = 0;
  for (const article of bearing) {
    const [from, to] = rangeOf(article);
    count += to - from;
  }
  const rarity = rarityOf(count, starts.at(-1) ?? 0);
  for (const article of bearing) {
    const score = TITLE_WEIGHT * rarity * (densities[article] ?? 1);
    const [from, to] = rangeOf(article);
    for (let entry = from; entry < to; entry += 1) add(entry, score);
  }
}
