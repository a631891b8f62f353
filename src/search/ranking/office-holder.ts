import type { Entry } from '../index/entry.ts';
import { eachMark, type PassageIndex } from '../index/passage-index.ts';
import { groupTag, personOf } from '../index/tag.ts';
import { analyse } from '../language/analysis.ts';
import { phrasesAt } from '../language/phrases.ts';
import { ownedOffices } from '../question/owned-office.ts';
import type { AskedQuestion } from '../question/question.ts';
import type { Unit } from '../question/unit.ts';

// Of 2,900 questions none is worse or better with 1.4 or 1.6, one worse with 1.8; it puts "Russian Defense Minister" before a former
// British one.
const HOLDS = 1.5;

/**
 * What a paragraph's score is multiplied by: more than 1 where it prints, for somebody it names, the office of the country that a
 * question asks the holder of: "who is the Russian defence minister".
 */
export function officeHolderFactor(
  index: PassageIndex,
  { asked, units, words }: AskedQuestion,
): (entry: Entry) => number {
  const [owned] = asked === 'name' || asked === 'who' ? ownedOffices(index, { units, words }) : [];
  const [country, office] = [units[owned?.country ?? -1], units[owned?.office ?? -1]];
  if (country === undefined || office === undefined) return () => 1;
  const isOfOffice = (role: string): boolean =>
    says(index, role, country) && says(index, role, office);
  return (entry) => {
    let holds = false;
    eachMark(index, entry, (tag) => {
      const roles = index.knowledge.persons[personOf(tag) ?? -1]?.roles ?? [];
      holds ||= roles.some(({ role }) => entry.paragraph.text.includes(role) && isOfOffice(role));
    });
    return holds ? HOLDS : 1;
  };
}

// In its own words or in others of the same meaning.
function says({ language, vocabulary, phrases }: PassageIndex, role: string, unit: Unit): boolean {
  const terms = analyse(role, language);
  const to = terms.findIndex(({ term }) => term === 'to');
  // Russia's ambassador to the UK is none of the UK's.
  const numbers = (to < 0 ? terms : terms.slice(0, to)).map(({ term }) =>
    vocabulary.numberOf(vocabulary.stemOf(term)),
  );
  const tags = new Set(unit.tags.flatMap(({ tag, part }) => (part === true ? [] : [tag])));
  const means = ({ group }: { readonly group: number }) => tags.has(groupTag(group));
  return (
    (unit.numbers.length > 0 && unit.numbers.every((number) => numbers.includes(number))) ||
    numbers.some(
      (number, at) =>
        (phrases.singles.get(number) ?? []).some(means) ||
        phrasesAt(phrases, numbers, at).some(means),
    )
  );
}
