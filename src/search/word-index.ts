import MiniSearch, { type AsPlainObject } from 'minisearch';
import type { Vocabulary } from './vocabulary.ts';
import type { WordBearers } from './word-bearers.ts';

/**
 * MiniSearch over the stems of all entries. It is handed its index whole: told word by word, it would walk its tree for
 * each of them, which takes three times as long.
 */
export function wordIndex({ stemAt }: Vocabulary, bearers: WordBearers): MiniSearch {
  const { lengths } = bearers;
  // A text without words counts as one of one word there.
  const fieldLengths = Array.from(lengths, (length) => Math.max(1, length));
  const mean = fieldLengths.reduce((sum, length, at) => (sum * at + length) / (at + 1), 0);
  const plain: AsPlainObject = {
    documentCount: lengths.length,
    nextId: lengths.length,
    documentIds: Object.fromEntries(fieldLengths.map((_, entry) => [entry, entry])),
    fieldIds: { text: 0 },
    fieldLength: Object.fromEntries(fieldLengths.map((length, entry) => [entry, [length]])),
    averageFieldLength: [mean],
    storedFields: {},
    index: termsOf(stemAt, bearers),
    serializationVersion: 2,
  };
  return MiniSearch.loadJS(plain, {
    fields: ['text'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
}

function termsOf(
  stemAt: Vocabulary['stemAt'],
  { counts, entries, frequencies }: WordBearers,
): AsPlainObject['index'] {
  const terms: AsPlainObject['index'] = [];
  let start = 0;
  for (const [number, count] of counts.entries()) {
    const end = start + count;
    const inEntries: Record<string, number> = {};
    for (let at = start; at < end; at += 1) inEntries[entries[at] ?? 0] = frequencies[at] ?? 0;
    if (count > 0) terms.push([stemAt(number), { 0: inEntries }]);
    start = end;
  }
  return terms;
}
