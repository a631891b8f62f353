import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../dist/src/', import.meta.url));

export interface Ended {
  readonly exitCode: number | null;
  readonly printed: string;
  readonly errors: string;
}

/** A built program as `npm run` starts it, in a folder of its own: no .env of the developer's is read. */
export async function runProgram(
  name: 'add' | 'new',
  args: readonly string[],
  { cwd, input = '', corpusDir }: { cwd: string; input?: string; corpusDir?: string },
): Promise<Ended> {
  const settings = corpusDir === undefined ? {} : { CORPUS_DIR: corpusDir };
  const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...settings };
  const child = spawn(process.execPath, [`${DIST}${name}.js`, ...args], {
    cwd,
    env,
    stdio: 'pipe',
  });
  child.stdin.end(input);
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [printed, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { exitCode: await exit, printed, errors };
}
