import { type Clock, systemClock, type Timer } from '../clock.ts';
import type { LastGood } from '../corpus/load-corpus.ts';
import { CorpusError } from '../corpus/problem.ts';
import { DossierUnavailable } from './calls.ts';
import type { About, DossierService } from './dossier-service.ts';
import { type Opening, type OpenWorker, openWorker } from './open-worker.ts';
import { createRepeater } from './repeater.ts';
import { type Log, tellProblems, tellReload } from './tell-load.ts';
import { watchCorpus } from './watch-corpus.ts';

export interface KeepOptions {
  readonly directory: string;
  readonly log: Log;
  readonly clock?: Clock;
  /** Another program for the thread than its own. */
  readonly program?: URL;
  /** Of the first load: units of work done so far and in all, as `openDossier` tells them. */
  onProgress?(done: number, total: number): void;
}

/** A dossier in a thread of its own, which a newer one replaces when the folder has changed. */
export interface KeptDossier {
  /** Goes on answering across reloads; each call is answered wholly by one revision. */
  readonly service: DossierService;
  /** What is being served; null while a thread that died is replaced. */
  about(): About | null;
  /** Reads the folder again; a wish that comes during a reload is met by another one after it. */
  reload(): void;
  /** Resolves when no reload runs. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the folder in a thread and follows its changes.
 * @throws CorpusError when it holds no usable article
 */
export async function keepDossier(options: KeepOptions): Promise<KeptDossier> {
  const { directory, log, clock = systemClock() } = options;
  const keeper = createKeeper(options, clock);
  const tellBlind = (reason: string): void => log.warn({ reason }, BLIND);
  // Where the folder is not even there, the error that ends the start says so better than the watcher.
  const early: string[] = [];
  let isOpen = false;
  const watch = await watchCorpus({
    directory,
    clock,
    onChange: keeper.reload,
    onBlind: (reason) => {
      if (isOpen) tellBlind(reason);
      else early.push(reason);
    },
  });
  const close = async (): Promise<void> => {
    watch.close();
    await keeper.close();
  };
  try {
    await keeper.open();
  } catch (error) {
    await close();
    throw error;
  }
  isOpen = true;
  for (const reason of early) tellBlind(reason);
  return { ...keeper, close };
}

const BLIND =
  'Changes in the corpus folder may go unnoticed; send SIGHUP to the bot after a change, or restart it';

const NOTHING: LastGood = { articles: [], settings: null };
// A thread that dies again and again must not keep the machine busy: 1 s, 2 s, 4 s … 1 min between the tries.
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;
// One that has lived for so long died of something new.
const STEADY = 10 * 60_000;

interface State {
  serving: OpenWorker | null;
  loading: { end(): Promise<void> } | null;
  /** Calls that wait for a thread in place of one that died. */
  waiting: Waiting[];
  /** Problems that the log has named already. */
  reported: ReadonlySet<string>;
  isOpen: boolean;
  /** Since the first load began. */
  changed: boolean;
  deaths: number;
  openedAt: number;
  retry: Timer;
  closed: boolean;
}

interface Waiting {
  resolve(service: DossierService): void;
  reject(error: Error): void;
}

type Keeper = KeptDossier & { open(): Promise<void> };

function createKeeper(options: KeepOptions, clock: Clock): Keeper {
  const { directory, log } = options;
  const state: State = {
    serving: null,
    loading: null,
    waiting: [],
    reported: new Set(),
    isOpen: false,
    changed: false,
    deaths: 0,
    openedAt: 0,
    retry: { cancel: () => undefined },
    closed: false,
  };
  const load = async (onProgress?: KeepOptions['onProgress']): Promise<Opening> => {
    const { opening, end } = openWorker({
      directory,
      clock,
      known: state.serving?.about.revision ?? null,
      ...(options.program ? { program: options.program } : {}),
      ...(onProgress ? { onProgress } : {}),
      lastGood: (sources) => lastGood(state, sources),
      onDeath: die,
    });
    state.loading = { end };
    const result = await opening;
    state.loading = null;
    return result;
  };
  const reload = createRepeater(async () => {
    if (state.closed) return;
    const before = state.serving?.about.revision ?? null;
    const started = clock.now();
    const opening = await load();
    if (state.closed) return;
    take(opening);
    tellReload({ log, opening, before, milliseconds: clock.now() - started });
    if (state.serving === null) goOnWithout(opening);
  });
  const take = (opening: Opening): void => {
    if (opening.kind === 'opened') serve(state, opening.worker, clock.now());
    if ('problems' in opening) state.reported = tellProblems(log, opening.problems, state.reported);
  };
  const goOnWithout = (opening: Opening): void => {
    // It died while the other one found that there is nothing new.
    if (opening.kind === 'unchanged') reload.request();
    else retryLater(failureOf(opening));
  };
  const retryLater = (error: Error): void => {
    refuseWaiting(state, error);
    state.retry.cancel();
    state.retry = clock.after(pause(state.deaths), reload.request);
    state.deaths += 1;
  };
  const die = (worker: OpenWorker, reason: string): void => {
    if (state.serving !== worker || state.closed) return;
    state.serving = null;
    log.error({ reason }, "The dossier's thread died; another one is started");
    if (clock.now() - state.openedAt > STEADY) state.deaths = 0;
    if (state.deaths === 0) reload.request();
    else state.retry = clock.after(pause(state.deaths), reload.request);
    state.deaths += 1;
  };
  return {
    service: switching(state),
    about: () => state.serving?.about ?? null,
    reload() {
      // What changes during the first load may have been read already; only another look can tell.
      if (state.isOpen) reload.request();
      else state.changed = true;
    },
    settled: reload.idle,
    async open() {
      const opening = await load(options.onProgress);
      if (opening.kind !== 'opened') throw failureOf(opening);
      const { revision, articles, outlets, speakers } = opening.worker.about;
      const counts = { revision, articles, outlets, speakers };
      log.info({ ...counts, problems: opening.problems.length }, 'The dossier is open');
      take(opening);
      state.isOpen = true;
      if (state.changed) reload.request();
    },
    async close() {
      state.closed = true;
      state.retry.cancel();
      refuseWaiting(state, new DossierUnavailable('The bot is shutting down.'));
      await Promise.all([state.loading?.end(), state.serving?.end()]);
    },
  };
}

async function lastGood(state: State, sources: readonly string[]): Promise<LastGood> {
  try {
    return (await state.serving?.lastGood(sources)) ?? NOTHING;
  } catch {
    // It died meanwhile, and took with it what it had.
    return NOTHING;
  }
}

// From here on every question goes to the new one; the old one answers those that it has.
function serve(state: State, worker: OpenWorker, now: number): void {
  const before = state.serving;
  state.serving = worker;
  state.openedAt = now;
  for (const { resolve } of state.waiting.splice(0)) resolve(worker.service);
  before?.retire();
}

function refuseWaiting(state: State, error: Error): void {
  for (const { reject } of state.waiting.splice(0)) reject(error);
}

function pause(deaths: number): number {
  return Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** deaths);
}

function failureOf(opening: Opening): Error {
  if (opening.kind === 'unusable') return new CorpusError(opening.message);
  const why = opening.kind === 'died' ? opening.reason : 'nothing was loaded';
  return new DossierUnavailable(`The dossier cannot be read at the moment (${why}).`);
}

// A question goes straight to the thread that serves, so that two of one turn go to the same one; only while there is
// none does it wait for the next.
function switching(state: State): DossierService {
  const next = (): Promise<DossierService> =>
    new Promise((resolve, reject) => {
      if (state.closed) reject(new DossierUnavailable('The bot is shutting down.'));
      else state.waiting.push({ resolve, reject });
    });
  const to = <Value>(call: (service: DossierService) => Promise<Value>): Promise<Value> =>
    state.serving ? call(state.serving.service) : next().then(call);
  return {
    about: () => to((service) => service.about()),
    ask: (...args) => to((service) => service.ask(...args)),
    passages: (...args) => to((service) => service.passages(...args)),
    article: (...args) => to((service) => service.article(...args)),
    quotes: (...args) => to((service) => service.quotes(...args)),
    speakers: (...args) => to((service) => service.speakers(...args)),
    sources: (...args) => to((service) => service.sources(...args)),
    outlets: (...args) => to((service) => service.outlets(...args)),
  };
}
