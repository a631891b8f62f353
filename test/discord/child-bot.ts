import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));

export interface ChildBot {
  /** What it has printed so far, both streams. */
  output(): string;
  /** Resolves when the output has this text; rejects when the program ends without it. */
  says(text: string): Promise<void>;
  kill(signal: NodeJS.Signals): void;
  /** The exit code, null when a signal ended it. */
  readonly exit: Promise<number | null>;
}

/** The program as `npm start` runs it, with these settings alone: no .env of the developer's is read. */
export function startChildBot(settings: Readonly<Record<string, string>>): ChildBot {
  const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...settings };
  const child = spawn(process.execPath, [PROGRAM], { cwd: tmpdir(), env, stdio: 'pipe' });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    output: () => printed,
    says: (text) => waitFor(child, exit, () => printed.includes(text), text),
    kill: (signal) => child.kill(signal),
    exit,
  };
}

function waitFor(
  child: ChildProcess,
  exit: Promise<unknown>,
  isThere: () => boolean,
  text: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (isThere()) resolve();
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    void exit.then(() => reject(new Error(`The program ended and never said "${text}"`)));
    look();
  });
}
