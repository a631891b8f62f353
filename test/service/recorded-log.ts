import type { Log } from '../../src/service/tell-load.ts';

export interface RecordedLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly fields: object;
  readonly message: string;
}

/** A log that a test can read. */
export interface RecordedLog extends Log {
  readonly lines: readonly RecordedLine[];
  /** Messages of warnings and errors. */
  readonly complaints: () => readonly string[];
}

export function recordedLog(): RecordedLog {
  const lines: RecordedLine[] = [];
  const at =
    (level: RecordedLine['level']) =>
    (fields: object, message: string): void => {
      lines.push({ level, fields, message });
    };
  return {
    lines,
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    complaints: () => lines.filter(({ level }) => level !== 'info').map(({ message }) => message),
  };
}
