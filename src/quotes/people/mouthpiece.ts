import type { Mention } from '../reading/mention.ts';
import complements from '../words/cue-complements.json' with { type: 'json' };
import type { Entity } from './entity.ts';
import { lastInstitution, type Memory, type Remembered, recentMouthpiece } from './memory.ts';

const STATEMENT = 'statement';
const MOUTHPIECES = new Set(complements.mouthpieces);
const OWNED = /['\u2019]s? /;

/** Whether it speaks for others: a spokesman, a statement. */
export function isMouthpiece({ words }: Mention): boolean {
  return MOUTHPIECES.has(words.at(-1) ?? '');
}

/** For whom a spokesperson speaks of whom the article does not say it there ("the spokesman"); null where that is not certain. */
export function unhousedMouthpiece(memory: Memory, mention: Mention): Entity | null {
  if (!mention.definite) return ownMouthpiece(memory, mention);
  if (isOwned(mention) || isOfStranger(memory)) return null;
  const latest = memory.subjects.findLast(
    ({ entity }) => entity.kind === 'institution' || entity.spokes,
  );
  const spoken = memory.mouthpiece;
  const isStatement = mention.words.at(-1) === STATEMENT;
  // "Carol Beever said in a statement that … “It was late,” the statement read.": hers, or that of the house before her.
  if (isStatement && isAfter(memory.subjects.at(-1), latest)) return null;
  if (latest && spoken && latest.paragraph > spoken.paragraph) return latest.entity;
  return (
    recentMouthpiece(memory) ??
    latest?.entity ??
    (isStatement ? lastInstitution(memory, () => true) : null)
  );
}

function isAfter(last: Remembered | undefined, latest: Remembered | undefined): boolean {
  return last?.entity.kind === 'person' && last.paragraph > (latest?.paragraph ?? 0);
}

// "The PM's official spokesman", where nobody knows whose.
function isOwned({ printed }: Mention): boolean {
  return OWNED.test(printed);
}

// A spokesman of somebody unknown has spoken since.
function isOfStranger({ nameless, subjects, paragraph }: Memory): boolean {
  if (nameless === null || !nameless.speaksFor || paragraph - nameless.paragraph > 1) return false;
  return (subjects.at(-1)?.paragraph ?? 0) <= nameless.paragraph;
}

// "The board is silent. “No comment,” a spokesman said.": the board's, which the paragraph is about.
function ownMouthpiece(memory: Memory, { gender }: Mention): Entity | null {
  const { paragraph } = memory;
  const last = memory.subjects.at(-1);
  if (last?.paragraph !== paragraph || last.entity.kind !== 'institution') return null;
  memory.mouthpiece = { entity: last.entity, paragraph, gender };
  return last.entity;
}
