import type { Frame } from '../../../src/quotes/reading/frame.ts';
import { framesOf } from '../../../src/quotes/reading/frames.ts';
import type { Mention } from '../../../src/quotes/reading/mention.ts';
import { mentionsOf } from '../../../src/quotes/reading/mentions.ts';
import type { Reading } from '../../../src/quotes/reading/name-run.ts';
import {
  type ParagraphReading,
  readParagraph,
} from '../../../src/quotes/reading/paragraph-reading.ts';
import { quotationsOf } from '../../../src/quotes/reading/quotation.ts';
import { leadSubject, type Scene, sceneOf } from '../../../src/quotes/reading/subject.ts';
import { tokensOf } from '../../../src/quotes/reading/token.ts';
import { labelsOf } from '../../../src/quotes/reading/transcript.ts';
import { type Unit, unitsOf } from '../../../src/quotes/reading/unit.ts';
import { readTestimony } from '../../../src/quotes/testimony.ts';
import { buildLexicon } from '../../../src/quotes/words/lexicon.ts';
import { sentencesOf } from '../../../src/text/sentences.ts';
import { articleOf } from '../../eval/articles.ts';

const lexicon = buildLexicon();

/** A text as the finders of mentions read it. */
export function readingOf(text: string): Reading {
  return { text, tokens: tokensOf(text, quotationsOf(text), lexicon), lexicon };
}

/** "person Ben Ray" for each mention of a text. */
export function mentioned(text: string): string[] {
  return mentionsOf(readingOf(text)).map(({ kind, printed }) => `${kind} ${printed}`);
}

/** The first mention of a text that is printed so. */
export function mentionIn(text: string, printed: string): Mention {
  const found = mentionsOf(readingOf(text)).find((mention) => mention.printed === printed);
  if (!found) throw new Error(`nothing is called "${printed}": ${text}`);
  return found;
}

export function unitsIn(text: string): Unit[] {
  const quotations = quotationsOf(text);
  return unitsOf(readingOf(text).tokens, sentencesOf(text), quotations);
}

export function sceneIn(text: string): Scene {
  const reading = readingOf(text);
  return sceneOf(reading.tokens, mentionsOf(reading), lexicon);
}

/** The frames of the first sentence of a text. */
export function framesIn(text: string): Frame[] {
  const scene = sceneIn(text);
  const [unit] = unitsIn(text);
  return unit ? framesOf(scene, unit, leadSubject(scene, unit, 0)) : [];
}

/** The only paragraph of an article, read by itself. */
export function readAlone(text: string, goesOn = false): ParagraphReading {
  const article = articleOf({ source: 'a.md', paragraphs: [text] });
  const [paragraph] = article.paragraphs;
  if (!paragraph) throw new Error('no paragraph');
  const label = labelsOf(article.paragraphs).get(paragraph) ?? null;
  return readParagraph(paragraph, { lexicon, goesOn, label });
}

/** "direct Ben Ray: Go." for each statement of an article. */
export function said(...paragraphs: readonly string[]): string[] {
  const { statements } = readTestimony([articleOf({ source: 'a.md', paragraphs })]);
  return statements.map(({ kind, speaker, text }) => `${kind} ${speaker}: ${text}`);
}

/** Who speaks in an article, statement by statement. */
export function speakersIn(...paragraphs: readonly string[]): string[] {
  const { statements } = readTestimony([articleOf({ source: 'a.md', paragraphs })]);
  return statements.map(({ speaker }) => speaker);
}
