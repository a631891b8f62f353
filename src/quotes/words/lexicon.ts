import countries from 'world-countries/countries.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import honorifics from '../../text/honorifics.json' with { type: 'json' };
import cueVerbs from './cue-verbs.json' with { type: 'json' };
import firstNames from './first-names.json' with { type: 'json' };
import functionWords from './function-words.json' with { type: 'json' };
import institutions from './institutions.json' with { type: 'json' };
import particles from './name-particles.json' with { type: 'json' };
import notNames from './not-names.json' with { type: 'json' };
import regional from './regional-adjectives.json' with { type: 'json' };
import modifiers from './role-modifiers.json' with { type: 'json' };
import roles from './roles.json' with { type: 'json' };
import smallWords from './small-words.json' with { type: 'json' };
import stateNames from './states.json' with { type: 'json' };
import abbreviations from './title-abbreviations.json' with { type: 'json' };

/** What a word can be: bits, because most words can be several things and are asked often. */
export const WORD = {
  cue: 1,
  role: 1 << 1,
  honorific: 1 << 2,
  institution: 1 << 3,
  body: 1 << 4,
  state: 1 << 5,
  demonym: 1 << 6,
  firstName: 1 << 7,
  pronoun: 1 << 8,
  determiner: 1 << 9,
  preposition: 1 << 10,
  auxiliary: 1 << 11,
  adverb: 1 << 12,
  conjunction: 1 << 13,
  time: 1 << 14,
  relative: 1 << 15,
  particle: 1 << 16,
  negation: 1 << 17,
  modal: 1 << 18,
  modifier: 1 << 19,
  notName: 1 << 20,
  plural: 1 << 21,
  punctuation: 1 << 22,
  quotation: 1 << 23,
  title: 1 << 24,
  alone: 1 << 25,
  anaphor: 1 << 26,
  firm: 1 << 27,
} as const;

export type Gender = 'male' | 'female';

/** How much a verb must have beside it before it counts as saying. */
export type Tier = 'always' | 'clause' | 'quote';

export interface CueForm {
  readonly tier: Tier;
  readonly lemma: string;
  readonly form: 'base' | 'present' | 'past' | 'participle' | 'ing';
}

/** What a printed word is by itself. */
export interface SeenWord {
  readonly word: string;
  readonly flags: number;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** It ends in s, so that an apostrophe behind it makes it a possessive. */
  readonly plural: boolean;
}

/** Language knowledge, ready for look-up by folded word. */
export interface Lexicon {
  readonly flags: ReadonlyMap<string, number>;
  readonly cues: ReadonlyMap<string, CueForm>;
  /** Of first names and titles. */
  readonly genders: ReadonlyMap<string, Gender>;
  /** Of roles: a spokeswoman, a husband. */
  readonly roleGenders: ReadonlyMap<string, Gender>;
  /** Names, seats and adjectives of states (folded, several words too) to their country codes. */
  readonly states: ReadonlyMap<string, string>;
  readonly stateNames: ReadonlyMap<string, string>;
  /** Words met so far: most words of a corpus are met again and again. */
  readonly seen: Map<string, SeenWord>;
  /** Rough keys of names met so far. */
  readonly keys: Map<string, string>;
}

interface Building {
  readonly flags: Map<string, number>;
  readonly genders: Map<string, Gender>;
  readonly roleGenders: Map<string, Gender>;
  readonly states: Map<string, string>;
  readonly stateNames: Map<string, string>;
}

export function buildLexicon(): Lexicon {
  const built: Building = {
    flags: new Map(),
    genders: new Map(),
    roleGenders: new Map(),
    states: new Map(),
    stateNames: new Map(),
  };
  addPeople(built);
  addWords(built);
  addStates(built);
  const cues = cueForms();
  for (const form of cues.keys()) mark(built.flags, [form], WORD.cue);
  return {
    ...built,
    cues,
    seen: new Map(),
    keys: new Map(),
  };
}

function mark(flags: Map<string, number>, words: readonly string[], flag: number): void {
  for (const word of words) flags.set(word, (flags.get(word) ?? 0) | flag);
}

function addPeople({ flags, genders, roleGenders }: Building): void {
  const all = [...roles.male, ...roles.female, ...roles.either];
  mark(flags, all, WORD.role);
  mark(flags, all.map(pluralOf), WORD.role | WORD.plural);
  mark(flags, smallWords.pluralRoles, WORD.role | WORD.plural);
  mark(flags, Object.keys(abbreviations.titles), WORD.role | WORD.title);
  mark(flags, [...honorifics.male, ...honorifics.female, ...honorifics.either], WORD.honorific);
  mark(flags, [...firstNames.male, ...firstNames.female, ...firstNames.either], WORD.firstName);
  for (const word of roles.male) roleGenders.set(word, 'male');
  for (const word of roles.female) roleGenders.set(word, 'female');
  for (const list of [firstNames, honorifics]) {
    for (const word of list.male) genders.set(word, 'male');
    for (const word of list.female) genders.set(word, 'female');
  }
}

function pluralOf(word: string): string {
  if (word.endsWith('man')) return `${word.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x)$/.test(word) ? `${word}es` : `${word}s`;
}

function addWords({ flags }: Building): void {
  mark(flags, institutions.capitalised, WORD.institution);
  mark(flags, institutions.plain, WORD.body);
  mark(flags, institutions.alone, WORD.alone);
  mark(flags, institutions.firms, WORD.firm);
  mark(flags, particles, WORD.particle);
  mark(flags, notNames, WORD.notName);
  mark(flags, modifiers, WORD.modifier);
  mark(flags, regional, WORD.demonym);
  mark(flags, functionWords.determiner, WORD.determiner);
  mark(flags, functionWords.preposition, WORD.preposition);
  mark(flags, functionWords.conjunction, WORD.conjunction);
  mark(flags, functionWords.pronoun, WORD.pronoun);
  mark(flags, functionWords.adverb, WORD.adverb);
  mark(flags, functionWords.auxiliary, WORD.auxiliary);
  mark(flags, functionWords.modal, WORD.modal);
  mark(flags, functionWords.negation, WORD.negation);
  mark(flags, functionWords.relative, WORD.relative);
  mark(flags, functionWords.time, WORD.time);
  mark(flags, functionWords.anaphor, WORD.anaphor);
}

function addStates(built: Building): void {
  for (const { cca2, name, capital, demonyms, unMember } of countries) {
    addState(built, cca2, [name.common, name.official]);
    if (!unMember) continue;
    addSeats(built, cca2, capital);
    const people = demonyms.eng;
    if (people) addDemonyms(built, cca2, [people.m, people.f]);
  }
  for (const [code, { names, seats }] of Object.entries(stateNames.states)) {
    addState(built, code, names);
    for (const seat of seats) built.flags.set(stateKey(seat), 0);
    addSeats(built, code, seats);
  }
  addState(built, 'GB', ['UK']);
  addState(built, 'US', ['US']);
  for (const [code, words] of Object.entries(stateNames.demonyms)) addDemonyms(built, code, words);
}

function addState(
  { flags, states, stateNames: names }: Building,
  code: string,
  list: readonly string[],
): void {
  for (const one of list) {
    const key = stateKey(one);
    // Names that people bear too (Jordan, Chad) are no states by themselves.
    if ((flags.get(key) ?? 0) & WORD.firstName) continue;
    states.set(key, code);
    names.set(key, code);
    if (!key.includes(' ')) mark(flags, [key], WORD.state);
  }
}

function addSeats({ flags, states }: Building, code: string, seats: readonly string[]): void {
  for (const seat of seats) {
    const key = stateKey(seat);
    if (states.has(key) || (flags.get(key) ?? 0) & (WORD.firstName | WORD.role)) continue;
    states.set(key, code);
    if (!key.includes(' ')) mark(flags, [key], WORD.state);
  }
}

function addDemonyms({ flags, states }: Building, code: string, words: readonly string[]): void {
  for (const word of words) {
    const key = stateKey(word);
    if (key === '') continue;
    if (!states.has(key)) states.set(key, code);
    if (!key.includes(' ')) mark(flags, [key], WORD.demonym);
  }
}

export function stateKey(name: string): string {
  return fold(name).replace(/\./g, '').replace(/^the /, '');
}

function cueForms(): Map<string, CueForm> {
  const cues = new Map<string, CueForm>();
  for (const tier of ['quote', 'clause', 'always'] as const) {
    for (const [lemma, line] of Object.entries<string>(cueVerbs[tier])) {
      const [present = '', past = '', participle = '', ...ings] = line.split(' ');
      cues.set(lemma, { tier, lemma, form: 'base' });
      cues.set(present, { tier, lemma, form: 'present' });
      for (const ing of ings) {
        cues.set(ing, { tier, lemma, form: ing.endsWith('ing') ? 'ing' : 'past' });
      }
      cues.set(participle, { tier, lemma, form: 'participle' });
      cues.set(past, { tier, lemma, form: 'past' });
    }
  }
  return cues;
}
