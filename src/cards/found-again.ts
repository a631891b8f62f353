import type { Passage, Place } from '../search/answer.ts';
import type { DossierService } from '../service/dossier-service.ts';
import { type FrozenResult, isAsFound } from './frozen-list.ts';

/** A result of a frozen list as the dossier has it now. */
export interface FoundAgain {
  readonly rank: number;
  /** Null where the article is gone or shorter. */
  readonly passage: Passage | null;
  /** Whether its text was edited since the answer. */
  readonly edited: boolean;
}

type Asked = Pick<DossierService, 'article' | 'passages'>;

/** The results in their order; a paragraph that only stands in another place of its article now is found there. */
export async function foundAgain(
  results: readonly FrozenResult[],
  question: string,
  dossier: Asked,
): Promise<readonly FoundAgain[]> {
  const passages = await dossier.passages(results, question);
  return Promise.all(
    results.map(async (result, at): Promise<FoundAgain> => {
      const { rank } = result;
      const there = passages[at] ?? null;
      if (there !== null && isAsFound(result, there))
        return { rank, passage: there, edited: false };
      const moved = await movedTo(result, dossier);
      const [passage = null] = moved === null ? [] : await dossier.passages([moved], question);
      if (passage !== null) return { rank, passage, edited: false };
      return { rank, passage: there, edited: there !== null };
    }),
  );
}

async function movedTo(result: FrozenResult, { article }: Asked): Promise<Place | null> {
  const full = await article(result.source);
  const at = full?.article.paragraphs.findIndex((text) => isAsFound(result, { text })) ?? -1;
  return at < 0 ? null : { source: result.source, paragraph: at + 1 };
}
