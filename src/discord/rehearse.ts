import { type Clock, systemClock } from '../clock.ts';
import type { Command, Options, Services } from './command.ts';
import type { Commands } from './load-commands.ts';

export interface RehearseOptions {
  readonly commands: Commands;
  readonly services: Services;
  readonly log: { warn(fields: object, message: string): void };
  readonly clock?: Clock;
}

// Milliseconds: of 10,000 articles a question takes up to a tenth of it, of five a thousandth.
const LONGEST = 500;
const ARTICLES = 12;
const TEXTS = 200;
// As many as a question mostly has.
const WORDS = 8;

/**
 * Runs every command with what it suggests itself, with headlines and with the first words of paragraphs, and draws cards
 * that nobody sees. V8 compiles a function when it is called, and again when it is called often: without it, the first
 * 128 questions of 32 members at once take half as long again, and the slowest of them too. It ends after half a second
 * whatever it waits for, or with the first failure, which is only told.
 */
export async function rehearse(options: RehearseOptions): Promise<void> {
  const { log, clock = systemClock() } = options;
  const time = new AbortController();
  const over = new Promise((resolve) => time.signal.addEventListener('abort', resolve));
  const timer = clock.after(LONGEST, () => time.abort());
  try {
    await Promise.race([useAll(options, time.signal), over]);
  } catch (error) {
    log.warn({ err: error }, 'A command failed before anybody used it; members may meet the same');
  } finally {
    timer.cancel();
  }
}

async function useAll({ commands, services }: RehearseOptions, time: AbortSignal) {
  const all = [...commands.values()];
  const suggested = await Promise.all(all.map((command) => suggestionsOf(command, services)));
  const texts = await textsOf(services);
  const uses = [
    ...all.flatMap((command, at) => (suggested[at] ?? []).map((text) => ({ command, text }))),
    ...texts.flatMap((text) => all.map((command) => ({ command, text }))),
  ];
  for (const { command, text } of uses) {
    if (time.aborted) return;
    await run(command, text, services);
  }
}

async function run(command: Command, text: string, services: Services): Promise<void> {
  const needed = neededOption(command);
  const options: Options = {
    text: (name) => (name === needed ? text : null),
    flag: (_, fallback = false) => fallback,
    target: needed === null ? text : null,
    typed: [text],
  };
  const { seen, draw } = await command.run(options, services);
  draw(seen);
}

async function suggestionsOf(command: Command, services: Services): Promise<readonly string[]> {
  const option = neededOption(command);
  if (option === null) return [];
  const choices = await command.complete?.({ option, value: '' }, services);
  return (choices ?? []).map(({ value }) => value);
}

/** The name of the option that must be given; null where there is none. */
function neededOption({ data }: Command): string | null {
  const options = 'options' in data ? (data.options ?? []) : [];
  return options.find((option) => 'required' in option && option.required)?.name ?? null;
}

async function textsOf({ dossier }: Services): Promise<readonly string[]> {
  const everything = { outlet: '', search: '', oldestFirst: false, offset: 0 };
  const { articles } = await dossier.sources({ ...everything, limit: ARTICLES });
  const inFull = await Promise.all(articles.map(({ source }) => dossier.article(source)));
  const paragraphs = inFull.flatMap((one) => one?.article.paragraphs ?? []);
  const openings = paragraphs.map((text) => text.split(/\s+/, WORDS).join(' '));
  return [...articles.map(({ title }) => title), ...openings].slice(0, TEXTS);
}
