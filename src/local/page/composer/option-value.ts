import type { Choice, CommandOption, Person, SentOption } from '../server/payload.ts';

export const STRING = 3;
const INTEGER = 4;
const BOOLEAN = 5;
const USER = 6;
const NUMBER = 10;

/** What stands in an option's field. */
export interface Entry {
  readonly typed: string;
  /** What was taken from the list, as long as nothing was typed after it. */
  readonly chosen: Choice | null;
}

export function isNumeric({ type }: CommandOption): boolean {
  return type === INTEGER || type === NUMBER;
}

/** All that an option may be; null where the member or the bot has the words. */
export function fixedChoices(
  option: CommandOption,
  users: readonly Person[],
): readonly Choice[] | null {
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

/** What would be sent; null when empty. */
export function sentOption(
  option: CommandOption,
  entry: Entry,
  fixed: readonly Choice[] | null,
): SentOption | null {
  const text = String((entry.chosen ?? named(entry, fixed))?.value ?? entry.typed.trim());
  if (text === '') return null;
  return { name: option.name, type: option.type, value: typedValue(option, text) };
}

/** What is wrong with an entry, in words; null when nothing is. An option that was added must have a value. */
export function problemOf(
  option: CommandOption,
  entry: Entry,
  fixed: readonly Choice[] | null,
): string | null {
  const { name, required } = option;
  const value = sentOption(option, entry, fixed)?.value;
  if (value === undefined) {
    return required
      ? `“${name}” is required.`
      : `“${name}” has no value: give it one, or remove it with Backspace.`;
  }
  if (fixed !== null && entry.chosen === null && named(entry, fixed) === null) {
    return `“${name}” takes only what its list offers.`;
  }
  if (typeof value === 'number') return numberProblem(option, value);
  return typeof value === 'string' ? lengthProblem(option, value) : null;
}

// Whoever writes out what the list offers has chosen it.
function named({ typed }: Entry, fixed: readonly Choice[] | null): Choice | null {
  const whole = typed.trim().toLowerCase();
  return fixed?.find(({ name }) => name.toLowerCase() === whole) ?? null;
}

function typedValue(option: CommandOption, text: string): string | number | boolean {
  if (option.type === BOOLEAN) return text.toLowerCase() === 'true';
  return isNumeric(option) ? Number(text) : text;
}

function lengthProblem(option: CommandOption, value: string): string | null {
  const { name, min_length: fewest = 0 } = option;
  return value.length < fewest ? `“${name}” needs at least ${fewest} characters.` : null;
}

function numberProblem(option: CommandOption, value: number): string | null {
  const { name, min_value: least = -Infinity, max_value: most = Infinity } = option;
  const whole = option.type !== INTEGER || Number.isInteger(value);
  if (Number.isNaN(value) || !whole) return `“${name}” is a number.`;
  return value < least || value > most ? `“${name}” is outside its range.` : null;
}
