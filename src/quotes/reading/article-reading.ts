import type { ArticleText, Paragraph } from '../../corpus/article.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { type Titled, titledIn, withAnswers } from './interview.ts';
import { type ParagraphReading, readParagraph, spoken } from './paragraph-reading.ts';
import type { Saying } from './saying.ts';
import { labelsOf } from './transcript.ts';

/** An article read paragraph by paragraph. */
export interface ArticleReading {
  readonly text: ArticleText;
  readonly paragraphs: readonly ParagraphReading[];
  /** Whom the title of an interview names. */
  readonly titled: readonly Titled[];
}

// A caption with this share of its words in one body paragraph says nothing of its own.
const RESTATED = 0.8;
const OPENING_MARK = /^["'\u2018-\u201F\u00AB\u00BB`]/;

/** Furniture is left out, and captions and headings that repeat the body. */
export function readArticle(article: ArticleText, lexicon: Lexicon): ArticleReading {
  const shown = article.paragraphs.filter(({ kind }) => kind !== 'furniture');
  const body = shown.filter(({ kind }) => kind === 'body');
  const { title } = article.article;
  const labels = withAnswers(shown, labelsOf(shown, title), title);
  let behind = 0;
  const paragraphs = shown.map((paragraph) => {
    const isBody = paragraph.kind === 'body';
    if (isBody) behind += 1;
    const reading = readParagraph(paragraph, {
      lexicon,
      goesOn: isBody && opensQuotation(body[behind]),
      label: labels.get(paragraph) ?? null,
    });
    return isBody || reading.sayings.length === 0 ? reading : own(reading, body);
  });
  const isInterview = paragraphs.some(({ sayings }) => sayings.some(isAnswer));
  return { text: article, paragraphs, titled: isInterview ? titledIn(title, lexicon) : [] };
}

function isAnswer({ link }: Saying): boolean {
  return link === 'answer' || link === 'unmarked';
}

function opensQuotation(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && OPENING_MARK.test(paragraph.text);
}

// A caption or a heading speaks only for a named speaker, and only if the body does not say the same.
function own(reading: ParagraphReading, body: readonly Paragraph[]): ParagraphReading {
  const sayings = reading.sayings.filter(
    ({ subject, link }) =>
      link === 'own' &&
      subject !== null &&
      subject.kind !== 'pronoun' &&
      subject.kind !== 'role' &&
      subject.kind !== 'body',
  );
  if (sayings.length === 0) return { ...reading, ...spoken([]) };
  const words = [...new Set(roughWords(reading.paragraph.text))];
  const restated = body.some(({ text }) => holds(text.toLowerCase(), words));
  return { ...reading, ...spoken(restated ? [] : sayings) };
}

// Words cut to their beginnings: cheaper than stems, and as good for telling a repetition.
function roughWords(text: string): string[] {
  return text.toLowerCase().match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]{1,6}/gu) ?? [];
}

function holds(text: string, words: readonly string[]): boolean {
  let strange = Math.floor(words.length * (1 - RESTATED));
  for (const word of words) {
    if (text.includes(word)) continue;
    if (strange === 0) return false;
    strange -= 1;
  }
  return words.length > 0;
}
