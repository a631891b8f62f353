import type { Article } from './corpus/article.ts';
import { type Corpus, loadCorpus } from './corpus/load-corpus.ts';
import type { Problem } from './corpus/problem.ts';
import { type LoadParts, loadParts } from './load-parts.ts';
import { withOwnNames } from './quotes/own-names.ts';
import { type Chosen, quote, speakerMeant } from './quotes/quote.ts';
import { type Quotes, type Speaker, speakerOf } from './quotes/speaker.ts';
import type { Statement } from './quotes/statement.ts';
import { readTestimony, type Testimony } from './quotes/testimony.ts';
import type { Answer, AskOptions, Passage, Place } from './search/answer.ts';
import { ask, passagesOf } from './search/ask.ts';
import { buildPassageIndex } from './search/index/build-passage-index.ts';
import type { Knowledge } from './search/index/knowledge.ts';
import { titledIndex } from './search/question/titled-index.ts';
import { topicMatcher } from './search/topic.ts';
import { compare } from './text/compare.ts';

export interface OpenOptions {
  /** Called with units of work done so far and in all; `done` rises evenly and ends at `total`. */
  onProgress?(done: number, total: number): void;
}

/** A speaker with how many statements the dossier holds. */
export interface SpeakerCount extends Speaker {
  readonly statements: number;
}

export interface QuoteOptions {
  /** Only statements on this topic. */
  readonly about?: string;
}

/** The whole of one incident, loaded and indexed. Everything it returns is the same for the same files. */
export interface Dossier {
  /** The incident's name from `dossier.yaml`, or null. */
  readonly title: string | null;
  /** Questions to offer, from `dossier.yaml`. */
  readonly examples: readonly string[];
  /** What was left out of the corpus or is doubtful in it, and the mend. */
  readonly problems: readonly Problem[];
  /** Eight hex digits that change with the files' content. */
  readonly revision: string;
  /** Of a question over 2,000 characters only those are read. */
  ask(question: string, options?: AskOptions): Answer;
  /** The places as results of the question, in their order, for lists kept from an earlier answer; null where one is gone. */
  passages(places: readonly Place[], question: string): (Passage | null)[];
  /** A name as it was typed, or a speaker as `speakers` lists it, whom no other can be taken for. */
  quote(person: string | Chosen, options?: QuoteOptions): Quotes;
  /** Whom `quote` takes the query for, at a fraction of its cost; null where it gives no speaker. */
  speakerMeant(person: string): Speaker | null;
  /** The statements in one article, by place; empty for an unknown file. */
  statements(source: string): readonly Statement[];
  /** Everybody with at least one statement, most first, then by name. */
  speakers(): readonly SpeakerCount[];
  /** By file name. */
  sources(): readonly Article[];
}

/**
 * Loads a folder of articles and makes them searchable.
 * @throws CorpusError when the folder cannot be read or holds no usable article
 */
export async function openDossier(directory: string, options: OpenOptions = {}): Promise<Dossier> {
  const parts = loadParts(options.onProgress);
  return buildDossier(await loadCorpus(directory, { onProgress: parts.reading }), parts);
}

/** A corpus made searchable; `openDossier` for who has loaded the folder already. */
export function buildDossier(corpus: Corpus, parts: LoadParts): Dossier {
  const { articles, settings, problems, revision } = corpus;
  const testimony = readTestimony(articles, parts.quotes);
  const knowledge = knowledgeOf(testimony, settings);
  const index = titledIndex(buildPassageIndex(articles, knowledge, parts.index));
  const sources = articles.map(({ article }) => article);
  const said: Testimony = {
    ...testimony,
    // Each of these is a mark in the index by now; there are more of them than of anything else.
    references: [],
    directory: withOwnNames(testimony.directory, settings.lexicon),
  };
  const speakers = speakersOf(testimony);
  const statements = bySource(testimony.statements);
  parts.index(1, 1);
  return {
    title: settings.title,
    examples: settings.examples,
    problems,
    revision,
    ask: (question, askOptions) => ask(index, question, askOptions),
    passages: (places, question) => passagesOf(index, places, question),
    quote: (person, { about } = {}) =>
      quote(said, person, about === undefined ? undefined : topicMatcher(index, about)),
    speakerMeant: (person) => speakerMeant(said, person),
    statements: (source) => statements.get(source) ?? [],
    speakers: () => speakers,
    sources: () => sources,
  };
}

// The names and speech that `quotes` found, in the words of `search`: the two rooms don't know each other.
function knowledgeOf(
  testimony: Testimony,
  { title, lexicon }: Pick<Knowledge, 'title' | 'lexicon'>,
): Knowledge {
  const { persons, references, statements, speakers } = testimony;
  const speech = statements.flatMap(({ source, paragraph, start, end }, at) => {
    const person = speakers[at];
    return person === undefined ? [] : [{ source, paragraph, start, end, person }];
  });
  return { persons, references, speech, title, lexicon };
}

function speakersOf({ persons }: Testimony): SpeakerCount[] {
  return persons
    .filter(({ statements }) => statements > 0)
    .map((person) => ({ ...speakerOf(person), statements: person.statements }))
    .sort((a, b) => b.statements - a.statements || compare(a.name, b.name));
}

function bySource(statements: readonly Statement[]): Map<string, Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const group = groups.get(statement.source);
    if (group) group.push(statement);
    else groups.set(statement.source, [statement]);
  }
  return groups;
}
