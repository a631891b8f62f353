import type { Article } from '../corpus/article.ts';
import type { SpeakerCount } from '../dossier.ts';
import type { Speaker } from '../quotes/speaker.ts';
import type { Statement } from '../quotes/statement.ts';
import type { Answer, AskOptions, Passage, Place } from '../search/answer.ts';

/**
 * The dossier as commands see it: small questions, small answers, all of them promises, so that a worker thread can
 * own it. Files, outlets and speakers may be given by name or by reference (`#k3f9a0c2qz`). Two calls made in one turn
 * of the event loop are answered by the same revision.
 */
export interface DossierService {
  about(): Promise<About>;
  ask(question: string, options?: AskOptions): Promise<Answer>;
  /** The places as results of the question, in the order given; null where one is gone. */
  passages(places: readonly Place[], question: string): Promise<readonly (Passage | null)[]>;
  /** One article with who is quoted in it; null when it is gone. */
  article(source: string): Promise<ArticleInFull | null>;
  quotes(request: QuotesRequest): Promise<QuotesPage>;
  /** Speakers with a name, alias or role that the text matches, best match first, then most quoted. */
  speakers(search: string, limit: number): Promise<readonly ListedSpeaker[]>;
  sources(request: SourcesRequest): Promise<SourcesPage>;
  /** Outlets whose name holds the text, those with most articles first. */
  outlets(search: string, limit: number): Promise<readonly OutletCount[]>;
}

/** What the dossier is, for heads and footers. */
export interface About {
  readonly title: string | null;
  readonly examples: readonly string[];
  readonly revision: string;
  readonly articles: number;
  readonly outlets: number;
  readonly speakers: number;
  /** The earliest and the latest date known, or null. */
  readonly first: string | null;
  readonly last: string | null;
}

export interface ArticleInFull {
  readonly article: Article;
  /** Most quoted first. */
  readonly quoted: readonly { readonly name: string; readonly statements: number }[];
}

export interface QuotesRequest {
  readonly person: string;
  /** Blank: on anything. */
  readonly about: string;
  readonly directOnly: boolean;
  readonly oldestFirst: boolean;
  readonly offset: number;
  readonly limit: number;
}

export interface QuotesPage {
  readonly speaker: Speaker | null;
  /** One page of them; undated ones last. */
  readonly statements: readonly Statement[];
  /** Where the page begins: the offset asked for, or the last page's when there are not so many. */
  readonly offset: number;
  /** All statements that pass, on every page. */
  readonly total: number;
  /** How many of them are direct, whether or not only those were asked for. */
  readonly direct: number;
  /** How many there are with reported ones. */
  readonly all: number;
  /** Statements of this speaker on something else. */
  readonly others: number;
  readonly suggestions: readonly string[];
  /** More than one goes by the name or the office: the suggestions. */
  readonly several: boolean;
}

/** A speaker to choose. */
export interface ListedSpeaker extends SpeakerCount {
  /** What leads to this one again: the name, or the reference where the name alone may mean another. */
  readonly handle: string;
}

export interface SourcesRequest {
  /** Blank: every outlet. */
  readonly outlet: string;
  /** Words of the headline, outlet or file; blank: every article. */
  readonly search: string;
  readonly oldestFirst: boolean;
  readonly offset: number;
  readonly limit: number;
}

export interface SourcesPage {
  readonly articles: readonly ArticleSummary[];
  readonly offset: number;
  readonly total: number;
  /** The outlet asked for as it is written; null when none was asked for or it is unknown. */
  readonly outlet: string | null;
}

/** An article without its text, of which it has so many paragraphs. */
export interface ArticleSummary extends Omit<Article, 'paragraphs'> {
  readonly paragraphs: number;
}

export interface OutletCount {
  readonly outlet: string;
  readonly articles: number;
}
