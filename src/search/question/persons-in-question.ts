import type { PassageIndex } from '../index/passage-index.ts';
import { type PersonMatch, personAt, personsLike } from '../index/persons.ts';
import type { QuestionWord } from './question-words.ts';

/** Whom a question names at a place of its words; a surname that nobody bears is taken by its sound. Null for nobody. */
export function personsInQuestion(
  index: PassageIndex,
  words: readonly QuestionWord[],
): (at: number) => PersonMatch | null {
  const terms = words.map(({ term }) => term);
  return (at) => {
    const named = personAt(index.names, terms, at) ?? ownerAt(index, words, at);
    if (named !== null) return withSurname(index, words, named);
    const persons = personsNear(index, words[at]);
    return persons.length > 0 ? { persons, start: at, end: at + 1 } : null;
  };
}

// "Olsens office": typed without its apostrophe.
function ownerAt(
  { names }: PassageIndex,
  words: readonly QuestionWord[],
  at: number,
): PersonMatch | null {
  const { term = '' } = words[at] ?? {};
  const match = term.endsWith('s') ? personAt(names, [term.slice(0, -1)], 0) : null;
  return match && { ...match, start: at, end: at + 1 };
}

// "Andrey Kielin" is one person, whose first name is right.
function withSurname(
  index: PassageIndex,
  words: readonly QuestionWord[],
  match: PersonMatch,
): PersonMatch {
  const near = personsNear(index, words[match.end]);
  const persons = match.persons.filter((person) => near.includes(person));
  return persons.length > 0 ? { ...match, persons, end: match.end + 1 } : match;
}

function personsNear(index: PassageIndex, word: QuestionWord | undefined): readonly number[] {
  if (word === undefined || word.known || word.number >= 0) return [];
  return personsLike(index.names, word.term);
}
