import { shortNumber } from './figures.ts';

/** One thing measured on our side and on others'; a number that does not exist is NaN. */
export interface Row {
  readonly name: string;
  readonly ours: number;
  /** In the order of the table's rivals. */
  readonly theirs: readonly number[];
  /** The largest ratio to the first rival that is still good; absent where none was set. */
  readonly goal?: number;
}

/** Things measured side by side. */
export interface Table {
  readonly title: string;
  readonly rivals: readonly string[];
  readonly rows: readonly Row[];
}

/** The table in columns, for a terminal. */
export function printed({ title, rivals, rows }: Table): string {
  const cells = [headOf(rivals), ...rows.map(cellsOf)];
  const widths = cells[0]?.map((_, at) => Math.max(...cells.map((row) => (row[at] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) =>
        at === 0 ? cell.padEnd(widths?.[at] ?? 0) : cell.padStart(widths?.[at] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [title, ...cells.map((row) => `  ${line(row)}`)].join('\n');
}

/** The table as Markdown. */
export function markdown({ title, rivals, rows }: Table): string {
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
  const head = headOf(rivals);
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'));
  return [
    `### ${title}`,
    '',
    line(head),
    line(rule),
    ...rows.map((row) => line(cellsOf(row))),
  ].join('\n');
}

function headOf(rivals: readonly string[]): string[] {
  return ['', 'Attaché', ...rivals.flatMap((rival) => [rival, 'ratio']), 'goal'];
}

function cellsOf({ name, ours, theirs, goal }: Row): string[] {
  const pairs = theirs.flatMap((value) => [shortNumber(value), ratio(ours / value)]);
  return [name, shortNumber(ours), ...pairs, goal === undefined ? '' : `≤ ${goal}`];
}

function ratio(value: number): string {
  return Number.isFinite(value) ? `${value.toFixed(2)}×` : '–';
}
