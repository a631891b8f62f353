import { readFileSync } from 'node:fs';
import type { Statement } from '../../src/quotes/statement.ts';
import { readTestimony } from '../../src/quotes/testimony.ts';
import { articleOf } from './articles.ts';
import { rate } from './statement-figures.ts';
import { isName, overlap, type Slice, wordStarts, wordsIn } from './statement-gold.ts';
import type { StatementEval } from './statements.ts';

interface Attribution {
  readonly kind: 'direct' | 'mixed' | 'reported';
  readonly paragraph: number;
  readonly content: readonly (Slice & { readonly p: number })[];
  readonly frame: readonly (Slice & { readonly p: number })[];
  readonly cue: string;
  readonly speech: boolean;
  readonly speaker: {
    readonly text: string;
    readonly names: readonly string[];
    readonly how: string;
  } | null;
  readonly text: string;
}

interface AnnotatedArticle {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  readonly paragraphs: readonly string[];
  readonly attributions: readonly Attribution[];
}

export interface AttributionOptions {
  readonly verbose?: boolean;
  /** Half of the articles, by line, to tune on one and check on the other. */
  readonly lines?: 'all' | 'even' | 'odd';
}

interface Counts {
  quoted: number;
  quotedFound: number;
  direct: number;
  directRight: number;
  reported: number;
  reportedFound: number;
  named: number;
  namedFound: number;
  sentences: number;
  sentencesRight: number;
  speakers: number;
  speakersRight: number;
  readonly notes: string[];
}

const SHARE = 0.8;
const SCRAP = 2;

/** Measures against a file of articles with attributions, one a line. */
export function evalAttributions(
  file: string,
  { verbose, lines }: AttributionOptions = {},
): StatementEval {
  const counts: Counts = {
    quoted: 0,
    quotedFound: 0,
    direct: 0,
    directRight: 0,
    reported: 0,
    reportedFound: 0,
    named: 0,
    namedFound: 0,
    sentences: 0,
    sentencesRight: 0,
    speakers: 0,
    speakersRight: 0,
    notes: [],
  };
  for (const [at, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (
      line.trim() === '' ||
      (lines === 'even' && at % 2 === 1) ||
      (lines === 'odd' && at % 2 === 0)
    )
      continue;
    countArticle(counts, JSON.parse(line) as AnnotatedArticle);
  }
  return { lines: [...summary(counts), ...(verbose ? counts.notes : [])], failures: [] };
}

function summary(counts: Counts): string[] {
  const share = (part: number, whole: number): string =>
    `${rate(part, whole).toFixed(3)} (${part}/${whole})`;
  const precision = rate(counts.directRight, counts.direct);
  const recall = rate(counts.quotedFound, counts.quoted);
  return [
    `direct and mixed F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}, precision ${share(counts.directRight, counts.direct)}, recall ${share(counts.quotedFound, counts.quoted)}`,
    `speaker right ${share(counts.speakersRight, counts.speakers)}`,
    `reported recall ${share(counts.reportedFound, counts.reported)}, of those with a name ${share(counts.namedFound, counts.named)}, precision ${share(counts.sentencesRight, counts.sentences)}`,
  ];
}

interface Page {
  readonly starts: readonly number[];
  readonly shown: readonly { readonly statement: Statement; readonly words: ReadonlySet<number> }[];
}

function countArticle(counts: Counts, article: AnnotatedArticle): void {
  const { id, title, outlet, published, paragraphs } = article;
  const { statements } = readTestimony([
    articleOf({ source: id, title, outlet, published, paragraphs }),
  ]);
  const pages = paragraphs.map((text, at): Page => {
    const starts = wordStarts(text);
    const own = statements.filter(({ paragraph }) => paragraph === at + 1);
    return {
      starts,
      shown: own.map((statement) => ({ statement, words: wordsIn(starts, statement) })),
    };
  });
  const matched = new Set<Statement>();
  for (const one of article.attributions) countGold(counts, article, { one, pages, matched });
  for (const [at, page] of pages.entries())
    for (const one of page.shown) countShown(counts, article, { at, one, page, matched });
}

interface Gold {
  readonly one: Attribution;
  readonly pages: readonly Page[];
  readonly matched: Set<Statement>;
}

function countGold(counts: Counts, { id }: AnnotatedArticle, { one, pages, matched }: Gold): void {
  const quoted = quotations(one, pages);
  const found = one.kind === 'reported' ? [...sentences(one, pages), ...quoted] : quoted;
  for (const statement of found) matched.add(statement);
  if (one.kind === 'reported') {
    if (one.speech && one.speaker !== null) countReported(counts, id, one, found);
    return;
  }
  counts.quoted += 1;
  if (found.length > 0) counts.quotedFound += 1;
  else noteMissed(counts, id, one);
  countSpeaker(counts, id, one, { found, counted: true });
}

// Reported speech without a name is counted apart: nobody could be shown as its speaker.
function countReported(
  counts: Counts,
  id: string,
  one: Attribution,
  found: readonly Statement[],
): void {
  const named = (one.speaker?.names.length ?? 0) > 0;
  const hit = found.length > 0 ? 1 : 0;
  counts.reported += 1;
  counts.reportedFound += hit;
  if (!named) return;
  counts.named += 1;
  counts.namedFound += hit;
  if (hit === 0) noteMissed(counts, id, one);
  countSpeaker(counts, id, one, { found, counted: false });
}

function noteMissed(counts: Counts, id: string, one: Attribution): void {
  const { kind, paragraph, speaker, cue, text } = one;
  note(counts, `${id} ${paragraph} missed ${kind} [${speaker?.text}] ${cue}: ${text}`);
}

interface Hits {
  readonly found: readonly Statement[];
  /** Whether the speaker of it counts: of direct and mixed speech. */
  readonly counted: boolean;
}

function countSpeaker(
  counts: Counts,
  id: string,
  one: Attribution,
  { found, counted }: Hits,
): void {
  const names = one.speaker?.names ?? [];
  if (found.length === 0 || names.length === 0) return;
  const right = found.some(({ speaker }) => isName(speaker, names));
  if (counted) {
    counts.speakers += 1;
    if (right) counts.speakersRight += 1;
  }
  if (right) return;
  const shown = found.map(({ speaker }) => speaker).join(', ');
  const source = `${one.speaker?.how} [${one.speaker?.text}] (${names.join(', ')})`;
  note(
    counts,
    `${id} ${one.paragraph} speaker ${source} shown as ${shown}: ${one.kind} ${one.text}`,
  );
}

function note({ notes }: Counts, line: string): void {
  notes.push(line.replaceAll('\n', ' '));
}

function sentences(one: Attribution, pages: readonly Page[]): Statement[] {
  return one.content.flatMap(({ p, start, end }) => {
    const page = pages[p - 1];
    if (!page) return [];
    const wanted = wordsIn(page.starts, { start, end });
    return page.shown
      .filter(
        ({ statement, words }) =>
          statement.kind === 'reported' && overlap(words, wanted) >= SHARE * wanted.size,
      )
      .map(({ statement }) => statement);
  });
}

function quotations(one: Attribution, pages: readonly Page[]): Statement[] {
  const grouped = new Map<number, Slice[]>();
  for (const { p, start, end } of one.content) {
    grouped.set(p, [...(grouped.get(p) ?? []), { start, end }]);
  }
  let size = 0;
  let covered = 0;
  const found: Statement[] = [];
  for (const [p, slices] of grouped) {
    const page = pages[p - 1];
    if (!page) continue;
    const wanted = new Set(slices.flatMap((slice) => [...wordsIn(page.starts, slice)]));
    const fitting = page.shown.filter((shown) => fits(shown, wanted, one.kind));
    const union = new Set(fitting.flatMap(({ words }) => [...words]));
    size += wanted.size;
    covered += overlap(union, wanted);
    found.push(...fitting.map(({ statement }) => statement));
  }
  return size > 0 && covered >= SHARE * size ? found : [];
}

// A quotation that lies in the annotated words, or the whole sentence around mixed speech.
function fits(
  { statement, words }: Page['shown'][number],
  wanted: ReadonlySet<number>,
  kind: Attribution['kind'],
): boolean {
  const common = overlap(words, wanted);
  if (words.size > SCRAP && common >= SHARE * words.size) return true;
  return kind === 'mixed' && statement.kind === 'reported' && common >= SHARE * wanted.size;
}

interface Shown {
  readonly at: number;
  readonly one: Page['shown'][number];
  readonly page: Page;
  readonly matched: ReadonlySet<Statement>;
}

function countShown(
  counts: Counts,
  article: AnnotatedArticle,
  { at, one, page, matched }: Shown,
): void {
  const { statement, words } = one;
  const right = matched.has(statement) || touches(article, { at, one, page });
  if (statement.kind === 'direct') {
    counts.direct += 1;
    if (right && words.size > SCRAP) counts.directRight += 1;
  } else {
    counts.sentences += 1;
    if (right) counts.sentencesRight += 1;
  }
  if (!right)
    note(
      counts,
      `${article.id} ${at + 1} false ${statement.kind} ${statement.speaker} (${statement.cue}): ${statement.text}`,
    );
}

// A shown quotation that lies in an annotated one, or a shown sentence with one in it.
function touches(
  { attributions }: AnnotatedArticle,
  { at, one, page }: Omit<Shown, 'matched'>,
): boolean {
  return attributions.some(({ content }) => {
    const own = content.filter(({ p }) => p === at + 1);
    const wanted = new Set(own.flatMap((slice) => [...wordsIn(page.starts, slice)]));
    const common = overlap(one.words, wanted);
    if (one.statement.kind === 'reported') return wanted.size > 0 && common >= SHARE * wanted.size;
    return common >= SHARE * one.words.size;
  });
}
