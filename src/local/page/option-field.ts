import { el } from './el.ts';
import { createListbox, type Listbox } from './listbox.ts';
import type { Choice, CommandOption, Person, SentOption } from './payload.ts';

export const STRING = 3;
const INTEGER = 4;
const BOOLEAN = 5;
const USER = 6;
const NUMBER = 10;

export interface OptionField {
  readonly option: CommandOption;
  readonly root: HTMLElement;
  readonly popup: HTMLElement;
  readonly input: HTMLInputElement;
  /** What would be sent; null when empty. */
  sent(): SentOption | null;
  /** What is wrong with the value, in words; null when nothing is. */
  problem(): string | null;
  fill(text: string): void;
}

export interface OptionFieldSettings {
  readonly option: CommandOption;
  readonly users: readonly Person[];
  /** The bot's choices for what stands in the field now. */
  complete(field: SentOption): Promise<readonly Choice[] | null>;
  onKey(event: KeyboardEvent): void;
  onFocus(): void;
}

let created = 0;

export function createOptionField(settings: OptionFieldSettings): OptionField {
  const { option } = settings;
  created += 1;
  const id = `option-${created}`;
  const fixed = fixedChoices(option, settings.users);
  const completes = option.autocomplete === true || fixed !== null;
  const input = el('input', {
    id,
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    maxlength: option.max_length ?? null,
    'aria-required': option.required ? 'true' : null,
    'aria-describedby': `${id}-hint`,
    inputmode: option.type === INTEGER || option.type === NUMBER ? 'decimal' : null,
    ...(completes ? { role: 'combobox', 'aria-autocomplete': 'list' } : {}),
  });
  const note = el('p', { class: 'listbox-note', hidden: true });
  let choices: readonly Choice[] = [];
  let chosen: Choice | null = null;
  let turn = 0;

  const take = (place: number): void => {
    const choice = choices[place];
    if (choice === undefined) return;
    chosen = choice;
    input.value = choice.name;
    list?.hide();
    grow(input);
  };
  const list: Listbox | null = completes
    ? createListbox({ id: `${id}-list`, label: option.name, owner: input, marks: 'active', take })
    : null;
  const sent = (): SentOption | null => {
    const value = typedValue(option.type, chosen, input.value);
    return value === null ? null : { name: option.name, type: option.type, value };
  };
  const show = (found: readonly Choice[] | null): void => {
    choices = found ?? [];
    note.hidden = choices.length > 0;
    note.textContent = found === null ? 'Loading options failed' : 'No options match';
    if (choices.length === 0) list?.hide();
    else
      list?.show(
        choices.map(({ name }) => ({ label: name })),
        -1,
      );
  };
  const suggest = async (): Promise<void> => {
    if (list === null) return;
    turn += 1;
    const mine = turn;
    const typed = { name: option.name, type: option.type, value: input.value };
    const found = fixed === null ? await settings.complete(typed) : matching(fixed, input.value);
    // An answer to an earlier letter is stale, and so is one that comes after the field was left.
    if (mine === turn && document.activeElement === input) show(found);
  };

  input.addEventListener('input', () => {
    chosen = null;
    input.removeAttribute('aria-invalid');
    grow(input);
    void suggest();
  });
  input.addEventListener('focus', () => {
    settings.onFocus();
    void suggest();
  });
  input.addEventListener('blur', () => {
    turn += 1;
    note.hidden = true;
    list?.hide();
  });
  input.addEventListener('keydown', (event) => {
    if (list === null || !useListKey(event, list, take)) settings.onKey(event);
  });

  const label = el('label', { for: id }, option.name);
  const hint = el('span', { id: `${id}-hint`, class: 'hidden' }, option.description);
  grow(input);
  return {
    option,
    root: el('span', { class: 'pill' }, label, input, hint),
    popup: el('div', {}, ...(list === null ? [] : [list.root, note])),
    input,
    sent,
    problem: () => problemOf(option, sent(), input.value),
    fill(text) {
      chosen = null;
      input.value = text;
      grow(input);
    },
  };
}

/** True when the key was the list's: the arrows, and Enter, Tab and Escape where it is open. */
function useListKey(event: KeyboardEvent, list: Listbox, take: (place: number) => void): boolean {
  if (!list.isOpen()) return false;
  const active = list.active();
  if (event.key === 'ArrowDown') list.move(1);
  else if (event.key === 'ArrowUp') list.move(-1);
  else if (event.key === 'Escape') list.hide();
  else if (event.key === 'Enter' && active !== -1) take(active);
  else {
    // Tab takes what is marked and goes on to the next option as well.
    if (event.key === 'Tab' && active !== -1) take(active);
    return false;
  }
  event.preventDefault();
  event.stopPropagation();
  return true;
}

function fixedChoices(option: CommandOption, users: readonly Person[]): readonly Choice[] | null {
  if (option.choices?.length) return option.choices;
  if (option.type === BOOLEAN) {
    return [
      { name: 'True', value: 'true' },
      { name: 'False', value: 'false' },
    ];
  }
  if (option.type === USER) return users.map(({ id, name }) => ({ name, value: id }));
  return null;
}

function matching(choices: readonly Choice[], typed: string): readonly Choice[] {
  const start = typed.trim().toLowerCase();
  return choices.filter(({ name }) => name.toLowerCase().includes(start));
}

function typedValue(
  type: number,
  chosen: Choice | null,
  typed: string,
): string | number | boolean | null {
  const text = chosen === null ? typed.trim() : chosen.value;
  if (text === '') return null;
  if (type === BOOLEAN) return String(text).toLowerCase() === 'true';
  if (type === INTEGER || type === NUMBER) return Number(text);
  return text;
}

function problemOf(option: CommandOption, sent: SentOption | null, typed: string): string | null {
  const { name, min_length: fewest = 0 } = option;
  if (sent === null) return option.required ? `“${name}” is required.` : null;
  if (option.type === BOOLEAN && !/^(?:true|false)$/i.test(typed.trim())) {
    return `“${name}” is True or False.`;
  }
  if (typeof sent.value === 'number') return numberProblem(option, sent.value);
  if (typeof sent.value === 'string' && sent.value.length < fewest) {
    return `“${name}” needs at least ${fewest} characters.`;
  }
  return null;
}

function numberProblem(option: CommandOption, value: number): string | null {
  const { name, min_value: least = -Infinity, max_value: most = Infinity } = option;
  const whole = option.type !== INTEGER || Number.isInteger(value);
  if (Number.isNaN(value) || !whole) return `“${name}” is a number.`;
  return value < least || value > most ? `“${name}” is outside its range.` : null;
}

const SHORTEST = 14;
const LONGEST = 60;

/** The input is as wide as its text, as Discord's pills are. */
function grow(input: HTMLInputElement): void {
  input.size = Math.min(LONGEST, Math.max(SHORTEST, input.value.length + 1));
}
