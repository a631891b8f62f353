import { readTestimony } from '../../src/quotes/testimony.ts';
import { articleOf } from '../eval/articles.ts';

/** "1 direct Ben Ray: Go." for each statement of an article with these paragraphs. */
export function said(paragraphs: readonly string[], title = 'A title'): string[] {
  const { statements } = readTestimony([articleOf({ source: 'a.md', title, paragraphs })]);
  return statements.map(
    ({ paragraph, kind, speaker, text }) => `${paragraph} ${kind} ${speaker}: ${text}`,
  );
}
