import type { Problem } from '../corpus/problem.ts';
import { printable } from '../text/printable.ts';
import type { Opening } from './open-worker.ts';

/** The part of a logger that is used here. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface Reloaded {
  readonly log: Log;
  readonly opening: Opening;
  readonly before: string | null;
  readonly milliseconds: number;
}

/** What became of reading the folder again. */
export function tellReload({ log, opening, before, milliseconds }: Reloaded): void {
  switch (opening.kind) {
    case 'opened': {
      const { revision, articles, outlets, speakers } = opening.worker.about;
      const fields = { before, revision, articles, outlets, speakers, milliseconds };
      const what = before === null ? 'is loaded again' : 'changed';
      log.info(fields, `The corpus ${what}: revision ${revision} is served now`);
      break;
    }
    case 'unchanged':
      log.info({ revision: before, milliseconds }, 'The corpus was read again: no change');
      break;
    case 'unusable':
      log.warn(
        { revision: before },
        `The corpus cannot be used, ${keptAt(before)}: ${opening.message}`,
      );
      break;
    case 'died':
      log.error(
        { revision: before, reason: opening.reason },
        `The corpus could not be loaded, ${keptAt(before)}`,
      );
      break;
  }
}

function keptAt(before: string | null): string {
  return before === null ? 'no revision is served' : 'the old revision stays';
}

/** Names each problem that was not named before; returns those that there are now. */
export function tellProblems(
  log: Log,
  problems: readonly Problem[],
  reported: ReadonlySet<string>,
): ReadonlySet<string> {
  const keys = problems.map(({ source, field, message }) => `${source}\0${field}\0${message}`);
  for (const [at, { source, field, message }] of problems.entries()) {
    if (!reported.has(keys[at] ?? ''))
      log.warn({ source: printable(source), field }, printable(`${source}: ${message}`));
  }
  return new Set(keys);
}
