import { createRecent } from '../recent.ts';
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

/**
 * The same function, which remembers by their arguments the answers used last, as many as there is room for their text.
 * Who asks what is being asked already gets the same answer, or the same failure; a failure is not remembered.
 */
export function remembered<Args extends readonly unknown[], Value>(
  ask: (...args: Args) => Promise<Value>,
  room = ROOM,
): (...args: Args) => Promise<Value> {
  const recent = createRecent<string, { readonly value: Value }>(room);
  const underWay = new Map<string, Promise<Value>>();
  const askAnew = async (key: string, args: Args): Promise<Value> => {
    const value = await ask(...args);
    recent.set(key, { value }, key.length + lengthOf(value));
    return value;
  };
  return async (...args) => {
    const key = JSON.stringify(args);
    const known = recent.get(key);
    if (known) return known.value;
    const asked = underWay.get(key);
    if (asked !== undefined) return asked;
    const asking = askAnew(key, args).finally(() => underWay.delete(key));
    underWay.set(key, asking);
    return asking;
  };
}

// In UTF-16 units of text: some six hundred answers of ten passages, in four megabytes.
const ROOM = 2_000_000;

/** How much text a plain value holds. */
function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  let length = 0;
  for (const part of Object.values(value)) length += lengthOf(part);
  return length;
}
