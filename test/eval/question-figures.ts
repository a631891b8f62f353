import type { Answer, Passage } from '../../src/search/answer.ts';
import type { Question } from './question-set.ts';

/** What one answer is worth. */
export interface Mark {
  readonly question: Question;
  readonly found: boolean;
  /** The place among the passages of the first one that answers, itself or in `alsoIn`; 0 for none. */
  readonly place: number;
  readonly reciprocal: number;
  readonly gain: number;
  readonly sentence: boolean;
  readonly first: string;
}

export interface Figures {
  readonly s1: number;
  readonly s3: number;
  readonly mrr: number;
  readonly ndcg: number;
  readonly sentence: number;
  readonly answered: number;
  readonly refused: number;
  readonly right: number;
}

interface Place {
  readonly source: string;
  readonly paragraph: number;
}

export type Paragraphs = ReadonlyMap<string, readonly string[]>;

const ANSWERS = 2;
const DEPTH = 10;
const GAIN_DEPTH = 5;

/** Marks an answer by the labels of its question. */
export function mark(question: Question, answer: Answer, paragraphs: Paragraphs): Mark {
  const grades = gradesOf(question, paragraphs);
  const gradeOf = ({ source, paragraph }: Place) => grades.get(`${source}#${paragraph}`) ?? 0;
  const places = answer.passages.slice(0, DEPTH);
  const answers = (passage: Passage) =>
    [passage, ...passage.alsoIn].some((one) => gradeOf(one) === ANSWERS);
  const list = places.flatMap((passage): Place[] => [passage, ...passage.alsoIn]);
  const at = list.slice(0, DEPTH).findIndex((one) => gradeOf(one) === ANSWERS);
  const ideal = [...grades.values()].sort((a, b) => b - a);
  const gains = list.slice(0, GAIN_DEPTH).map(gradeOf);
  const first = places[0];
  return {
    question,
    found: answer.found,
    place: places.findIndex(answers) + 1,
    reciprocal: at < 0 ? 0 : 1 / (at + 1),
    gain: ideal.length === 0 ? 0 : discounted(gains) / discounted(ideal.slice(0, GAIN_DEPTH)),
    sentence: first !== undefined && answers(first) && marksAnswer(question, first),
    first: first === undefined ? '–' : `${first.source}#${first.paragraph}`,
  };
}

export function figures(marks: readonly Mark[]): Figures {
  const asked = marks.filter(({ question }) => question.answerable);
  const others = marks.filter(({ question }) => !question.answerable);
  const mean = (list: readonly Mark[], value: (one: Mark) => number | boolean) =>
    list.reduce((sum, one) => sum + Number(value(one)), 0) / Math.max(1, list.length);
  return {
    s1: mean(asked, ({ place }) => place === 1),
    s3: mean(asked, ({ place }) => place >= 1 && place <= 3),
    mrr: mean(asked, ({ reciprocal }) => reciprocal),
    ndcg: mean(asked, ({ gain }) => gain),
    sentence: mean(asked, ({ sentence }) => sentence),
    answered: mean(asked, ({ found }) => found),
    refused: mean(others, ({ found }) => !found),
    right: mean(marks, isRight),
  };
}

/** What a member gets right in the end. */
export function isRight({ question, found, place }: Mark): boolean {
  return question.answerable ? found && place === 1 : !found;
}

// The grade of each labelled paragraph. A label that no paragraph bears is a fault of the set, not of the engine.
function gradesOf(question: Question, paragraphs: Paragraphs): Map<string, number> {
  const grades = new Map<string, number>();
  for (const { source, key, grade } of question.relevant ?? []) {
    const at = (paragraphs.get(source) ?? []).findIndex((text) => text.includes(key));
    if (at < 0) continue;
    const id = `${source}#${at + 1}`;
    grades.set(id, Math.max(grade, grades.get(id) ?? 0));
  }
  return grades;
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0);
}

function marksAnswer({ answer_sentence_key: keys }: Question, { text, answer }: Passage): boolean {
  if (answer === null) return false;
  const slice = text.slice(answer.start, answer.end);
  return (keys ?? []).some((key) => slice.includes(key) || key.includes(slice));
}
