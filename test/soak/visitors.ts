import { setTimeout as pause } from 'node:timers/promises';
import words from '../../src/cards/words.json' with { type: 'json' };
import type { Chance } from '../bench/chance.ts';
import { shownOf } from '../discord/shown.ts';
import type { DrivenDiscord } from '../local/driven-discord.ts';
import type { Exchange } from '../local/driver.ts';
import { type CorpusEditor, type Depot, MANAGER } from './corpus-editor.ts';

/** Members who ask on and on, and check what they are told. */
export interface Visitors {
  readonly tally: Tally;
  /** Milliseconds to the first answer, of each question. */
  readonly latencies: readonly number[];
  /** Nobody asks while this runs; what is being asked is answered first. */
  hush(action: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

export interface Tally {
  asked: number;
  deferred: number;
  /** No answer within Discord's time. */
  lost: number;
  /** An answer that says that something went wrong. */
  failed: number;
  /** An answer that is not what the folder says. */
  wrong: number;
  suggestionsLost: number;
  readonly losses: string[];
}

export interface VisitorOptions {
  readonly discord: DrivenDiscord;
  readonly editor: CorpusEditor;
  readonly chance: Chance;
  readonly visitors: number;
}

// Half a second of stillness, the load of a thread on a busy machine, and another load that was under way.
const FRESH = 12_000;

export function startVisitors(options: VisitorOptions): Visitors {
  const tally: Tally = {
    asked: 0,
    deferred: 0,
    lost: 0,
    failed: 0,
    wrong: 0,
    suggestionsLost: 0,
    losses: [],
  };
  const latencies: number[] = [];
  const state: State = { stopped: false, hushed: Promise.resolve(), busy: new Set() };
  const visit = async (): Promise<void> => {
    while (!state.stopped) {
      await state.hushed;
      const turn = useOnce({ ...options, tally, latencies });
      state.busy.add(turn);
      await turn;
      state.busy.delete(turn);
      await pause(30 + options.chance.below(90));
    }
  };
  const visitors = Array.from({ length: options.visitors }, visit);
  return {
    tally,
    latencies,
    async hush(action) {
      let release = (): void => undefined;
      state.hushed = new Promise((resolve) => {
        release = resolve;
      });
      await Promise.all(state.busy);
      await action();
      release();
    },
    async stop() {
      state.stopped = true;
      await Promise.all(visitors);
    },
  };
}

interface State {
  stopped: boolean;
  hushed: Promise<void>;
  readonly busy: Set<Promise<void>>;
}

interface Turn extends VisitorOptions {
  readonly tally: Tally;
  readonly latencies: number[];
}

async function useOnce(turn: Turn): Promise<void> {
  const { chance, editor, discord } = turn;
  const depots = editor.depots();
  const depot = depots[chance.below(depots.length)];
  const kind = chance.below(10);
  if (kind === 0) return suggest(turn);
  if (kind === 1) count(turn, await discord.command('sources', {}), 'sources');
  else if (kind === 2) count(turn, await discord.command('quote', { person: MANAGER }), 'quote');
  else if (depot) await ask(turn, depot);
}

async function suggest({ discord, tally }: Turn): Promise<void> {
  const { choices, expired } = await discord.autocomplete('ask', { question: 'count' }, 'question');
  if (expired || choices === null) tally.suggestionsLost += 1;
}

async function ask(turn: Turn, depot: Depot): Promise<void> {
  const { discord, editor, tally } = turn;
  const question = `How many crates does the ${depot.name} depot hold?`;
  const asked = Date.now();
  const exchange = await discord.command('ask', { question });
  const told = count(turn, exchange, question);
  if (told === null) return;
  const now = editor.depots().find(({ file }) => file === depot.file) ?? depot;
  if (!isRight(told, { old: depot, now, asked })) {
    tally.wrong += 1;
    tally.losses.push(`wrong: ${question} ${JSON.stringify({ old: depot, now })}: ${told}`);
  }
}

/** The text of the answer; null when there is none. */
function count({ tally, latencies }: Turn, exchange: Exchange, what: string): string | null {
  tally.asked += 1;
  const { acknowledged, expired, message } = exchange;
  if (acknowledged !== null) latencies.push(acknowledged.after);
  if (acknowledged?.type === 5) tally.deferred += 1;
  if (expired || message === null) {
    tally.lost += 1;
    tally.losses.push(`lost: ${what}`);
    return null;
  }
  const text = shownOf({ message }).texts.join('\n');
  if (text.includes(words.errorFailed.slice(0, 20))) {
    tally.failed += 1;
    tally.losses.push(`failed: ${what}: ${text}`);
    return null;
  }
  return text;
}

interface Told {
  readonly old: Depot;
  readonly now: Depot;
  readonly asked: number;
}

// While a change is fresh either version is right; afterwards only the new one.
function isRight(text: string, { old, now, asked }: Told): boolean {
  const isFresh = asked - old.changedAt < FRESH || now.changedAt > asked - FRESH;
  if (isFresh) return true;
  const crates = /holds (\d+) crates/.exec(text)?.[1];
  const isHere = text.includes(`The ${now.name} depot`);
  return now.crates === null ? !isHere : isHere && crates === String(now.crates);
}
