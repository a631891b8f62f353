import type { PassageIndex } from '../index/passage-index.ts';
import { CLASS } from '../index/word-classes.ts';
import type { Language } from '../language/language.ts';
import type { Unit } from './unit.ts';

const NAMED: ReadonlySet<string> = new Set(['country', 'institution']);

/** Whether a group of the lexicon is a country or an institution. */
export function isNamed({ groups }: Pick<Language, 'groups'>, group: number): boolean {
  return NAMED.has(groups[group]?.kind ?? '');
}

/** Whether a group of the lexicon is what people type for what reports put in other words. */
export function isParaphrase({ groups }: Pick<Language, 'groups'>, group: number): boolean {
  return groups[group]?.kind === 'paraphrase';
}

/** Whether a group of the lexicon is a country with its people. */
export function isCountryGroup({ groups }: Pick<Language, 'groups'>, group: number): boolean {
  return groups[group]?.kind === 'country';
}

/** Whether a unit names a country or its people. */
export function isCountry(
  language: Pick<Language, 'groups'>,
  { tags }: Pick<Unit, 'tags'>,
): boolean {
  return tags.some(({ tag }) => isCountryGroup(language, tag));
}

/** Whether a unit says nothing but words of everyday talk. */
export function isGeneric(
  { generic }: Pick<Language, 'generic'>,
  { terms }: Pick<Unit, 'terms'>,
): boolean {
  return terms.every((term) => generic.has(term));
}

/** Whether a word of a unit is of one of those classes, a sum of `CLASS`. */
export function hasClass(
  { classes }: Pick<PassageIndex, 'classes'>,
  { numbers }: Pick<Unit, 'numbers'>,
  wanted: number,
): boolean {
  return numbers.some((number) => ((classes[number] ?? 0) & wanted) > 0);
}

/** Whether a unit is a number: "six", "24". */
export function isCount(
  index: Pick<PassageIndex, 'classes'>,
  unit: Pick<Unit, 'kind' | 'numbers'>,
): boolean {
  return unit.kind === 'word' && hasClass(index, unit, CLASS.number);
}

/** Whether some article has one of its words. */
export function isPrinted(
  { counts }: Pick<PassageIndex, 'counts'>,
  { numbers }: Pick<Unit, 'numbers'>,
): boolean {
  return numbers.some((number) => (counts[number] ?? 0) > 0);
}
