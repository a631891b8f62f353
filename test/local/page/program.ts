import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/;
const READY = 'The bot answers';

export interface Program {
  /** The page's address, as the program prints it. */
  readonly url: string;
  stop(): Promise<void>;
}

/** The program as a newcomer runs it: built, with no token, on the corpus of the repository. */
export async function startProgram(): Promise<Program> {
  const child = spawn(process.execPath, ['dist/src/main.js'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', DISCORD_TOKEN: '', LOCAL_PORT: '0', LOG_LEVEL: 'info' },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the program ended with ${code}:\n${said}`)));
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const address = ADDRESS.exec(said)?.[0];
        if (address !== undefined && said.includes(READY)) resolve(`${address}/`);
      });
    }
  });
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
