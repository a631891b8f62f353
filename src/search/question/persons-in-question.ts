import type { PassageIndex } from '../index/passage-index.ts';
import { type PersonMatch, personAt, personsLike } from '../index/persons.ts';
import { phrasesAt } from '../language/phrases.ts';
import type { QuestionWord } from './question-words.ts';
import { mayName } from './small-name.ts';
import { isNamed } from './unit-kind.ts';

/** Whom a question names, from left to right; a surname that nobody bears is taken by its sound. */
export function personsInQuestion(
  index: PassageIndex,
  words: readonly QuestionWord[],
): PersonMatch[] {
  const terms = words.map(({ term }) => term);
  const named: PersonMatch[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!mayName(words, at)) continue;
    const match = matchAt(index, words, { terms, at });
    if (match === null || isPartOfName(index, words, match)) continue;
    named.push(match);
    at = match.end - 1;
  }
  return named;
}

interface Spot {
  readonly terms: readonly string[];
  readonly at: number;
}

function matchAt(
  index: PassageIndex,
  words: readonly QuestionWord[],
  { terms, at }: Spot,
): PersonMatch | null {
  const named = personAt(index.names, terms, at) ?? ownerAt(index, words, at);
  if (named !== null) return withSurname(index, words, named);
  const persons = personsNear(index, words[at]);
  return persons.length > 0 ? { persons, start: at, end: at + 1 } : null;
}

// "Zealand" alone may be somebody's name here; in "New Zealand" it is a country's.
function isPartOfName(
  { phrases, language }: PassageIndex,
  words: readonly QuestionWord[],
  { start, end }: PersonMatch,
): boolean {
  const numbers = words.map(({ number }) => number);
  return words
    .slice(0, end)
    .some((_, from) =>
      phrasesAt(phrases, numbers, from).some(
        ({ group, places }) =>
          isNamed(language, group) &&
          places.length > end - start &&
          places.includes(start) &&
          places.includes(end - 1),
      ),
    );
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
