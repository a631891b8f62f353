import type { DossierService } from './dossier-service.ts';

/**
 * The same service, which gives an answer that it gave lately without asking again: many members ask the popular
 * questions, and the buttons of one answer lead back and forth. Only for a service that always answers alike, as one
 * revision's does.
 */
export function remembering(service: DossierService): DossierService {
  return {
    about: service.about,
    ask: remembered(service.ask),
    passages: remembered(service.passages),
    // Whole articles: the largest answers, and asked for least.
    article: service.article,
    quotes: remembered(service.quotes),
    speakers: remembered(service.speakers),
    sources: remembered(service.sources),
    outlets: remembered(service.outlets),
  };
}

/** The same function, which remembers by their arguments the answers used last, as many as there is room for their text. */
export function remembered<Args extends readonly unknown[], Value>(
  ask: (...args: Args) => Promise<Value>,
  room = ROOM,
): (...args: Args) => Promise<Value> {
  const memory = createMemory<Value>(room);
  return async (...args) => {
    const key = JSON.stringify(args);
    const known = memory.get(key);
    if (known) return known.value;
    const value = await ask(...args);
    memory.set(key, { value, size: key.length + lengthOf(value) });
    return value;
  };
}

// In UTF-16 units of text: some six hundred answers of ten passages, in four megabytes.
const ROOM = 2_000_000;

interface Kept<Value> {
  readonly value: Value;
  readonly size: number;
}

interface Memory<Value> {
  get(key: string): Kept<Value> | undefined;
  set(key: string, kept: Kept<Value>): void;
}

function createMemory<Value>(room: number): Memory<Value> {
  // In the order of their last use.
  const entries = new Map<string, Kept<Value>>();
  let left = room;
  const remove = (key: string): Kept<Value> | undefined => {
    const kept = entries.get(key);
    if (entries.delete(key)) left += kept?.size ?? 0;
    return kept;
  };
  const set = (key: string, kept: Kept<Value>): void => {
    if (kept.size > room) return;
    remove(key);
    entries.set(key, kept);
    left -= kept.size;
    for (const oldest of entries.keys()) {
      if (left >= 0) break;
      remove(oldest);
    }
  };
  return {
    set,
    get(key) {
      const kept = remove(key);
      if (kept) set(key, kept);
      return kept;
    },
  };
}

/** How much text a plain value holds. */
function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  let length = 0;
  for (const part of Object.values(value)) length += lengthOf(part);
  return length;
}
