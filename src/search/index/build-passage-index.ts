import type { ArticleText, Paragraph } from '../../corpus/article.ts';
import { growingInts } from '../arrays/growing-ints.ts';
import { analyse } from '../language/analysis.ts';
import { anchorOf } from '../language/dates.ts';
import { loadLanguage } from '../language/language.ts';
import { lexiconData } from '../language/load-lexicon.ts';
import { type PackedPhrases, unpackPhrases } from '../language/packed-phrases.ts';
import { beginsPhrase, joinPhrases, type Phrases, phrasesOf } from '../language/phrases.ts';
import { type Vocabulary, vocabularyOf } from '../language/vocabulary.ts';
import { wordVectors } from '../language/word-vectors.ts';
import { densitiesOf } from './densities.ts';
import type { Entry } from './entry.ts';
import { markEntry, readEntry, type Shelves, WATCHED } from './entry-reader.ts';
import { groupWordsOf } from './group-words.ts';
import type { Knowledge, PersonReference } from './knowledge.ts';
import { type PassageIndex, REFERENCE_PERCENT } from './passage-index.ts';
import { personNames } from './persons.ts';
import { postingsBuilder } from './postings.ts';
import { addLater, renumbered } from './renumbered.ts';
import { sameReports } from './same-report.ts';
import { sentenceLikeness } from './sentence-likeness.ts';
import { personTag } from './tag.ts';
import { tagBearers } from './tag-bearers.ts';
import { type TitleReading, titlesOf } from './titles.ts';
import { wordlistOf } from './typos.ts';
import { bearersOf } from './word-bearers.ts';
import { CLASS, wordClasses } from './word-classes.ts';
import { WordIndex } from './word-index.ts';
import { wordLikeness } from './word-likeness.ts';

// What is done when all is read takes about as long as two thirds of the reading.
const AFTER_READING = 2 / 3;

/** Builds the index over everything but furniture. */
export function buildPassageIndex(
  articles: readonly ArticleText[],
  knowledge: Knowledge,
  onProgress?: (done: number, total: number) => void,
): PassageIndex {
  const lexicon = lexiconData();
  const language = loadLanguage(knowledge.lexicon.length, lexicon);
  const vocabulary = vocabularyOf(language.stemOf, lexicon.vocabulary);
  const phrases = withIncident(unpackPhrases(lexicon.groups), knowledge, {
    vocabulary,
    firstGroup: lexicon.kinds.length,
  });
  const stops = new Set([...language.stopWords].map((term) => vocabulary.add(term)));
  const shelves: Shelves = {
    ...{ language, vocabulary, phrases, rows: growingInts(), marks: growingInts() },
    postings: postingsBuilder(),
    watched: watchedWords(phrases, stops, vocabulary.size()),
    isStop: (number) => stops.has(number),
  };
  const entries: Entry[] = [];
  const people = peopleOf(knowledge);
  const articleOf: number[] = [];
  const titles: TitleReading[] = [];
  const allRead = articles.length * (1 + AFTER_READING);
  for (const [number, { article, paragraphs }] of articles.entries()) {
    onProgress?.(number, allRead);
    const anchor = anchorOf(article.published);
    const carried = new Map<number, number>();
    const inArticle = people.get(article.source);
    titles.push({ stems: titleStems(article.title, shelves), start: entries.length });
    for (const paragraph of paragraphs) {
      if (paragraph.kind === 'furniture') continue;
      const entry = entries.length;
      const marksFrom = shelves.marks.size();
      const { from, to, tokens } = readEntry(shelves, { paragraph, entry, anchor, carried });
      const { references, speakers } = inArticle?.get(paragraph.number) ?? NO_PEOPLE;
      for (const reference of references) {
        const at = placeOf(tokens, paragraph, reference.start);
        const percent = REFERENCE_PERCENT[reference.how];
        markEntry(shelves, entry, { tag: personTag(reference.person), at, percent });
      }
      articleOf.push(number);
      const marksTo = shelves.marks.size();
      entries.push({ article, anchor, paragraph, from, to, marksFrom, marksTo, speakers });
    }
  }
  const rows = shelves.rows.finish();
  const classes = wordClasses(vocabulary, language.countryNames);
  const numberOf = addLater(vocabulary, lexicon);
  const bearers = bearersOf(entries, rows, { stops, size: vocabulary.size() });
  const { counts } = bearers;
  const vectors = wordVectors(lexicon.vectors);
  const groupWords = groupWordsOf(phrases.singles, language.groups.length);
  const inNumbers = (packed: PackedPhrases) =>
    renumbered(unpackPhrases(packed), numberOf, vocabulary.size());
  return {
    ...{ entries, language, vocabulary, phrases, rows, counts },
    // Its references are marks by now.
    knowledge: { ...knowledge, references: [] },
    words: new WordIndex(vocabulary, bearers),
    likeness: wordLikeness(vectors, vocabulary, counts),
    sentences: sentenceLikeness(vectors, { vocabulary, counts, rows, paragraphs: entries }),
    groupWords,
    asking: inNumbers(lexicon.asking),
    topics: inNumbers(lexicon.topics),
    polite: inNumbers(lexicon.polite),
    names: personNames(knowledge.persons),
    marks: shelves.marks.finish(),
    postings: tagBearers({
      told: shelves.postings.finish(),
      groupWords,
      bearers,
      size: entries.length,
    }),
    densities: densitiesOf(bearers.lengths),
    titles: titlesOf(titles, entries.length),
    articleOf: Int32Array.from(articleOf),
    classes,
    wordlists: {
      own: wordlistOf(() => ownTerms(vocabulary, counts)),
      countries: wordlistOf(() => language.countryNames),
      general: wordlistOf(() => new Set([...vocabulary.terms.keys(), ...language.spoken.list()])),
    },
    same: sameReports(entries, rows, {
      speech: knowledge.speech,
      isNumber: (word) => ((classes[word] ?? 0) & (CLASS.number | CLASS.year)) > 0,
    }),
  };
}

// The words of this incident that mean the same, beside the lexicon's.
function withIncident(
  phrases: Phrases,
  { lexicon }: Pick<Knowledge, 'lexicon'>,
  { vocabulary, firstGroup }: { readonly vocabulary: Vocabulary; readonly firstGroup: number },
): Phrases {
  if (lexicon.length === 0) return phrases;
  const groups = lexicon.map((words) => ({ words, kind: 'incident' as const }));
  return joinPhrases(phrases, phrasesOf(groups, vocabulary, firstGroup));
}

function watchedWords(phrases: Phrases, stops: ReadonlySet<number>, size: number): Uint8Array {
  const watched = new Uint8Array(size);
  for (let number = 0; number < size; number += 1) {
    if (beginsPhrase(phrases, number)) watched[number] = WATCHED.opening;
  }
  for (const stop of stops) {
    if (phrases.singles.has(stop)) watched[stop] = (watched[stop] ?? 0) | WATCHED.stop;
  }
  return watched;
}

interface People {
  readonly references: Pointer[];
  readonly speakers: number[];
}

interface Pointer extends Pick<PersonReference, 'person' | 'start'> {
  readonly how: keyof typeof REFERENCE_PERCENT;
}

const NO_PEOPLE: People = { references: [], speakers: [] };

// By source, then by the paragraph's number.
function peopleOf({ references, speech }: Knowledge): Map<string, Map<number, People>> {
  const people = new Map<string, Map<number, People>>();
  const at = (source: string, paragraph: number): People => {
    const inArticle = people.get(source) ?? new Map<number, People>();
    const here = inArticle.get(paragraph) ?? { references: [], speakers: [] };
    people.set(source, inArticle.set(paragraph, here));
    return here;
  };
  for (const reference of references)
    at(reference.source, reference.paragraph).references.push(reference);
  for (const { source, paragraph, person, start } of speech) {
    const { references: named, speakers } = at(source, paragraph);
    if (!speakers.includes(person)) speakers.push(person);
    if (named.every((one) => one.person !== person)) named.push({ person, start, how: 'speech' });
  }
  return people;
}

function titleStems(title: string, { language, vocabulary, isStop }: Shelves): number[] {
  const stems = analyse(title, language).map(({ term }) => vocabulary.add(term));
  return [...new Set(stems)].filter((stem) => !isStop(stem));
}

// The place in the row of the first word at or behind an offset: one place a word and one a sentence's end before it.
function placeOf(
  tokens: readonly { readonly start: number; readonly end: number }[],
  { sentences }: Paragraph,
  offset: number,
): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const ends = sentences.filter(({ end }) => end <= (tokens[low]?.start ?? offset)).length;
  return low + ends;
}

function ownTerms({ terms }: Vocabulary, counts: Int32Array): string[] {
  return [...terms].flatMap(([term, number]) => ((counts[number] ?? 0) > 0 ? [term] : []));
}
