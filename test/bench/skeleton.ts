import type { ArticleText, Paragraph } from '../../src/corpus/article.ts';
import { type Word, wordsOf } from '../../src/text/words.ts';
import stopWords from './stop-words.json' with { type: 'json' };

/** A piece of a paragraph: text that stays, or a place for another word of its kind. */
export interface Piece {
  readonly kind:
    | 'fixed'
    | 'content'
    | 'person'
    | 'surname'
    | 'institution'
    | 'place'
    | 'number'
    | 'year'
    | 'month';
  /** As printed, without a possessive ending. */
  readonly text: string;
  readonly words: number;
}

/** A sentence or a paragraph as pieces. */
export type Skeleton = readonly Piece[];

/** What real articles are made of. */
export interface Anatomy {
  /** Paragraphs in reading order, article by article: a quotation may go on from one to the next. */
  readonly articles: readonly (readonly Skeleton[])[];
  /** Sentences from paragraphs without quotation marks: they stand alone. */
  readonly sentences: readonly Skeleton[];
}

// Words that are names, and those that alone mean a person.
interface Names {
  readonly all: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
}

const MONTH =
  /^(?:january|february|march|april|june|july|august|september|october|november|december)$/;
const HONORIFIC = /^(?:mr|mrs|ms|sir|dame|lord|lady|capt)$/;
// Who says what must stay readable, so that grown articles hold as many statements as real ones.
const SPEECH =
  /^(?:said|says|told|added|claimed|accused|warned|stressed|stressing|stating|described|announced|reported|called|denied|dismissed|promised|urged|hinted|argued|reiterated|emphasized|assured|spokesman|spokesperson|spokeswoman)$/;
const CAPITAL = /^\p{Lu}/u;
const POSSESSIVE = /['\u2018\u2019]s?$/;
const QUOTED = /["\u201C\u201D\u2018]|(?<!\p{L})['\u2019]|['\u2019](?!\p{L})/u;
const STOPS: ReadonlySet<string> = new Set(stopWords);

/** Takes articles apart into what stays and what can change. */
export function dissect(articles: readonly ArticleText[]): Anatomy {
  const paragraphs = articles.flatMap((article) => article.paragraphs);
  const all = capitalisedWords(paragraphs);
  const names = { all, surnames: surnamesIn(paragraphs, all) };
  return {
    articles: articles.map((article) =>
      article.paragraphs.map(({ text }) => skeletonOf(text, names)),
    ),
    sentences: paragraphs
      .filter(({ kind, text }) => kind === 'body' && !QUOTED.test(text))
      .flatMap(({ text, sentences }) =>
        sentences.map(({ start, end }) => skeletonOf(text.slice(start, end), names)),
      ),
  };
}

// Words with a capital inside a sentence.
function capitalisedWords(paragraphs: readonly Paragraph[]): Set<string> {
  const names = new Set<string>();
  for (const { text, sentences } of paragraphs) {
    for (const { start, end } of sentences) {
      const sentence = text.slice(start, end);
      for (const word of wordsOf(sentence).slice(1)) {
        if (CAPITAL.test(sentence.slice(word.start))) names.add(word.term);
      }
    }
  }
  return names;
}

// Last words of names of two words or more that also stand alone: "Wallace", but not the "Office" of the Foreign Office.
function surnamesIn(paragraphs: readonly Paragraph[], names: ReadonlySet<string>): Set<string> {
  const last = new Set<string>();
  const alone = new Set<string>();
  for (const { text } of paragraphs) {
    for (const run of runsOf(text, names)) {
      const honoured = run.filter(({ term }) => !HONORIFIC.test(term));
      const word = honoured.at(-1);
      if (word) (honoured.length > 1 ? last : alone).add(word.term);
    }
  }
  return new Set([...last].filter((term) => alone.has(term)));
}

// Names that stand beside each other, and every other word by itself.
function runsOf(text: string, names: ReadonlySet<string>): Word[][] {
  const runs: Word[][] = [];
  for (const word of wordsOf(text)) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const goesOn =
      before !== undefined &&
      isName(text, before, names) &&
      isName(text, word, names) &&
      text.slice(before.end, word.start) === ' ';
    if (goesOn) run?.push(word);
    else runs.push([word]);
  }
  return runs;
}

function isName(text: string, { term, start }: Word, names: ReadonlySet<string>): boolean {
  return (
    names.has(term) && CAPITAL.test(text.slice(start)) && !MONTH.test(term) && !STOPS.has(term)
  );
}

function skeletonOf(text: string, names: Names): Skeleton {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { words, title } of runsOf(text, names.all).flatMap((run) => partsOf(run, names))) {
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) continue;
    const bare = text.slice(first.start, last.end).replace(POSSESSIVE, '');
    if (first.start > done) pieces.push(fixed(text.slice(done, first.start)));
    const kind = title ? 'fixed' : kindOf(text, words, names);
    pieces.push({ kind, text: bare, words: words.length });
    done = first.start + bare.length;
  }
  if (done < text.length) pieces.push(fixed(text.slice(done)));
  return pieces;
}

interface Part {
  readonly words: readonly Word[];
  /** "Prime Minister Sir" in "Prime Minister Sir Keir Starmer"; "Mr" in "Mr Putin". */
  readonly title: boolean;
}

function partsOf(run: readonly Word[], { surnames }: Names): Part[] {
  const last = run.at(-1);
  const first = run.at(-2);
  if (last === undefined || first === undefined) return [{ words: run, title: false }];
  const alone = HONORIFIC.test(first.term) && surnames.has(last.term);
  const length = alone ? 1 : 2;
  return [
    { words: run.slice(0, -length), title: true },
    { words: run.slice(-length), title: false },
  ];
}

function kindOf(text: string, words: readonly Word[], names: Names): Piece['kind'] {
  const word = words.at(-1);
  if (word === undefined) return 'fixed';
  const isPerson = names.surnames.has(word.term);
  if (words.length > 1) return isPerson ? 'person' : 'institution';
  if (isName(text, word, names.all)) return isPerson ? 'surname' : 'place';
  return kindOfTerm(word.term);
}

function kindOfTerm(term: string): Piece['kind'] {
  if (/^(?:19|20)\d\d$/.test(term)) return 'year';
  if (/^\d/.test(term)) return 'number';
  if (MONTH.test(term)) return 'month';
  if (STOPS.has(term) || HONORIFIC.test(term) || SPEECH.test(term)) return 'fixed';
  return /^[a-z]{3,}$/.test(term) ? 'content' : 'fixed';
}

function fixed(text: string): Piece {
  return { kind: 'fixed', text, words: 0 };
}
