import type { Paragraph } from '../../corpus/article.ts';
import { shadow } from '../../text/fold.ts';

/** The label before a turn of a transcript. */
export interface Label {
  /** "A" is an answer of the person interviewed, "Q" a question of nobody's. */
  readonly kind: 'name' | 'question' | 'answer';
  readonly start: number;
  readonly end: number;
  /** Where the words begin. */
  readonly words: number;
}

const LABEL =
  /^["']?\s*((?:[A-Z][A-Z.'-]*\s){0,3}[A-Z][A-Z'-]+|[QA]|Question|Answer)\s?(?::|(?<=\b[QA])\.)\s+/;
// Cheaper than the label itself: most paragraphs have none.
const MAY_LABEL = /^\P{L}{0,3}\p{Lu}[^:]{0,50}:|^\P{L}{0,3}[QA]\. /u;
const LONGEST_LABEL = 60;
// One label may be a heading ("UPDATE: …"); in a transcript turns alternate.
const FEWEST_TURNS = 3;

/** The turns of a transcript among an article's body paragraphs; empty when it is none. */
export function labelsOf(paragraphs: readonly Paragraph[]): Map<Paragraph, Label> {
  const labels = new Map<Paragraph, Label>();
  const names = new Set<string>();
  for (const paragraph of paragraphs) {
    const head = paragraph.text.slice(0, LONGEST_LABEL);
    const match = MAY_LABEL.test(head) ? LABEL.exec(shadow(head)) : null;
    const name = match?.[1];
    if (!match || name === undefined) continue;
    const start = match[0].indexOf(name);
    names.add(name);
    labels.set(paragraph, {
      kind: kindOf(name),
      start,
      end: start + name.length,
      words: match[0].length,
    });
  }
  const kinds = new Set([...labels.values()].map(({ kind }) => kind));
  const alternates = names.size > 1 || (kinds.size === 1 && kinds.has('name'));
  return labels.size >= FEWEST_TURNS && alternates ? labels : new Map();
}

function kindOf(name: string): Label['kind'] {
  if (/^q/i.test(name) && (name.length === 1 || name === 'Question')) return 'question';
  return name === 'A' || name === 'Answer' ? 'answer' : 'name';
}
