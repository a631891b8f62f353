import type { EvalReport } from './questions.ts';

export interface Refused {
  readonly name: string;
  /** What was asked, and of whom. */
  readonly asked: string;
  /** The share that was refused, 0 to 1. */
  readonly share: number;
  readonly floor: number;
}

/** A line with the share, those of the misses below it, and a failure where it is under the floor. */
export function refusedReport(
  { name, asked, share, floor }: Refused,
  misses: readonly string[] = [],
): EvalReport {
  const refused = share.toFixed(3);
  return {
    lines: [`${name}: ${asked}, refused ${refused}`, ...misses],
    failures: share < floor ? [`${name}: refused ${refused} is under ${floor}`] : [],
  };
}

/** Reports as one, an empty line behind them. */
export function joined(reports: readonly EvalReport[]): EvalReport {
  return {
    lines: [...reports.flatMap(({ lines }) => lines), ''],
    failures: reports.flatMap(({ failures }) => failures),
  };
}
