import { quotationsOf } from '../../src/quotes/reading/quotation.ts';
import type { Statement } from '../../src/quotes/statement.ts';
import { type GoldStatement, isName, overlap, wordStarts, wordsIn } from './statement-gold.ts';

/** What was counted, to be summed over texts. */
export interface Figures {
  quoted: number;
  quotedFound: number;
  quotedShown: number;
  quotedRight: number;
  reported: number;
  reportedFound: number;
  reportedShown: number;
  reportedRight: number;
  speakers: number;
  speakersRight: number;
  readonly wrong: string[];
  readonly missed: string[];
}

export function noFigures(): Figures {
  return {
    quoted: 0,
    quotedFound: 0,
    quotedShown: 0,
    quotedRight: 0,
    reported: 0,
    reportedFound: 0,
    reportedShown: 0,
    reportedRight: 0,
    speakers: 0,
    speakersRight: 0,
    wrong: [],
    missed: [],
  };
}

const SHARE = 0.8;
const SCRAP = 2;

interface Words {
  readonly shown: readonly { readonly statement: Statement; readonly words: ReadonlySet<number> }[];
  readonly starts: readonly number[];
  readonly text: string;
}

/** Counts one paragraph of one article. */
export function countParagraph(
  figures: Figures,
  text: string,
  {
    gold,
    shown,
  }: { readonly gold: readonly GoldStatement[]; readonly shown: readonly Statement[] },
): void {
  const starts = wordStarts(text);
  const words: Words = {
    text,
    starts,
    shown: shown.map((statement) => ({ statement, words: wordsIn(starts, statement) })),
  };
  for (const one of gold)
    if (one.speaker !== null && one.optional !== true) countGold(figures, words, one, gold);
  for (const one of words.shown) countShown(figures, words, one, gold);
}

function countGold(
  figures: Figures,
  words: Words,
  one: GoldStatement,
  gold: readonly GoldStatement[],
): void {
  const matching = matchesOf(words, one);
  const others = gold.filter((other) => other !== one && other.text === one.text);
  const free = matching.filter(
    ({ speaker }) => !others.some((other) => isRight(speaker, other)) || isRight(speaker, one),
  );
  const found = free.length > 0;
  const right = free.some(({ speaker }) => isRight(speaker, one));
  if (one.kind === 'reported') {
    figures.reported += 1;
    if (found) figures.reportedFound += 1;
  } else {
    figures.quoted += 1;
    if (found) figures.quotedFound += 1;
  }
  if (found) figures.speakers += 1;
  if (right) figures.speakersRight += 1;
  if (!right) {
    const instead = free.map(({ speaker }) => speaker).join(', ');
    figures.missed.push(
      `${one.kind} of ${one.speaker}${instead ? ` shown as ${instead}` : ''}: ${one.text.slice(0, 90)}`,
    );
  }
}

function isRight(shown: string, { speaker, alsoAccept }: GoldStatement): boolean {
  return speaker !== null && isName(shown, [speaker, ...(alsoAccept ?? [])]);
}

function matchesOf(words: Words, gold: GoldStatement): Statement[] {
  const texts = [gold.text, ...(gold.orText === undefined ? [] : [gold.orText])];
  return texts.flatMap((text) => matchesText(words, text, gold.kind));
}

function matchesText(words: Words, text: string, kind: GoldStatement['kind']): Statement[] {
  const start = words.text.indexOf(text);
  if (start < 0) return [];
  const wanted = wordsIn(words.starts, { start, end: start + text.length });
  if (kind === 'direct') return covering(words, wanted);
  const whole = words.shown.filter(({ words: own }) => {
    const common = overlap(own, wanted);
    return common >= SHARE * own.size && common >= SHARE * wanted.size;
  });
  if (whole.length > 0 || kind === 'reported') return whole.map(({ statement }) => statement);
  return quotationsOf(text).flatMap((quotation) => {
    const inside = wordsIn(words.starts, {
      start: start + quotation.start,
      end: start + quotation.end,
    });
    return inside.size > SCRAP ? covering(words, inside) : [];
  });
}

function covering({ shown }: Words, wanted: ReadonlySet<number>): Statement[] {
  const inside = shown.filter(
    ({ words }) => words.size > 0 && overlap(words, wanted) >= SHARE * words.size,
  );
  const covered = new Set(inside.flatMap(({ words }) => [...words]));
  return overlap(covered, wanted) >= SHARE * wanted.size
    ? inside.map(({ statement }) => statement)
    : [];
}

function countShown(
  figures: Figures,
  words: Words,
  { statement }: Words['shown'][number],
  gold: readonly GoldStatement[],
): void {
  const matched = gold.filter((one) => matchesOf(words, one).includes(statement));
  const right = matched.some((one) => isRight(statement.speaker, one));
  const quoted = statement.kind === 'direct' || quotationsOf(statement.text).length > 0;
  if (quoted) {
    figures.quotedShown += 1;
    if (right) figures.quotedRight += 1;
  } else {
    figures.reportedShown += 1;
    if (right) figures.reportedRight += 1;
  }
  if (!right)
    figures.wrong.push(`${statement.speaker} (${statement.cue}): ${statement.text.slice(0, 110)}`);
}

export function rate(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

export function f1({ quoted, quotedFound, quotedShown, quotedRight }: Figures): number {
  const precision = rate(quotedRight, quotedShown);
  const recall = rate(quotedFound, quoted);
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
