import countries from 'world-countries/countries.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import abbreviations from '../lexicon/abbreviations.json' with { type: 'json' };
import broader from '../lexicon/broader.json' with { type: 'json' };
import demonyms from '../lexicon/demonyms-extra.json' with { type: 'json' };
import doubtful from '../lexicon/doubtful-country-names.json' with { type: 'json' };
import business from '../lexicon/groups/business.json' with { type: 'json' };
import courts from '../lexicon/groups/courts.json' with { type: 'json' };
import crimePolice from '../lexicon/groups/crime-police.json' with { type: 'json' };
import diplomacy from '../lexicon/groups/diplomacy.json' with { type: 'json' };
import disasters from '../lexicon/groups/disasters.json' with { type: 'json' };
import educationWork from '../lexicon/groups/education-work.json' with { type: 'json' };
import elections from '../lexicon/groups/elections.json' with { type: 'json' };
import everydayNouns from '../lexicon/groups/everyday-nouns.json' with { type: 'json' };
import everydayVerbs from '../lexicon/groups/everyday-verbs.json' with { type: 'json' };
import health from '../lexicon/groups/health.json' with { type: 'json' };
import mediaSpeech from '../lexicon/groups/media-speech.json' with { type: 'json' };
import money from '../lexicon/groups/money.json' with { type: 'json' };
import peopleRoles from '../lexicon/groups/people-roles.json' with { type: 'json' };
import politicsGovernment from '../lexicon/groups/politics-government.json' with { type: 'json' };
import sport from '../lexicon/groups/sport.json' with { type: 'json' };
import technology from '../lexicon/groups/technology.json' with { type: 'json' };
import travelTransport from '../lexicon/groups/travel-transport.json' with { type: 'json' };
import war from '../lexicon/groups/war.json' with { type: 'json' };
import weatherEnvironment from '../lexicon/groups/weather-environment.json' with { type: 'json' };
import institutions from '../lexicon/institution-metonyms.json' with { type: 'json' };
import metonyms from '../lexicon/metonyms.json' with { type: 'json' };
import mustBeThere from '../lexicon/must-be-there.json' with { type: 'json' };
import spellings from '../lexicon/spellings.json' with { type: 'json' };
import { casedTerm } from './analysis.ts';
import type { WordGroup } from './lexicon.ts';
import { paraphraseGroups } from './paraphrases.ts';

const MEANINGS = [
  business,
  courts,
  crimePolice,
  diplomacy,
  disasters,
  educationWork,
  elections,
  everydayNouns,
  everydayVerbs,
  health,
  mediaSpeech,
  money,
  peopleRoles,
  politicsGovernment,
  sport,
  technology,
  travelTransport,
  war,
  weatherEnvironment,
];
// A code of two letters is a word of its own too often ("in", "it", "no", "at").
const SHORTEST_ALIAS = 3;
const STATES_IN_DOUBT = ['PS', 'TW', 'XK'];
const SHORT_NAMES = ['UK', 'US'];

/** Every group of the general lexicon: meanings, countries with their people and capitals, institutions. */
export function lexiconGroups(): WordGroup[] {
  return [
    ...MEANINGS.flat().map(({ words }): WordGroup => ({ words, kind: 'meaning' })),
    ...broader.map(({ broad, narrow }): WordGroup => ({ words: broad, narrow, kind: 'meaning' })),
    ...spellings.places.map((words): WordGroup => ({ words, kind: 'meaning' })),
    ...abbreviations.map(
      ({ short, long, cased }): WordGroup => ({
        words: [cased ? casedTerm(short) : short, ...long],
        kind: 'meaning',
      }),
    ),
    ...countryGroups(),
    ...institutions.map(
      ({ institution, names }): WordGroup => ({
        words: [...institution, ...names],
        kind: 'institution',
      }),
    ),
    ...paraphraseGroups(),
    // A phrase is found as one only where it is a group's.
    ...thingPhrases(),
  ];
}

function thingPhrases(): WordGroup[] {
  const phrases = Object.values(mustBeThere)
    .flat()
    .filter((thing) => thing.includes(' '));
  return phrases.map((phrase) => ({ words: [phrase], kind: 'meaning' }));
}

function countryGroups(): WordGroup[] {
  const extra = new Map<string, string[]>();
  for (const [word, code] of demonyms) {
    if (word === undefined || code === undefined) continue;
    extra.set(code, [...(extra.get(code) ?? []), word]);
  }
  const byCode = new Map(metonyms.map((entry) => [entry.code, entry]));
  return countries
    .filter(isState)
    .map(({ cca2, name, altSpellings, demonyms: people, capital }) => {
      const others = byCode.get(cca2);
      const aliases = altSpellings.filter(
        (alias) =>
          isNoOtherWord(alias) && (alias.length >= SHORTEST_ALIAS || SHORT_NAMES.includes(alias)),
      );
      const citizens = [people?.eng?.m, people?.eng?.f].flatMap((word) => (word ? [word] : []));
      return {
        kind: 'country',
        words: [
          ...[name.common, ...aliases, ...citizens],
          ...[...(extra.get(cca2) ?? []), ...(others?.names ?? [])],
        ],
        weak: [...(capital ?? []).filter(isNoOtherWord), ...(others?.weak ?? [])],
      };
    });
}

// Iceland's own name is an island in English, the capital of the Maldives a male.
function isNoOtherWord(name: string): boolean {
  return !doubtful.some((word) => fold(word) === fold(name));
}

// A territory shares its people's name with the state that it belongs to, and would answer for it.
function isState({ independent, unMember, cca2 }: (typeof countries)[number]): boolean {
  return independent === true || unMember || STATES_IN_DOUBT.includes(cca2);
}
