import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs a script of this folder in a process of its own and hands back the one message that it sends. */
export function inChild(script: string, args: readonly string[]): Promise<unknown> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const child = fork(path, args, { execArgv: [...process.execArgv, '--expose-gc'] });
  return new Promise((resolve, reject) => {
    let figures: unknown;
    child.on('message', (message) => {
      figures = message;
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (code === 0 && figures !== undefined) resolve(figures);
      else reject(new Error(`${script} ${args.join(' ')} ended with ${signal ?? code}`));
    });
  });
}
