/** What was left out of the corpus or is doubtful in it, told to the person who edits the file. */
export interface Problem {
  readonly source: string;
  /** The front matter's field at fault; null when it is the file as a whole. */
  readonly field: string | null;
  /** What is wrong and what would mend it. */
  readonly message: string;
}

/** No usable corpus: ends the start of the program with its message. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
}
