/** Called with how much is done and in all. */
export type Tell = (done: number, total: number) => void;

/** Where each part of a load tells how far it is, in whatever it counts. */
export interface LoadParts {
  readonly reading: Tell;
  readonly quotes: Tell;
  readonly index: Tell;
}

// How long the parts take beside one another, measured at 1,000 articles.
const SHARES = { reading: 1, quotes: 2, index: 2 } as const;

/** The whole load counts so many units for each file. */
export const UNITS_A_FILE = 5;

/** One progress over all parts of a load, in units; the first part's total is the number of files. */
export function loadParts(tell: Tell | undefined): LoadParts {
  if (tell === undefined) return { reading: nothing, quotes: nothing, index: nothing };
  let files = 0;
  const part = (before: number, share: number): Tell => {
    return (done, total) =>
      tell(files * before + Math.floor((files * share * done) / total), files * UNITS_A_FILE);
  };
  const reading = part(0, SHARES.reading);
  return {
    reading: (done, total) => {
      files = total;
      reading(done, total);
    },
    quotes: part(SHARES.reading, SHARES.quotes),
    index: part(SHARES.reading + SHARES.quotes, SHARES.index),
  };
}

function nothing(): void {
  // Nobody listens.
}
