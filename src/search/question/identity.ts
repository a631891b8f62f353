import type { Knowledge, KnownPerson } from '../index/knowledge.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { personOf } from '../index/tag.ts';
import type { Language } from '../language/language.ts';
import smallWords from '../language/small-words.json' with { type: 'json' };
import { type Asked, asksWhich } from './asked-kind.ts';
import { isJob } from './asked-terms.ts';
import askedWords from './asked-words.json' with { type: 'json' };
import type { AskedQuestion } from './question.ts';
import type { QuestionWord } from './question-words.ts';
import type { Unit } from './unit.ts';
import { saysOnly } from './unit-weight.ts';

const HOLDING = new Set(smallWords.holding);
const WHOSE = new Set(askedWords.determiners);
const KINDS: ReadonlySet<Asked> = new Set<Asked>(['who', 'name', 'thing']);

/** The persons whom a question asks to be introduced: "who is Wallace?", "what job has Putin got"; empty for none. */
export function introduced(
  { knowledge, language }: PassageIndex,
  { asked, units, words }: AskedQuestion,
): readonly KnownPerson[] {
  if (!KINDS.has(asked)) return [];
  const rest = units.filter(({ kind }) => kind !== 'person');
  const isPlain = rest.every((unit) => saysLittle(language, unit)) || asksForOffice(words);
  if (rest.length === units.length || !isPlain) return [];
  return personsOf(knowledge, units);
}

/** The known persons that units may stand for. */
export function personsOf(
  { persons }: Pick<Knowledge, 'persons'>,
  units: readonly Unit[],
): readonly KnownPerson[] {
  return units.flatMap(({ tags }) => tags.flatMap(({ tag }) => persons[personOf(tag) ?? -1] ?? []));
}

// "What office does Brook hold, who spoke so freely": whatever else it says; but not "what role did Brook play".
function asksForOffice(words: readonly QuestionWord[]): boolean {
  return (
    words.some(({ term }, at) => isJob(term) && asksWhich(words[at - 1]?.term)) &&
    words.some(({ term }) => HOLDING.has(term))
  );
}

function saysLittle(language: Language, unit: Unit): boolean {
  return saysOnly(language, unit) || unit.terms.every((term) => isJob(term) || WHOSE.has(term));
}
