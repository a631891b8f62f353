import type { Mention } from '../reading/mention.ts';
import smallWords from '../words/small-words.json' with { type: 'json' };
import type { Entity } from './entity.ts';
import type { Memory } from './memory.ts';
import { addRole, type Place } from './registry.ts';

const JUDGES = new Set(smallWords.judges);
// ", 52, the former " stands between a name and its office.
const LONGEST_LINK = 20;

/** Gives an office to who has one name, "Mairi, a midwife", "Mr Justice Ray"; of who has a full one the registry has it. */
export function learnRole(
  article: Omit<Place, 'speaks'>,
  text: string,
  { role, end, title }: Mention,
  entity: Entity,
): void {
  if (role === null || entity.kind !== 'person' || entity.words.length > 1) return;
  const at = text.indexOf(role, end) - end;
  const isJudge = title !== null && JUDGES.has(title);
  if (isJudge || (at >= 0 && at <= LONGEST_LINK)) addRole(entity, role, article);
}

interface Told {
  readonly text: string;
  /** Whom those who spoke so far mean. */
  readonly meant: ReadonlyMap<Mention, Entity>;
}

/** Keeps the gender of whom a pronoun meant, for the rest of the article. */
export function learnGender(
  { genders }: Memory,
  told: Told,
  mention: Mention,
  entity: Entity,
): void {
  if (mention.kind !== 'pronoun' || mention.gender === null || genders.has(entity)) return;
  if (!isOfSpeaker(told, mention, entity)) genders.set(entity, mention.gender);
}

// "Robin Ray said he was late": perhaps another.
function isOfSpeaker({ text, meant }: Told, { start }: Mention, entity: Entity): boolean {
  return [...meant].some(
    ([{ end }, one]) => one === entity && end <= start && !/[.!?]/.test(text.slice(end, start)),
  );
}
