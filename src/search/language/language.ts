import { fold } from '../../text/fold.ts';
import { wordsOf } from '../../text/words.ts';
import abbreviations from '../lexicon/abbreviations.json' with { type: 'json' };
import chat from '../lexicon/chat.json' with { type: 'json' };
import genericWords from '../lexicon/generic-words.json' with { type: 'json' };
import mustBeThere from '../lexicon/must-be-there.json' with { type: 'json' };
import stopWords from '../lexicon/stop-words.json' with { type: 'json' };
import waysOfAsking from '../lexicon/ways-of-asking.json' with { type: 'json' };
import { englishStems } from './english-stems.ts';
import type { WordGroup } from './lexicon.ts';
import type { LexiconData } from './lexicon-data.ts';
import { lexiconData } from './load-lexicon.ts';
import type { StemOf } from './spelling.ts';
import { type SpokenWords, spokenWords } from './spoken-words.ts';

/** What the engine knows of English, read once when an index is built. */
export interface Language {
  readonly stemOf: StemOf;
  /** Abbreviations that are ordinary words in small letters. */
  readonly cased: ReadonlySet<string>;
  readonly stopWords: ReadonlySet<string>;
  readonly groups: readonly Pick<WordGroup, 'kind'>[];
  /** What answers to the first topic tend to say is the group `firstAnswer`, and so on. */
  readonly firstAnswer: number;
  readonly spoken: SpokenWords;
  /** The single words that name a country or its people. */
  readonly countryNames: readonly string[];
  /** Words that spoken English writes with a capital: names of people, places, peoples. */
  readonly names: ReadonlySet<string>;
  /** Chat spellings and common misspellings, with the words meant. */
  readonly meant: ReadonlyMap<string, readonly string[]>;
  /** Chat words that say nothing. */
  readonly fillers: ReadonlySet<string>;
  /** Words of everyday talk that tell little of what is asked. */
  readonly generic: ReadonlySet<string>;
  /** Things that a question cannot be about when no article names them. */
  readonly things: ReadonlySet<string>;
  /** The kind of each way to ask. */
  readonly askingKinds: readonly string[];
}

/** With so many groups of the incident's own behind those of the lexicon. */
export function loadLanguage(
  incidentGroups: number,
  { kinds, firstAnswer, spoken, countryNames }: LexiconData = lexiconData(),
): Language {
  const incident = Array.from({ length: incidentGroups }, () => ({ kind: 'incident' as const }));
  return {
    groups: [...kinds.map((kind) => KINDS[kind]), ...incident],
    firstAnswer,
    countryNames,
    stemOf: englishStems(),
    cased: new Set(['us', ...abbreviations.flatMap(({ short, cased }) => (cased ? [short] : []))]),
    stopWords: new Set(stopWords),
    spoken: spokenWords(spoken.counts),
    names: new Set(spoken.names),
    meant: meantWords(),
    fillers: new Set(chat.fillers.map(plain)),
    generic: new Set(genericWords.map(plain)),
    things: new Set(Object.values(mustBeThere).flat().map(plain)),
    askingKinds: waysOfAsking.map(({ kind }) => kind),
  };
}

// One object a kind: there are seventy thousand groups.
const KINDS = {
  meaning: { kind: 'meaning' },
  paraphrase: { kind: 'paraphrase' },
  association: { kind: 'association' },
  country: { kind: 'country' },
  institution: { kind: 'institution' },
  incident: { kind: 'incident' },
} as const;

function meantWords(): Map<string, string[]> {
  const meant = new Map<string, string[]>();
  for (const [typed, words] of [...chat.spellings, ...chat.misspellings, ...chat.apostrophes]) {
    if (typed === undefined || words === undefined) continue;
    meant.set(
      plain(typed),
      wordsOf(words).map(({ term }) => term),
    );
  }
  return meant;
}

function plain(text: string): string {
  return fold(text).replace(/['.]/g, '');
}
