import { sentencesOf } from '../../src/text/sentences.ts';
import { wordsOf } from '../../src/text/words.ts';
import { type Chance, chanceOf } from './chance.ts';
import stopWords from './stop-words.json' with { type: 'json' };

const STOPS: ReadonlySet<string> = new Set(stopWords);
const OPENERS = [
  ...['who', 'what did', 'when did', 'where was', 'why did', 'how many', 'is it true that'],
  ...['can you tell me what', 'what happened after', 'which'],
];
// A sentence with fewer words has nothing to ask about.
const SHORTEST_SENTENCE = 6;
const LONGEST_CLAIM = 30;
const SEED = 7;

/**
 * So many questions, always the same for the same paragraphs: by turns keywords, a question in the text's words, a pasted
 * claim, and keywords with a typing error.
 */
export function questionsFrom(paragraphs: readonly string[], count: number): string[] {
  const chance = chanceOf(SEED);
  const sentences = paragraphs
    .flatMap((text) => sentencesOf(text).map(({ start, end }) => text.slice(start, end)))
    .filter((text) => contentOf(text).length >= SHORTEST_SENTENCE);
  return Array.from({ length: count }, (_, at) => {
    const make = MAKERS[at % MAKERS.length] ?? keywords;
    return make(chance.of(sentences), chance);
  });
}

type Maker = (sentence: string, chance: Chance) => string;

const MAKERS: readonly Maker[] = [keywords, question, claim, misspelt];

function keywords(sentence: string, chance: Chance): string {
  const words = contentOf(sentence);
  const start = chance.below(words.length - 2);
  return words.slice(start, start + 3).join(' ');
}

function question(sentence: string, chance: Chance): string {
  const words = wordsOf(sentence).map(({ start, end }) => sentence.slice(start, end));
  const start = chance.below(words.length - SHORTEST_SENTENCE + 1);
  const length = 4 + chance.below(4);
  return `${chance.of(OPENERS)} ${words.slice(start, start + length).join(' ')}?`;
}

function claim(sentence: string): string {
  return sentence.split(' ').slice(0, LONGEST_CLAIM).join(' ');
}

function misspelt(sentence: string, chance: Chance): string {
  const words = contentOf(sentence).toSorted((a, b) => b.length - a.length);
  const word = words[0] ?? '';
  const gap = 1 + chance.below(Math.max(1, word.length - 2));
  return [word.slice(0, gap) + word.slice(gap + 1), ...words.slice(1, 3)].join(' ');
}

function contentOf(sentence: string): string[] {
  return wordsOf(sentence)
    .filter(({ term }) => !STOPS.has(term))
    .map(({ start, end }) => sentence.slice(start, end));
}
