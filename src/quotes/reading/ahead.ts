import smallWords from '../words/small-words.json' with { type: 'json' };
import type { Mention } from './mention.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

const OPENERS = new Set(smallWords.aheadOpeners);

/** "Though she says so, Ida Ray …": the names that may be meant by a pronoun before them in their sentence. */
export function namesAhead(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
): Map<Mention, Mention> {
  const ahead = new Map<Mention, Mention>();
  for (const { unit, lead } of sentences) {
    if (lead?.kind !== 'pronoun' || lead.gender === null || lead.from !== unit.from + 1) continue;
    if (!OPENERS.has(tokens[unit.from]?.word ?? '')) continue;
    const name = mentions.find(
      ({ kind, from, possessive }) =>
        from > lead.to &&
        from < unit.to &&
        !possessive &&
        (kind === 'person' || kind === 'name') &&
        tokens[from - 1]?.word === ',',
    );
    if (name) ahead.set(lead, name);
  }
  return ahead;
}
