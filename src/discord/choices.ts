import { clip, cut, LIMITS, label } from '../cards/limits.ts';
import { LONGEST_TOPIC } from '../cards/quotes-state.ts';
import { sayCount } from '../cards/say.ts';
import { referenceTo } from '../service/reference.ts';
import { fold } from '../text/fold.ts';
import type { Choice, Services } from './command.ts';

/**
 * Choices that Discord takes, whatever the corpus holds: at most 25, no blank or overlong name, no value twice, none
 * that would be cut. One bad choice would cost the member all of them.
 */
export function acceptable(choices: readonly Choice[]): Choice[] {
  const kept = new Map<string, Choice>();
  for (const { name, value } of choices) {
    const shown = label(name, LIMITS.choiceName, '');
    if (shown === '' || !survives(value) || kept.has(value)) continue;
    kept.set(value, { name: shown, value });
    if (kept.size === LIMITS.choices) break;
  }
  return [...kept.values()];
}

/** Whether Discord hands a value back unchanged when it is chosen. */
function survives(value: string): boolean {
  return value !== '' && label(value, LIMITS.choiceValue, '') === value;
}

/** Outlets by name with their number of articles. */
export async function outletChoices(typed: string, { dossier }: Services): Promise<Choice[]> {
  const outlets = await dossier.outlets(typed, LIMITS.choices);
  return outlets.map(({ outlet, articles }) => ({
    name: named(outlet, sayCount('articles', articles)),
    value: handedBack(outlet),
  }));
}

/** Articles by headline; chosen, they are their file's name. */
export async function sourceChoices(typed: string, { dossier }: Services): Promise<Choice[]> {
  const all = { outlet: '', oldestFirst: false, offset: 0, limit: LIMITS.choices };
  const { articles } = await dossier.sources({ ...all, search: typed });
  return articles.map(({ title, outlet, source }) => ({
    name: named(title, outlet),
    value: handedBack(source),
  }));
}

// The rest of the list is for the examples, which are questions already.
const HEADLINES = 12;

/**
 * What was typed, then the dossier's own examples that contain it, then headlines that have its words. Whoever means
 * exactly what was typed must not lose it to another.
 */
export async function questionChoices(typed: string, { dossier }: Services): Promise<Choice[]> {
  const all = { outlet: '', oldestFirst: false, offset: 0, limit: HEADLINES };
  const [{ examples }, { articles }] = await Promise.all([
    dossier.about(),
    typed === '' ? { articles: [] } : dossier.sources({ ...all, search: typed }),
  ]);
  const wanted = fold(typed.trim());
  const fitting = examples.filter((example) => fold(example).includes(wanted));
  return [...(typed === '' ? [] : [typed]), ...fitting, ...articles.map(({ title }) => title)]
    .filter((text) => text.length <= LIMITS.choiceValue)
    .map((text) => ({ name: text, value: text }));
}

/** What was typed, then headlines: chosen, they are as much of the headline as a search may have. */
export async function headlineChoices(typed: string, { dossier }: Services): Promise<Choice[]> {
  const all = { outlet: '', oldestFirst: false, offset: 0, limit: LIMITS.choices - 1 };
  const { articles } = await dossier.sources({ ...all, search: typed });
  const headlines = articles.map(({ title, outlet }) => ({
    name: named(title, outlet),
    value: cut(label(title, LIMITS.choiceValue, ''), LONGEST_TOPIC),
  }));
  return typed === '' ? headlines : [{ name: typed, value: typed }, ...headlines];
}

/** People by any name with their role and number of statements. */
export async function personChoices(typed: string, { dossier }: Services): Promise<Choice[]> {
  const speakers = await dossier.speakers(typed, LIMITS.choices);
  return speakers.map(({ name, handle, role, statements }) => {
    const count = sayCount('statements', statements);
    return {
      name: named(name, role === null ? count : `${role} · ${count}`),
      value: survives(handle) ? handle : referenceTo(name),
    };
  });
}

// What follows a name is short and says more than a long name's end.
const SHORTEST_NAME = 40;

function named(name: string, rest: string): string {
  const shownRest = clip(rest, LIMITS.choiceName - SHORTEST_NAME);
  return `${clip(name, LIMITS.choiceName - shownRest.length - ' — '.length)} — ${shownRest}`;
}

// A name that Discord would not hand back as it is goes by its reference.
function handedBack(name: string): string {
  return survives(name) ? name : referenceTo(name);
}
