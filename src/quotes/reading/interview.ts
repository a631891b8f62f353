import type { Paragraph } from '../../corpus/article.ts';
import interviews from '../words/interviews.json' with { type: 'json' };
import type { Lexicon } from '../words/lexicon.ts';
import type { Mention } from './mention.ts';
import { mentionsOf } from './mentions.ts';
import { readTokens, type Token } from './token.ts';
import { isQuestion, type Label } from './transcript.ts';

/** Somebody whom the title of an interview names. */
export interface Titled {
  readonly mention: Mention;
  /** "An interview with Ben Ray", "‘I was cold’: Ben Ray on his years in the ice". */
  readonly isGuest: boolean;
}

const FIRST_PERSON = new Set(interviews.firstPerson);
const SECOND_PERSON = new Set(interviews.secondPerson);
const THIRD_PERSON = new Set(interviews.thirdPerson);
const SIGNS = new RegExp(`(?<!\\p{L})(?:${interviews.signs.join('|')})(?!\\p{L})`, 'u');
// "Jo Ray meets the captain": of these two the article names the one who asks.
const BY_REPORTER = new RegExp(
  `\\p{Lu}\\p{L}+ (?:${interviews.asks.join('|')}) (?:an?|the) \\p{Ll}`,
  'u',
);
// **Why?**, ## Why?, Q: Why?
const MARKED = /^(?:(\*\*|__)(?:(?!\1).)+\1$|#+\s|(?:Q|Question)\s?[:.]\s)/s;
const OPENING_MARK = /^["'\u2018\u201C\u00AB*_([]/;
const QUOTED = /["\u201C\u00AB][^"\u201D\u00BB]*["\u201D\u00BB]/gu;
// One question over a paragraph is a heading of any article.
const FEWEST_QUESTIONS = 3;
const LONGEST_QUESTION = 300;
// Not every answer has an "I"; an article about somebody has none outside quotations.
const OWN_SHARE = 1 / 3;
// What an interview says of itself stands before its first question, or here.
const NOTES = 2;
const GUEST = /(?:\bwith |["'\u2019\u201D]\s?[:,\u2013\u2014-]\s)(?:[\p{L}'\u2019-]+ ){0,4}$/u;
const UNMARKED: Label = { kind: 'unmarked', start: 0, end: 0, words: 0, full: null };

/**
 * The labels of an article, with the answers of an interview that have none of their own. Where the article is no
 * interview, but explains something by questions, the answers are nobody's.
 */
export function withAnswers(
  paragraphs: readonly Paragraph[],
  labels: ReadonlyMap<Paragraph, Label>,
  title: string,
): ReadonlyMap<Paragraph, Label> {
  if (!paragraphs.some(isQuestion)) return labels;
  const labelled = ofKind(paragraphs, labels, 'answer');
  if (labelled.length > 0) {
    const prose = paragraphs.filter((one) => !labels.has(one));
    const isSure =
      areOwn(labelled) ||
      addresses(ofKind(paragraphs, labels, 'question'), labelled) ||
      saysInterview(title, prose);
    return isSure && !isByReporter(prose) ? labels : withoutAnswers(labels);
  }
  const isDialogue = [...labels.values()].some(({ kind }) => kind === 'name');
  const answers = isDialogue ? [] : unmarkedAnswers(paragraphs);
  if (answers.length === 0 || !areOwn(answers)) return labels;
  const first = paragraphs.findIndex(isQuestion);
  const told = [...paragraphs.slice(0, first), ...paragraphs.slice(-NOTES)];
  if (isByReporter(told) || !saysInterview(title, told)) return labels;
  return new Map([...labels, ...answers.map((answer) => [answer, UNMARKED] as const)]);
}

function ofKind(
  paragraphs: readonly Paragraph[],
  labels: ReadonlyMap<Paragraph, Label>,
  kind: Label['kind'],
): Paragraph[] {
  return paragraphs.filter((one) => labels.get(one)?.kind === kind);
}

/** Whom the title names. */
export function titledIn(title: string, lexicon: Lexicon): Titled[] {
  const tokens: Token[] = [];
  readTokens(title, { start: 0, end: title.length }, lexicon, tokens);
  return mentionsOf({ text: title, tokens, lexicon })
    .filter(({ kind, words }) => words.length > 1 && (kind === 'person' || kind === 'name'))
    .map((mention) => ({ mention, isGuest: GUEST.test(title.slice(0, mention.start)) }));
}

function withoutAnswers(labels: ReadonlyMap<Paragraph, Label>): Map<Paragraph, Label> {
  return new Map(
    [...labels].map(([turn, label]) => [
      turn,
      label.kind === 'answer' ? { ...label, kind: 'question' } : label,
    ]),
  );
}

function saysInterview(title: string, paragraphs: readonly Paragraph[]): boolean {
  const texts = [title, ...paragraphs.map(({ text }) => text)];
  return texts.some((text) => SIGNS.test(text.toLowerCase()));
}

function isByReporter(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.some(({ text }) => BY_REPORTER.test(text));
}

function areOwn(answers: readonly Paragraph[]): boolean {
  return answers.filter(isOwn).length >= answers.length * OWN_SHARE;
}

// "Did you see it coming?" asks somebody; "What can you do?" asks nobody where the answers say "you" as well.
function addresses(questions: readonly Paragraph[], answers: readonly Paragraph[]): boolean {
  const isToYou = ({ text }: Paragraph): boolean => hasWord(text, SECOND_PERSON);
  const asked = questions.filter(isToYou).length;
  return asked >= questions.length * OWN_SHARE && !answers.some(isToYou);
}

// "I went", but not: “I went,” she said.
function isOwn({ text }: Paragraph): boolean {
  return hasWord(text.replace(QUOTED, ' '), FIRST_PERSON);
}

function hasWord(text: string, words: ReadonlySet<string>): boolean {
  return (
    text
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.some((word) => words.has(word)) ?? false
  );
}

function unmarkedAnswers(paragraphs: readonly Paragraph[]): Paragraph[] {
  const asked = paragraphs.filter(isQuestion);
  if (asked.length < FEWEST_QUESTIONS) return [];
  const isBold = asked.filter(isMarked).length >= FEWEST_QUESTIONS;
  const blocks = blocksBehind(paragraphs, isBold ? isMarked : isPlainQuestion);
  if (blocks.length < FEWEST_QUESTIONS) return [];
  const last = blocks.at(-1);
  return blocks.flatMap((block) => {
    // Where nothing marks the questions, a second paragraph may be one that ends with a full stop.
    if (!isBold) return block.length === 1 ? block.filter(isPlainAnswer) : [];
    const answers = block.filter(isAnswer);
    return block === last ? answers.filter((one, at) => at === 0 || isOwn(one)) : answers;
  });
}

function isMarked({ text }: Paragraph): boolean {
  return MARKED.test(text);
}

function isPlainQuestion(paragraph: Paragraph): boolean {
  const { text } = paragraph;
  return text.length <= LONGEST_QUESTION && isQuestion(paragraph) && !OPENING_MARK.test(text);
}

// "She laughs." tells of the answer.
function isAnswer(paragraph: Paragraph): boolean {
  const { kind, text } = paragraph;
  if (kind !== 'body' || OPENING_MARK.test(text)) return false;
  return isOwn(paragraph) || !hasWord(/^\p{L}+/u.exec(text)?.[0] ?? '', THIRD_PERSON);
}

function isPlainAnswer(paragraph: Paragraph): boolean {
  return isAnswer(paragraph) && (isOwn(paragraph) || !hasWord(paragraph.text, SECOND_PERSON));
}

// The paragraphs between a question and the next one.
function blocksBehind(
  paragraphs: readonly Paragraph[],
  asks: (paragraph: Paragraph) => boolean,
): Paragraph[][] {
  const blocks: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    if (asks(paragraph)) blocks.push([]);
    else if (paragraph.kind !== 'caption') blocks.at(-1)?.push(paragraph);
  }
  return blocks;
}
