import { el } from '../elements/el.ts';
import { createListbox, type Listbox } from '../elements/listbox.ts';
import type { Choice } from '../server/payload.ts';

export interface Suggestions {
  readonly root: HTMLElement;
  /** Asks for what fits the text as it stands. */
  ask(): void;
  close(): void;
  /** True when the key was meant for what is offered: the arrows, and Enter and Escape where it is open. */
  useKey(event: KeyboardEvent): boolean;
}

export interface SuggestionsSettings {
  readonly id: string;
  readonly label: string;
  readonly input: HTMLInputElement;
  /** All that may be chosen; null where the bot is asked at each letter. */
  readonly fixed: readonly Choice[] | null;
  /** The bot's choices; null when it failed to give any. */
  complete(): Promise<readonly Choice[] | null>;
  take(choice: Choice): void;
}

/** What a field offers: a list, or a word on why there is none. */
export function createSuggestions(settings: SuggestionsSettings): Suggestions {
  const { id, label, input, fixed } = settings;
  const note = el('p', { class: 'listbox-note', hidden: true });
  let choices: readonly Choice[] = [];
  let turn = 0;

  const close = (): void => {
    turn += 1;
    note.hidden = true;
    list.hide();
  };
  const take = (place: number): void => {
    const choice = choices[place];
    if (choice === undefined) return;
    close();
    settings.take(choice);
  };
  const list = createListbox({ id, label, owner: input, marks: 'active', take });
  const show = (found: readonly Choice[] | null): void => {
    choices = found ?? [];
    note.hidden = choices.length > 0;
    note.textContent = found === null ? 'Loading options failed' : noMatch(input.value, fixed);
    if (choices.length === 0) list.hide();
    else
      list.show(
        choices.map(({ name }) => ({ label: name })),
        -1,
      );
  };
  const ask = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const found = fixed === null ? await settings.complete() : matching(fixed, input.value);
    // An answer to an earlier letter is stale, and so is one that comes after the field was left.
    if (mine === turn && document.activeElement === input) show(found);
  };
  return {
    root: el('div', {}, list.root, note),
    ask: () => void ask(),
    close,
    useKey(event) {
      if (note.hidden && !list.isOpen()) return false;
      if (event.key === 'Escape') close();
      else if (!useListKey(event, list, take)) return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
  };
}

function useListKey(event: KeyboardEvent, list: Listbox, take: (place: number) => void): boolean {
  const active = list.active();
  if (event.key === 'ArrowDown') list.move(1);
  else if (event.key === 'ArrowUp') list.move(-1);
  else if (event.key === 'Enter' && active !== -1) take(active);
  else {
    // Tab takes what is marked and goes on to the next option as well.
    if (event.key === 'Tab' && active !== -1) take(active);
    return false;
  }
  return true;
}

// Words of the member's own are good without a choice, and a long question has none.
function noMatch(typed: string, fixed: readonly Choice[] | null): string {
  const isSent = fixed === null && typed.trim() !== '';
  return isSent ? 'No options match: it is sent as you typed it' : 'No options match';
}

function matching(choices: readonly Choice[], typed: string): readonly Choice[] {
  const start = typed.trim().toLowerCase();
  return choices.filter(({ name }) => name.toLowerCase().includes(start));
}
