import type { Figures } from './question-figures.ts';

export interface QuestionSet {
  /** The name of its file in `questions`. */
  readonly name: string;
  /** The folder of its articles. */
  readonly folder: URL;
  /** Nobody who tunes reads it: its misses are not listed. */
  readonly sealed: boolean;
  /** A little under what was reached; below it the run fails. */
  readonly floor: Partial<Figures>;
}

/** Messages on other subjects, asked of every dossier; `floor` is the least share that is refused. */
export interface MessageSet {
  readonly name: string;
  readonly sealed: boolean;
  readonly floor: number;
}

type Row = readonly [name: string, dossier: string, ...floors: number[]];

const FLOORS = ['s1', 's3', 'sentence', 'answered', 'refused', 'right'] as const;
const SEALED = /-second$|^ferry-sinking/;

// Name, dossier, floors of S@1, S@3, sentence@1, answered, refused, right.
const ROWS: readonly Row[] = [
  ['development', 'corpus', 0.84, 0.94, 0.81, 0.98, 0.78, 0.83],
  ['own-open', 'corpus', 0.83, 0.94, 0.83, 0.92, 0.93, 0.84],
  ['own-sealed', 'corpus', 0.88, 0.94, 0.88, 0.98, 0.78, 0.86],
  ['newsroom', 'corpus', 0.83, 0.94, 0.83, 0.98, 0.85, 0.84],
  ['members', 'corpus', 0.78, 0.91, 0.76, 0.98, 0.78, 0.78],
  ['members-open', 'corpus', 0.68, 0.83, 0.66, 0.93, 0.83, 0.7],
  ['members-second', 'corpus', 0.67, 0.77, 0.63, 0.86, 0.73, 0.65],
  ['factory-fire', 'factory-fire', 0.56, 0.8, 0.53, 0.87, 0.8, 0.62],
  ['factory-fire-members', 'factory-fire', 0.53, 0.66, 0.43, 0.91, 0.58, 0.54],
  ['court-case', 'court-case', 0.8, 0.86, 0.77, 0.87, 0.71, 0.71],
  ['court-case-members', 'court-case', 0.53, 0.68, 0.41, 0.86, 0.68, 0.56],
  ['election-night', 'election-night', 0.68, 0.92, 0.59, 0.98, 0.71, 0.69],
  ['hospital-attack', 'hospital-attack', 0.72, 0.87, 0.63, 0.92, 0.63, 0.66],
  ['ferry-sinking', 'ferry-sinking', 0.76, 0.85, 0.64, 0.98, 0.58, 0.72],
  ['voices', 'corpus', 0.73, 0.86, 0.7, 0.93, 0.69, 0.72],
  ['reporters', 'corpus', 0.76, 0.87, 0.73, 0.96, 0.72, 0.73],
  ['mixed-second', 'corpus', 0.78, 0.9, 0.76, 0.86, 0.62, 0.69],
  ['readers-second', 'corpus', 0.7, 0.85, 0.69, 0.97, 0.64, 0.68],
  ['pairs', 'corpus', 0.77, 0.9, 0.75, 0.96, 0.26, 0.5],
  ['pairs-second', 'corpus', 0.91, 0.96, 0.91, 0.96, 0.45, 0.68],
  ['hospital-attack-pairs', 'hospital-attack', 0.59, 0.81, 0.42, 0.96, 0.28, 0.43],
  ['election-night-pairs', 'election-night', 0.58, 0.76, 0.48, 0.87, 0.29, 0.42],
  ['court-case-pairs-second', 'court-case', 0.73, 0.88, 0.68, 0.88, 0.38, 0.53],
  ['bank-failure', 'bank-failure', 0.52, 0.72, 0.38, 0.91, 0.51, 0.5],
  ['rowing-ban', 'rowing-ban', 0.47, 0.76, 0.4, 0.9, 0.25, 0.42],
  ['island-clash', 'island-clash', 0.51, 0.85, 0.45, 0.95, 0.31, 0.46],
  ['museum-theft', 'museum-theft', 0.52, 0.81, 0.43, 0.9, 0.52, 0.49],
  ['water-contamination', 'water-contamination', 0.59, 0.73, 0.55, 0.89, 0.69, 0.57],
  ['plain', 'corpus', 0.8, 0.94, 0.8, 0.98, 0.62, 0.77],
  ['plain-second', 'corpus', 0.84, 0.89, 0.82, 0.98, 0.69, 0.81],
  ['hospital-attack-plain', 'hospital-attack', 0.48, 0.73, 0.41, 0.98, 0.7, 0.54],
  ['island-clash-plain', 'island-clash', 0.59, 0.84, 0.48, 0.94, 0.25, 0.49],
  ['court-case-plain-second', 'court-case', 0.53, 0.78, 0.5, 0.9, 0.62, 0.53],
  ['ferry-sinking-plain', 'ferry-sinking', 0.6, 0.75, 0.57, 0.98, 0.43, 0.57],
  ['refusals', 'corpus', 0.73, 0.9, 0.73, 0.9, 0.9, 0.84],
  ['refusals-second', 'corpus', 0.73, 0.73, 0.73, 0.73, 0.9, 0.78],
  ['factory-fire-refusals', 'factory-fire', 0.06, 0.73, 0.06, 0.73, 0.65, 0.45],
  ['factory-fire-refusals-second', 'factory-fire', 0.4, 0.73, 0.4, 0.56, 0.5, 0.4],
  ['court-case-refusals', 'court-case', 0.73, 0.73, 0.4, 0.9, 0.65, 0.67],
  ['court-case-refusals-second', 'court-case', 0.56, 0.73, 0.4, 0.73, 0.65, 0.62],
  ['election-night-refusals', 'election-night', 0.4, 0.73, 0.23, 0.56, 0.73, 0.62],
  ['election-night-refusals-second', 'election-night', 0.73, 0.9, 0.73, 0.73, 0.65, 0.67],
  ['hospital-attack-refusals', 'hospital-attack', 0.06, 0.23, 0.06, 0.73, 0.65, 0.45],
  ['hospital-attack-refusals-second', 'hospital-attack', 0.73, 0.73, 0.23, 0.9, 0.73, 0.73],
];

export const MESSAGES: readonly MessageSet[] = [
  { name: 'other-subjects', sealed: false, floor: 0.89 },
  { name: 'other-subjects-second', sealed: true, floor: 0.88 },
];

/** Questions of each set asked of the dossiers that it is not about; `floor` is the least share that is refused. */
export const OTHER_INCIDENTS = {
  open: { name: 'other-incidents', floor: 0.75 },
  sealed: { name: 'other-incidents-second', floor: 0.79 },
} as const;

export const QUESTION_SETS: readonly QuestionSet[] = ROWS.map(([name, dossier, ...floors]) => ({
  name,
  folder: folderOf(dossier),
  sealed: SEALED.test(name),
  floor: Object.fromEntries(FLOORS.map((figure, at) => [figure, floors[at] ?? 0])),
}));

/** Every dossier that a set asks, each once. */
export const FOLDERS: readonly URL[] = [...new Set(ROWS.map(([, dossier]) => dossier))].map(
  folderOf,
);

function folderOf(dossier: string): URL {
  const path = dossier === 'corpus' ? '../../corpus/' : `dossiers/${dossier}/`;
  return new URL(path, import.meta.url);
}
