/** How often spoken English uses a word. */
export interface SpokenWords {
  /** 0 for a word that it does not have. */
  countOf(term: string): number;
  list(): string[];
}

/** Searches the text of `SpokenEnglish` where it stands: to make a map of it takes a tenth of a start over five articles. */
export function spokenWords(counts: string): SpokenWords {
  return {
    countOf(term) {
      const start = startOf(counts, term);
      if (!counts.startsWith(`${term} `, start)) return 0;
      return Number.parseInt(counts.slice(start + term.length + 1, endOf(counts, start)), 10);
    },
    list: () => counts.split('|').map(wordOf),
  };
}

// Where the first word begins that does not come before the term.
function startOf(counts: string, term: string): number {
  let low = 0;
  let high = counts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = counts.lastIndexOf('|', middle) + 1;
    const end = endOf(counts, start);
    if (wordOf(counts.slice(start, end)) < term) low = end + 1;
    else high = Math.min(start, middle);
  }
  return low;
}

function endOf(counts: string, start: number): number {
  const end = counts.indexOf('|', start);
  return end < 0 ? counts.length : end;
}

function wordOf(pair: string): string {
  return pair.slice(0, pair.indexOf(' '));
}
