import type { ArticleText } from '../../src/corpus/article.ts';
import { wordsOf } from '../../src/text/words.ts';
import { type Chance, chanceOf } from './chance.ts';
import { capitalised, type GrowingWords, growingWords, type Person } from './growing-words.ts';
import { type Anatomy, dissect, type Piece, type Skeleton } from './skeleton.ts';

/** A made-up article in the manner of the real ones. */
export interface GrownArticle {
  /** File name. */
  readonly source: string;
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  readonly url: string;
  readonly paragraphs: readonly string[];
}

/** Who and what one article is about. */
interface Cast {
  readonly persons: readonly Person[];
  readonly places: readonly string[];
  readonly year: number;
}

const FEWEST_PARAGRAPHS = 15;
const MOST_PARAGRAPHS = 25;
const CAST_PERSONS = 6;
const CAST_PLACES = 5;
// Of the real articles' words so many stay, so that the phrases, roles and cues of the subject stay frequent.
const KEPT = {
  ...{ content: 0.4, person: 0.3, surname: 0.3, place: 0.5 },
  ...{ institution: 0.6, month: 0.2, year: 0.2, number: 0, fixed: 1 },
};
// Longest stretch taken over from one article, in paragraphs: quotations over several stay whole.
const LONGEST_STRETCH = 3;
// Paragraphs put together from single sentences, and paragraphs that an earlier article had (agency copy).
const MIXED_SHARE = 0.4;
const COPIED_SHARE = 0.05;
const COPIES_KEPT = 2000;
const MOST_SENTENCES = 3;
const NEW_OUTLET_SHARE = 0.02;
const FIRST_YEAR = 2019;
const YEARS = 8;
const LONGEST_TITLE = 100;

/**
 * Grows articles from real ones: their sentences with other names, places, numbers, dates and words, the vocabulary
 * growing with the text as in news (see `heaps.ts`). A longer growth begins with the shorter one.
 */
export function* growArticles(
  articles: readonly ArticleText[],
  count: number,
  seed: number,
): Generator<GrownArticle> {
  const chance = chanceOf(seed);
  const anatomy = dissect(articles);
  const words = growingWords(anatomy, chance);
  const outlets = articles.map(({ article }) => article.outlet);
  const copies: string[] = [];
  for (const { text } of articles.flatMap(({ paragraphs }) => paragraphs)) {
    const terms = wordsOf(text).map(({ term }) => term);
    words.written(terms.length);
    terms.forEach(words.seen);
  }
  for (let number = 1; number <= count; number += 1) {
    const cast = castOf(words, chance);
    const write = (skeleton: Skeleton): string => fill(skeleton, { cast, words, chance });
    const paragraphs = paragraphsOf({ anatomy, chance, copies, write });
    for (const text of paragraphs) keep(copies, text, chance);
    if (chance.next() < NEW_OUTLET_SHARE) outlets.push(`${words.place()} Post`);
    const outlet = chance.of(outlets);
    outlets.push(outlet);
    yield { ...headOf({ number, outlet, cast, chance }), title: titleOf(paragraphs), paragraphs };
  }
}

function castOf(words: GrowingWords, chance: Chance): Cast {
  return {
    persons: Array.from({ length: CAST_PERSONS }, () => words.person()),
    places: Array.from({ length: CAST_PLACES }, () => words.place()),
    year: FIRST_YEAR + chance.below(YEARS),
  };
}

interface Workshop {
  readonly anatomy: Anatomy;
  readonly chance: Chance;
  readonly copies: readonly string[];
  write(skeleton: Skeleton): string;
}

function paragraphsOf({ anatomy, chance, copies, write }: Workshop): string[] {
  const length = FEWEST_PARAGRAPHS + chance.below(MOST_PARAGRAPHS - FEWEST_PARAGRAPHS + 1);
  const paragraphs: string[] = [];
  while (paragraphs.length < length) {
    if (copies.length > 0 && chance.next() < COPIED_SHARE) paragraphs.push(chance.of(copies));
    else if (chance.next() < MIXED_SHARE) {
      const sentences = 1 + chance.below(MOST_SENTENCES);
      const texts = Array.from({ length: sentences }, () => write(chance.of(anatomy.sentences)));
      paragraphs.push(texts.join(' '));
    } else {
      const article = chance.of(anatomy.articles);
      const start = chance.below(article.length);
      const stretch = article.slice(start, start + 1 + chance.below(LONGEST_STRETCH));
      paragraphs.push(...stretch.map(write));
    }
  }
  return paragraphs.slice(0, length);
}

function keep(copies: string[], text: string, chance: Chance): void {
  if (copies.length < COPIES_KEPT) copies.push(text);
  else copies[chance.below(COPIES_KEPT)] = text;
}

interface Pen {
  readonly cast: Cast;
  readonly words: GrowingWords;
  readonly chance: Chance;
}

function fill(skeleton: Skeleton, pen: Pen): string {
  let text = '';
  for (const piece of skeleton) {
    text += wordFor(piece, pen);
    pen.words.written(piece.words);
  }
  return text;
}

function wordFor({ kind, text }: Piece, { cast, words, chance }: Pen): string {
  if (chance.next() < KEPT[kind]) return text;
  switch (kind) {
    case 'fixed':
      return text;
    case 'number':
      return otherNumber(text, words, chance);
    case 'content':
      return likeFirst(text, words.content());
    case 'person': {
      const { first, last } = chance.of(cast.persons);
      return `${first} ${last}`;
    }
    case 'surname':
      return chance.of(cast.persons).last;
    case 'institution':
      return `${chance.of(cast.places)} ${text.split(' ').at(-1)}`;
    case 'place':
      return chance.of(cast.places);
    case 'month':
      return chance.of(MONTHS);
    case 'year':
      return String(cast.year - chance.below(3));
  }
}

// A capital stays where one was.
function likeFirst(text: string, word: string): string {
  return /^\p{Lu}/u.test(text) ? capitalised(word) : word;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

// As many digits, the separators where they were.
function otherNumber(text: string, words: GrowingWords, chance: Chance): string {
  const number = text.replace(/\d/g, (_, at: number) =>
    String(at === 0 ? 1 + chance.below(9) : chance.below(10)),
  );
  for (const { term } of wordsOf(number)) words.seen(term);
  return number;
}

interface HeadPlan {
  readonly number: number;
  readonly outlet: string;
  readonly cast: Cast;
  readonly chance: Chance;
}

function headOf({
  number,
  outlet,
  cast,
  chance,
}: HeadPlan): Omit<GrownArticle, 'title' | 'paragraphs'> {
  const [month, day] = [1 + chance.below(12), 1 + chance.below(28)].map((part) =>
    String(part).padStart(2, '0'),
  );
  const published = `${cast.year}-${month}-${day}`;
  const slug = outlet.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const source = `${published}-${slug}-${String(number).padStart(6, '0')}.md`;
  return { source, outlet, published, url: `https://${slug}.example/${published}/${number}` };
}

// The first words of the first paragraph that has a sentence's length.
function titleOf(paragraphs: readonly string[]): string {
  const first = paragraphs.find((text) => text.length > LONGEST_TITLE) ?? paragraphs[0] ?? '';
  return first
    .slice(0, LONGEST_TITLE)
    .replace(/\s+\S*$/, '')
    .trim();
}
