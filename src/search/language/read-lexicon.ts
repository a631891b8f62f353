import politeness from '../lexicon/politeness.json' with { type: 'json' };
import stopWords from '../lexicon/stop-words.json' with { type: 'json' };
import waysOfAsking from '../lexicon/ways-of-asking.json' with { type: 'json' };
import { loadAssociations } from './associations.ts';
import { englishStems } from './english-stems.ts';
import { eachMember, type WordGroup } from './lexicon.ts';
import type { LexiconData } from './lexicon-data.ts';
import { lexiconGroups } from './lexicon-groups.ts';
import { packPhrases } from './packed-phrases.ts';
import { phrasesOf } from './phrases.ts';
import { readVectors } from './read-vectors.ts';
import { spokenEnglish } from './spoken-english.ts';
import { spokenWords } from './spoken-words.ts';
import { vocabularyOf } from './vocabulary.ts';

// A word that spoken English uses so often tells of no topic.
const EVERYDAY = 8_000;

/** Reads the whole lexicon; takes longer than to index a hundred articles, so that the build does it. */
export function readLexicon(): LexiconData {
  const { topics, answers } = loadAssociations();
  const meanings = lexiconGroups();
  const spoken = spokenEnglish();
  const { countOf, list } = spokenWords(spoken.counts);
  const everyday = new Set(list().filter((word) => countOf(word) >= EVERYDAY));
  const groups: readonly WordGroup[] = [
    ...meanings,
    ...answers.map((group) => ({
      ...group,
      narrow: (group.narrow ?? []).filter((word) => !everyday.has(word)),
    })),
  ];
  const stemOf = englishStems();
  const vocabulary = vocabularyOf(stemOf);
  const pack = (list: readonly WordGroup[]) => packPhrases(phrasesOf(list, vocabulary));
  const packed = pack(groups);
  for (const term of stopWords) vocabulary.add(term);
  const first = vocabulary.list();
  const questions = {
    asking: pack(waysOfAsking.map(({ phrases }) => ({ words: phrases, kind: 'meaning' }))),
    topics: pack(topics),
    polite: pack([{ words: politeness, kind: 'meaning' }]),
  };
  const { terms, numbers } = vocabulary.list();
  const known = first.terms.length;
  return {
    ...questions,
    groups: packed,
    kinds: groups.map(({ kind }) => kind),
    firstAnswer: meanings.length,
    countryNames: countryNames(meanings),
    vocabulary: first,
    later: { terms: terms.slice(known), numbers: numbers.slice(known) },
    spoken,
    vectors: readVectors(stemOf),
  };
}

function countryNames(groups: readonly WordGroup[]): string[] {
  const countries = groups.filter(({ kind }) => kind === 'country');
  const names: string[] = [];
  eachMember(countries, 0, ([name = '', ...more]) => {
    if (more.length === 0) names.push(name);
  });
  return names;
}
