import type { Chance } from './chance.ts';
import { innovationAt, vocabularyAt } from './heaps.ts';
import { inflect, inventRoot } from './invent.ts';
import type { Anatomy, Piece } from './skeleton.ts';

/**
 * Words that grow with the text. A word is either new, as often as Heaps' law asks for, or one that was used before,
 * the more likely the more it was used (Simon's process: that gives the few frequent and many rare words of real text).
 */
export interface GrowingWords {
  content(): string;
  place(): string;
  person(): Person;
  /** Tells how many words have been written since, whatever their kind. */
  written(words: number): void;
  /** Tells of a word that was written but not drawn here. */
  seen(word: string): void;
}

export interface Person {
  readonly first: string;
  readonly last: string;
}

// The five articles are one story and have fewer words than the law says; the gap closes over so many words.
const CATCHING_UP = 8000;
// Even then most words are known ones: a text of new words would have no phrases.
const MOST_NEW = 0.5;
// English has about one and a half inflected forms to a stem in news text.
const INFLECTED_SHARE = 0.35;
// Words drawn here (content words, names) among all words: 0.36 in the real articles.
const DRAWN_SHARE = 0.36;

export function growingWords(anatomy: Anatomy, chance: Chance): GrowingWords {
  const pieces = anatomy.articles.flat(2);
  const contents = textsOf(pieces, 'content').map((text) => text.toLowerCase());
  const places = textsOf(pieces, 'place');
  const persons = textsOf(pieces, 'person').map(personOf);
  const firstNames = [...new Set(persons.map(({ first }) => first))];
  const roots: string[] = [];
  const vocabulary = new Set<string>();
  let words = 0;

  const isNew = (): boolean => {
    const gap = (vocabularyAt(words + 1) - vocabulary.size) / CATCHING_UP;
    const rate = (innovationAt(words + 1) + gap) / DRAWN_SHARE;
    return chance.next() < Math.min(MOST_NEW, rate);
  };
  const unused = (make: () => string): string => {
    let word = make();
    while (vocabulary.has(word)) word = make();
    vocabulary.add(word);
    return word;
  };
  const drawn = <Item>(known: Item[], make: () => Item): Item => {
    const item = isNew() ? make() : chance.of(known);
    known.push(item);
    return item;
  };
  const newContent = (): string => {
    if (roots.length > 0 && chance.next() < INFLECTED_SHARE) {
      return unused(() => inflect(chance.of(roots), chance));
    }
    const root = unused(() => inventRoot(chance));
    roots.push(root);
    return root;
  };
  const newName = (): string => capitalised(unused(() => inventRoot(chance)));
  return {
    content: () => drawn(contents, newContent),
    place: () => drawn(places, newName),
    person: () => drawn(persons, () => ({ first: chance.of(firstNames), last: newName() })),
    written: (count) => {
      words += count;
    },
    seen: (word) => {
      vocabulary.add(word);
    },
  };
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function textsOf(pieces: readonly Piece[], wanted: Piece['kind']): string[] {
  return pieces.filter(({ kind }) => kind === wanted).map(({ text }) => text);
}

function personOf(name: string): Person {
  const [first = '', last = ''] = name.split(' ');
  return { first, last };
}
