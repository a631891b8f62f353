import type { PassageIndex } from '../index/passage-index.ts';
import { phrasesAt } from '../language/phrases.ts';
import smallWords from '../language/small-words.json' with { type: 'json' };
import {
  type Asked,
  AUXILIARY,
  asksWhich,
  BEING,
  byAmount,
  byNoun,
  byQuestionWord,
  DOING,
  IDENTITY,
  kindByTerm,
  SAYING,
  sayingPlace,
} from './asked-kind.ts';
import { asksFor, describesPerson, isInterrogative, isLead } from './asked-terms.ts';
import askedWords from './asked-words.json' with { type: 'json' };
import { asksForMeaning } from './asks-meaning.ts';
import type { QuestionWord } from './question-words.ts';
import { saysAnything } from './says-anything.ts';

// "The mayor said what of it", "total number of dockers": so early a question word asks, and "number" counts.
const EARLY = 4;
// "Could you perhaps tell me when": so far behind the verb the asking word, and then the question word, may stand.
const POLITE_OPENING = 6;
// "Olsen resigned." is said, "mayor olsen resigned?" and "mayor resigned" are asked.
const LONGEST_KEYWORDS = 3;
// So many words with a verb among them are a sentence, though nothing ends it.
const LONGEST_PHRASE = 5;
// A full stop and a mark.
const LONGEST_END = 2;
// "Olsen and the union then agreed on a rule for trips of long distance?" asks for no distance.
const LONGEST_WITH_ATTRIBUTE = 10;
const RELATIVE_HEADS = new Set([...askedWords.people, ...askedWords.relativeHeads]);
const ATTRIBUTES = kindByTerm(askedWords.attributes);
// "What did they say to being called spies".
const MAY_BE_MEANING: ReadonlySet<Asked> = new Set<Asked>(['thing', 'words', 'keywords']);
const MAY_BE_NAMED: ReadonlySet<Asked> = new Set<Asked>(['thing', 'where', 'who']);
// "His full name", "the real name".
const BEFORE_NAME = new Set([...askedWords.determiners, ...smallWords.nameAdjectives]);
const NAMED_THINGS = new Set(askedWords.namedThings);
const MAKES = new Set(smallWords.makes);
const REQUESTED = new Set(askedWords.requests);
const REQUESTS = new Set(smallWords.requestVerbs);
// "Who was the first British defence minister"
const NOUN_PHRASE = 7;

/** What the question asks for, by its question word and the words beside it. */
export function askedFor(
  index: PassageIndex,
  words: readonly QuestionWord[],
  question: string,
): Asked {
  const kind = kindOf(index, words, question);
  const terms = words.map(({ term }) => term);
  if (MAY_BE_MEANING.has(kind) && asksForMeaning(terms, question)) return 'meaning';
  if (MAY_BE_NAMED.has(kind) && namedThing(words) >= 0) return 'name';
  const mayBeName = kind === 'who' || kind === 'thing' || isRequest(kind, words);
  return mayBeName && asksForName(words) ? 'name' : kind;
}

/** The place of the noun in "which company", "what private school": of things that go by a name; -1 for none. */
export function namedThing(words: readonly QuestionWord[]): number {
  return words.findIndex(({ term }, at) => {
    const before = words[at - 1];
    const isBeside = asksWhich(before?.term);
    const isNear = before?.stop === false && asksWhich(words[at - 2]?.term);
    // "What make of car", but not "what company of soldiers".
    const isOf = words[at + 1]?.term === 'of';
    return (isBeside || isNear) && (isOf ? MAKES : NAMED_THINGS).has(term);
  });
}

// "Can somebody write the names", "would you give his name"; but "can Britain name a new ambassador".
function isRequest(kind: Asked, words: readonly QuestionWord[]): boolean {
  const at = words.findIndex(({ term }) => REQUESTS.has(term));
  const isOfReader = REQUESTED.has(words[at + 1]?.term ?? '');
  return kind === 'whether' && at >= 0 && at < EARLY && isOfReader;
}

// "What was the ship called", "whats the name of", "who is the ambassador".
function asksForName(words: readonly QuestionWord[]): boolean {
  const who = whoIs(words);
  const described = words.slice(who + 1, who + NOUN_PHRASE);
  if (who >= 0 && described.some(({ term }) => describesPerson(term))) return true;
  const terms = words.map(({ term }) => term);
  const what = terms.findIndex((term) => isInterrogative(term));
  return terms.some((term, at) => {
    if (term === 'name' && isNaming(terms, at)) return false;
    if (term !== 'called' && term !== 'named') return askedWords.names.includes(term);
    if (BEING.has(terms[at - 1] ?? '')) return false;
    // "What was the mayor called, the one who …", but not "what was he called by the mayor" nor "the ship named Aurora".
    return (
      at === terms.length - 1 || (IDENTITY.has(terms[what + 1] ?? '') && terms[at + 1] !== 'by')
    );
  });
}

// "What causes does the board name": it names them. "What is the name", "does he have a name" ask for one.
function isNaming(terms: readonly string[], at: number): boolean {
  const asks = terms.slice(0, at).some((term) => asksWhich(term));
  const verb = terms.slice(0, at).findLastIndex((term) => DOING.has(term));
  return asks && verb >= 0 && at - verb > 1 && !BEFORE_NAME.has(terms[at - 1] ?? '');
}

function kindOf(index: PassageIndex, words: readonly QuestionWord[], question: string): Asked {
  const way = wayOfAsking(index, words);
  const terms = words.map(({ term }) => term);
  const start = terms.findIndex((term) => !isLead(term));
  if (way(start) === 'help') return 'help';
  const opening = openingKind(terms, start) ?? openingWay(terms, start, way(start));
  if (opening !== null) return opening;
  const at = questionPlace(terms, start, words, question);
  if (at < 0) return unasked(words, question);
  return (
    byAmount(terms, at) ??
    byNoun(terms, at) ??
    (isAccusation(terms) ? null : way(at)) ??
    byQuestionWord(terms, at)
  );
}

// What the first words ask for; null where a way of asking or a word further on decides.
function openingKind(terms: readonly string[], start: number): Asked | null {
  const first = terms[start] ?? '';
  if (terms.includes('whether') && !isInterrogative(first)) return 'whether';
  if (saysAnything(terms)) return 'words';
  return AUXILIARY.has(first) ? embedded(terms, start) : null;
}

// The kind of the way of asking that the first words are; null where a word further on decides.
function openingWay(terms: readonly string[], start: number, way: Asked | null): Asked | null {
  // "In what terms did she reply", but in "in which year" the noun decides.
  if (isInterrogative(terms[start + 1] ?? '')) return way === 'words' ? way : null;
  // "According to London, what had happened": whose words it wants, but not that it wants any words.
  const isAsked = way === 'words' && terms.some((term) => isInterrogative(term));
  return isAsked || isInterrogative(terms[start] ?? '') ? null : way;
}

// "What did they charge her with" asks for no sum.
function isAccusation(terms: readonly string[]): boolean {
  const charge = terms.findIndex((term) => term === 'charge' || term === 'charged');
  return charge >= 0 && terms.indexOf('with', charge) > 0;
}

// No question word asks: a noun says what is wanted, or the message is a statement or a few keywords.
function unasked(words: readonly QuestionWord[], question: string): Asked {
  const terms = words.map(({ term }) => term);
  const isClaim = isSentence(words, question);
  // "Olsen was named mayor" asks for no name.
  if (terms.some((term) => askedWords.names.includes(term) && !(isClaim && term === 'named'))) {
    return 'name';
  }
  if (terms.slice(0, EARLY).includes('number') && terms.includes('of')) return 'number';
  if (terms.includes('why')) return 'why';
  if (isClaim) return 'claim';
  return (terms.length <= LONGEST_WITH_ATTRIBUTE ? attributeOf(terms) : null) ?? 'keywords';
}

// "Yacht price", "mayor statement": the noun of a few keywords says what of the thing is asked for.
function attributeOf(terms: readonly string[]): Asked | null {
  for (const term of terms) {
    const kind = ATTRIBUTES.get(term);
    if (kind !== undefined) return kind;
  }
  return null;
}

// "can you tell me who …", "do you know when …" and "did he say when …" ask what follows; "did he go when …" does not.
function embedded(terms: readonly string[], start: number): Asked {
  const isPolite = terms.slice(start, start + POLITE_OPENING).some((term) => asksFor(term));
  const asked = terms.slice(start + 1, start + 1 + POLITE_OPENING);
  const at = asked.findIndex((term) => isInterrogative(term));
  return at >= 0 && isPolite ? byQuestionWord(terms, start + 1 + at) : 'whether';
}

// The word that opens the question or a part of it; else any such word that is not a mere link ("the day when …").
function questionPlace(
  terms: readonly string[],
  start: number,
  words: readonly QuestionWord[],
  question: string,
): number {
  if (isInterrogative(terms[start] ?? '')) return start;
  const opening = words.findIndex(({ term, parted }) => parted && isInterrogative(term));
  if (opening >= 0) return opening;
  const linked = terms.findIndex((term, at) => isInterrogative(term) && !isRelative(words, at));
  if (linked > 0 && (question.includes('?') || isAtTheEnd(terms, linked))) return linked;
  const asks = terms.findIndex((term) => asksFor(term));
  const isAsked = (asks >= 0 && linked > asks) || (linked > 0 && linked < EARLY);
  return isAsked ? linked : -1;
}

// "Because of what", "money for the harbour how much".
function isAtTheEnd(terms: readonly string[], at: number): boolean {
  return at === terms.length - 1 || (at === terms.length - 2 && terms[at] === 'how');
}

// "Those who voted", "the part whose absence": it describes, it does not ask.
function isRelative(words: readonly QuestionWord[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || at === words.length - 1) return false;
  const isNoun = !before.stop && !SAYING.has(before.term) && !asksFor(before.term);
  return RELATIVE_HEADS.has(before.term) || (isNoun && words[at]?.term === 'whose');
}

// A pasted statement ends like a sentence or stands in marks; else it is long and has a verb.
function isSentence(words: readonly QuestionWord[], question: string): boolean {
  // Of "… in March." Right or wrong?" the end is style, and no longer among the words.
  const typed = question.slice(0, (words.at(-1)?.end ?? 0) + LONGEST_END).trim();
  if (typed.includes('?') || words.length <= LONGEST_KEYWORDS) return false;
  if (/[.!]["'\u201d\u2019]?$/.test(typed) || /^["\u201c]/.test(typed)) return true;
  return words.length > LONGEST_PHRASE && words.some(({ term }) => isVerb(term));
}

function isVerb(term: string): boolean {
  return AUXILIARY.has(term) || SAYING.has(term) || /[a-z]{3}ed$/.test(term);
}

/** The place of "who" in "who is", "who were"; -1 where the question has none. */
export function whoIs(words: readonly QuestionWord[]): number {
  return words.findIndex(
    ({ term }, at) => term === 'who' && IDENTITY.has(words[at + 1]?.term ?? ''),
  );
}

/** Whether the question is about what somebody says or thinks. */
export function asksForSaying(words: readonly QuestionWord[]): boolean {
  return placeOfSaying(words) >= 0 || words.some(({ term }) => askedWords.thinking.includes(term));
}

/** The place of the first word of a question that says that somebody says something; -1 for none. */
export function placeOfSaying(words: readonly QuestionWord[]): number {
  return sayingPlace(words.map(({ term }) => term));
}

const KIND_OF_WAY: ReadonlyMap<string, Asked> = new Map<string, Asked>([
  ['help', 'help'],
  ['how', 'thing'],
  ['how-far', 'measure'],
  ['how-long', 'span'],
  ['how-many', 'number'],
  ['how-much', 'money'],
  ['how-old', 'age'],
  ['what-happened', 'thing'],
  ['what-is', 'thing'],
  ['what-said', 'words'],
  ['when', 'when'],
  ['where', 'where'],
  ['which', 'thing'],
  ['who', 'who'],
  ['who-institution', 'who'],
  ['why', 'why'],
]);

// The kind of the longest way of asking that begins at a word; null for none.
function wayOfAsking(
  { asking, language }: PassageIndex,
  words: readonly QuestionWord[],
): (at: number) => Asked | null {
  const numbers = words.map(({ number }) => number);
  return (at) => {
    let longest = 1;
    let kind: Asked | null = null;
    for (const { group, places } of phrasesAt(asking, numbers, at)) {
      const here = KIND_OF_WAY.get(language.askingKinds[group] ?? '');
      if (here === undefined || places.length <= longest) continue;
      longest = places.length;
      kind = here;
    }
    return kind;
  };
}
