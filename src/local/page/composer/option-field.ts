import { el, setAttribute } from '../elements/el.ts';
import type { Choice, CommandOption, Person, SentOption } from '../server/payload.ts';
import { type Entry, fixedChoices, isNumeric, problemOf, sentOption } from './option-value.ts';
import { createSuggestions, type Suggestions } from './suggestions.ts';

export interface OptionField {
  readonly option: CommandOption;
  readonly root: HTMLElement;
  readonly popup: HTMLElement;
  readonly input: HTMLInputElement;
  /** What would be sent; null when empty. */
  sent(): SentOption | null;
  /** What is wrong with the value, in words; null when nothing is. The field is marked until its value changes. */
  check(): string | null;
  fill(text: string): void;
}

export interface OptionFieldSettings {
  readonly id: string;
  readonly option: CommandOption;
  readonly users: readonly Person[];
  /** The bot's choices for what stands in the field now. */
  complete(field: SentOption): Promise<readonly Choice[] | null>;
  onKey(event: KeyboardEvent): void;
  onFocus(): void;
}

export function createOptionField(settings: OptionFieldSettings): OptionField {
  const { id, option } = settings;
  const fixed = fixedChoices(option, settings.users);
  const completes = option.autocomplete === true || fixed !== null;
  const input = el('input', {
    id,
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    maxlength: option.max_length ?? null,
    'aria-required': option.required ? 'true' : null,
    'aria-describedby': `${id}-problem ${id}-hint`,
    inputmode: isNumeric(option) ? 'decimal' : null,
    ...(completes ? { role: 'combobox', 'aria-autocomplete': 'list' } : {}),
  });
  const problem = el('span', { id: `${id}-problem`, class: 'hidden' });
  let chosen: Choice | null = null;

  const entry = (): Entry => ({ typed: input.value, chosen });
  const mark = (reason: string | null): void => {
    setAttribute(input, 'aria-invalid', reason === null ? null : 'true');
    problem.textContent = reason;
  };
  const changeTo = (text: string, choice: Choice | null): void => {
    if (input.value !== text) input.value = text;
    chosen = choice;
    mark(null);
    grow(input);
  };
  const suggestions: Suggestions | null = completes
    ? createSuggestions({
        id: `${id}-list`,
        label: option.name,
        input,
        fixed,
        complete: () =>
          settings.complete({ name: option.name, type: option.type, value: input.value }),
        take: (choice) => changeTo(choice.name, choice),
      })
    : null;

  input.addEventListener('input', () => {
    changeTo(input.value, null);
    suggestions?.ask();
  });
  input.addEventListener('focus', () => {
    settings.onFocus();
    suggestions?.ask();
  });
  input.addEventListener('blur', () => suggestions?.close());
  input.addEventListener('keydown', (event) => {
    if (!suggestions?.useKey(event)) settings.onKey(event);
  });

  const label = el('label', { for: id }, option.name);
  const hint = el('span', { id: `${id}-hint`, class: 'hidden' }, option.description);
  grow(input);
  return {
    option,
    root: el('span', { class: 'pill' }, label, input, problem, hint),
    popup: suggestions?.root ?? el('div'),
    input,
    sent: () => sentOption(option, entry(), fixed),
    check() {
      const reason = problemOf(option, entry(), fixed);
      mark(reason);
      return reason;
    },
    fill: (text) => changeTo(text, null),
  };
}

const SHORTEST = 14;
const LONGEST = 60;

/** The input is as wide as its text, as Discord's pills are. */
function grow(input: HTMLInputElement): void {
  input.size = Math.min(LONGEST, Math.max(SHORTEST, input.value.length + 1));
}
