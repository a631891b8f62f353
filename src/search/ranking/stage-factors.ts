import type { Entry } from '../index/entry.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Inquiry } from './inquiry.ts';

// The last article counts so much more than the first, or the other way round. Of 1,632 questions 0.5 puts one more right one first,
// 0.8 two and 1.2 three and one fewer.
const STAGE = 0.8;

/** What a paragraph's score is multiplied by for the stage that its article is of, among the dates of all, shown or not. */
export function stageFactors(
  { entries }: Pick<PassageIndex, 'entries'>,
  { stage }: Pick<Inquiry, 'stage'>,
): (entry: Entry) => number {
  if (stage === null) return () => 1;
  const dates = new Set<string>();
  for (const { article } of entries) if (article.published !== null) dates.add(article.published);
  const days = [...dates].sort();
  return ({ article: { published } }) => {
    const at = published === null ? -1 : days.indexOf(published);
    if (at < 0 || days.length < 2) return 1;
    const late = at / (days.length - 1);
    return 1 + STAGE * (stage === 'last' ? late : 1 - late);
  };
}
