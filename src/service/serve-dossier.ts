import type { Article } from '../corpus/article.ts';
import type { Dossier, SpeakerCount } from '../dossier.ts';
import type { Chosen } from '../quotes/quote.ts';
import type { Statement } from '../quotes/statement.ts';
import { compare } from '../text/compare.ts';
import { fold } from '../text/fold.ts';
import type {
  About,
  ArticleInFull,
  ArticleSummary,
  DossierService,
  ListedSpeaker,
  OutletCount,
  QuotesPage,
  QuotesRequest,
  SourcesPage,
  SourcesRequest,
} from './dossier-service.ts';
import { referenceTo } from './reference.ts';

/** The dossier as a service in this thread. */
export function serveDossier(dossier: Dossier): DossierService {
  const articles = dossier.sources();
  const outlets = countOutlets(articles);
  const about = aboutOf(dossier, outlets.length);
  const sourceOf = resolver(articles.map(({ source }) => source));
  const outletOf = resolver(outlets.map(({ outlet }) => outlet));
  const chosen = new Map(dossier.speakers().map(({ name }) => [referenceTo(name), { name }]));
  const bySource = new Map(articles.map((article) => [article.source, article]));
  const summaries = articles.map(toCatalogued);
  const people = dossier.speakers().map(toListed);
  return {
    about: async () => about,
    ask: async (question, options = {}) => {
      const { source, outlet } = options;
      if (source === undefined && outlet === undefined) return dossier.ask(question, options);
      return dossier.ask(question, {
        ...options,
        ...(source === undefined ? {} : { source: sourceOf(source) }),
        ...(outlet === undefined ? {} : { outlet: outletOf(outlet) }),
      });
    },
    passages: async (places, question) =>
      dossier.passages(
        places.map(({ source, paragraph }) => ({ source: sourceOf(source), paragraph })),
        question,
      ),
    article: async (source) => {
      const article = bySource.get(sourceOf(source));
      return article === undefined ? null : inFull(article, dossier.statements(article.source));
    },
    quotes: async (request) =>
      quotesPage(dossier, request, chosen.get(request.person) ?? request.person),
    speakers: async (search, limit) => {
      const found = findSpeakers(people, search);
      const fitting = found.length > 0 ? found : speakerMeant(dossier, search);
      return fitting.slice(0, limit).map((speaker) => withHandle(dossier, speaker));
    },
    sources: async (request) =>
      sourcesPage(summaries, { ...request, outlet: outletOf(request.outlet) }),
    outlets: async (search, limit) =>
      outlets.filter(({ outlet }) => fold(outlet).includes(fold(search.trim()))).slice(0, limit),
  };
}

interface Catalogued {
  readonly summary: ArticleSummary;
  readonly searched: string;
}

interface Listed {
  readonly speaker: SpeakerCount;
  readonly names: readonly string[];
  readonly role: string;
}

// A reference, a name as it is written, or else in any case: "A.md" and "a.md" may be two files. What is none of these stays.
function resolver(names: readonly string[]): (nameOrReference: string) => string {
  const known = new Map<string, string>();
  for (const name of names) {
    const lower = name.toLowerCase();
    if (!known.has(lower)) known.set(lower, name);
    known.set(referenceTo(name), name);
  }
  for (const name of names) known.set(name, name);
  return (typed) => known.get(typed) ?? known.get(typed.toLowerCase()) ?? typed;
}

function aboutOf(dossier: Dossier, outlets: number): About {
  const articles = dossier.sources();
  const dates = articles.flatMap(({ published }) => (published === null ? [] : [published])).sort();
  return {
    title: dossier.title,
    examples: dossier.examples,
    revision: dossier.revision,
    articles: articles.length,
    outlets,
    speakers: dossier.speakers().length,
    first: dates.at(0) ?? null,
    last: dates.at(-1) ?? null,
  };
}

function countOutlets(articles: readonly Article[]): OutletCount[] {
  const counts = new Map<string, { outlet: string; articles: number }>();
  for (const { outlet } of articles) {
    const count = counts.get(outlet.toLowerCase());
    if (count) count.articles += 1;
    else counts.set(outlet.toLowerCase(), { outlet, articles: 1 });
  }
  return [...counts.values()].sort(
    (a, b) => b.articles - a.articles || compare(a.outlet, b.outlet),
  );
}

function inFull(article: Article, statements: readonly Statement[]): ArticleInFull {
  const counts = new Map<string, number>();
  for (const { speaker } of statements) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const quoted = [...counts].map(([name, count]) => ({ name, statements: count }));
  quoted.sort((a, b) => b.statements - a.statements || compare(a.name, b.name));
  return { article, quoted };
}

function quotesPage(dossier: Dossier, request: QuotesRequest, person: string | Chosen): QuotesPage {
  const { about, directOnly, oldestFirst, limit } = request;
  const { speaker, statements, others, suggestions, several } = dossier.quote(
    person,
    about === '' ? {} : { about },
  );
  const direct = statements.filter(({ kind }) => kind === 'direct');
  const shown = [...(directOnly ? direct : statements)].sort(byDate(oldestFirst));
  const offset = pageStart(request, shown.length);
  return {
    speaker,
    statements: shown.slice(offset, offset + limit),
    offset,
    total: shown.length,
    direct: direct.length,
    all: statements.length,
    others,
    suggestions,
    several,
  };
}

function sourcesPage(catalogue: readonly Catalogued[], request: SourcesRequest): SourcesPage {
  const { outlet, search, oldestFirst, limit } = request;
  const words = fold(search).split(/\s+/);
  const wanted = outlet.toLowerCase();
  const articles = catalogue
    .filter(({ summary }) => wanted === '' || summary.outlet.toLowerCase() === wanted)
    .filter(({ searched }) => words.every((word) => searched.includes(word)))
    .map(({ summary }) => summary)
    .sort(byDate(oldestFirst));
  const known = catalogue.find(({ summary }) => summary.outlet.toLowerCase() === wanted);
  const offset = pageStart(request, articles.length);
  return {
    articles: articles.slice(offset, offset + limit),
    offset,
    total: articles.length,
    outlet: known?.summary.outlet ?? null,
  };
}

// Matched by the start of a name, then the start of a word in it, then anywhere in a name or the role.
function findSpeakers(people: readonly Listed[], search: string): SpeakerCount[] {
  const wanted = fold(search.trim());
  if (wanted === '') return people.map(({ speaker }) => speaker);
  return people
    .map((listed) => ({ speaker: listed.speaker, rank: matchRank(listed, wanted) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank)
    .map(({ speaker }) => speaker);
}

// A slip of the pen, an office in other words, a name that the dossier's owner has for somebody.
function speakerMeant(dossier: Dossier, search: string): SpeakerCount[] {
  const meant = dossier.speakerMeant(search);
  return dossier.speakers().filter(({ name }) => name === meant?.name);
}

function withHandle(dossier: Dossier, speaker: SpeakerCount): ListedSpeaker {
  const { name } = speaker;
  const isClear = dossier.speakerMeant(name)?.name === name;
  return { ...speaker, handle: isClear ? name : referenceTo(name) };
}

const NO_MATCH = 3;

function matchRank({ names, role }: Listed, wanted: string): number {
  if (names.some((name) => name.startsWith(wanted))) return 0;
  if (names.some((name) => name.includes(` ${wanted}`))) return 1;
  return role.includes(wanted) || names.some((name) => name.includes(wanted)) ? 2 : NO_MATCH;
}

function toListed(speaker: SpeakerCount): Listed {
  const names = [speaker.name, ...speaker.aliases].map(fold);
  return { speaker, names, role: fold(speaker.role ?? '') };
}

function toCatalogued({ paragraphs, ...article }: Article): Catalogued {
  const summary = { ...article, paragraphs: paragraphs.length };
  const { title, outlet, source, published } = article;
  return { summary, searched: fold(`${title} ${outlet} ${source} ${published ?? ''}`) };
}

// An offset from an older, longer list leads to the last page that there is.
function pageStart({ offset, limit }: { offset: number; limit: number }, total: number): number {
  const last = Math.max(0, Math.ceil(total / limit) - 1) * limit;
  return Math.max(0, Math.min(offset, last));
}

interface Dated {
  readonly published: string | null;
  readonly source: string;
}

// The sort is stable, so within an article the reading order holds both ways.
function byDate(oldestFirst: boolean): (a: Dated, b: Dated) => number {
  return (a, b) => {
    if (a.published === null || b.published === null) {
      return (
        Number(a.published === null) - Number(b.published === null) || compare(a.source, b.source)
      );
    }
    const order = compare(a.published, b.published);
    return (oldestFirst ? order : -order) || compare(a.source, b.source);
  };
}
