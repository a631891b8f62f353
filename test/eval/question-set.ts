import { readFile } from 'node:fs/promises';

/** One labelled question; see questions/README.md. */
export interface Question {
  readonly id: string;
  readonly q: string;
  readonly type: string;
  readonly style: readonly string[];
  readonly answerable: boolean;
  readonly relevant?: readonly Relevant[];
  readonly answer_sentence_key?: readonly string[];
}

export interface Relevant {
  readonly source: string;
  readonly key: string;
  readonly grade: number;
}

/** Reads one question a line. */
export async function readQuestions(file: URL): Promise<Question[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => JSON.parse(line) as Question);
}
