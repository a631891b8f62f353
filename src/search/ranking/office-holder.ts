import type { Entry } from '../index/entry.ts';
import { eachMark, type PassageIndex } from '../index/passage-index.ts';
import { personOf } from '../index/tag.ts';
import { ownedOffices } from '../question/owned-office.ts';
import type { AskedQuestion } from '../question/question.ts';
import { bearingOf, bears } from '../question/text-bearing.ts';

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
  const isOfOffice = (role: string): boolean => {
    // Russia's ambassador to the UK is none of the UK's.
    const bearing = bearingOf(index, role.split(/\sto\s/)[0] ?? '');
    return bears(bearing, country) && bears(bearing, office);
  };
  return (entry) => {
    let holds = false;
    eachMark(index, entry, (tag) => {
      const roles = index.knowledge.persons[personOf(tag) ?? -1]?.roles ?? [];
      holds ||= roles.some(({ role }) => entry.paragraph.text.includes(role) && isOfOffice(role));
    });
    return holds ? HOLDS : 1;
  };
}
