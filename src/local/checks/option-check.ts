import { OPTION } from './commands-check.ts';
import { isObject, type JsonObject, listOf, stringOf } from './json.ts';

/** One option as a visitor fills it in; the type is the command's. */
export interface OptionInput {
  readonly name: string;
  readonly value: unknown;
  readonly type?: number;
  readonly focused?: boolean;
}

// Discord's own limit for a string without max_length.
const MAX_STRING = 6_000;

/** What Discord itself would say before a bot hears of the command; null when all is in order. */
export function optionsProblem(
  command: JsonObject,
  inputs: readonly OptionInput[],
  complete: boolean,
): string | null {
  const options = listOf(command.options).filter(isObject);
  for (const input of inputs) {
    const option = options.find(({ name }) => name === input.name);
    if (!option) return `/${stringOf(command.name)} has no option "${input.name}"`;
    const problem = complete ? valueProblem(option, input.value) : typeProblem(option, input.value);
    if (problem !== null) return `${input.name}: ${problem}`;
  }
  if (!complete) return null;
  const missing = options.find(
    (option) => option.required === true && !inputs.some(({ name }) => name === option.name),
  );
  return missing ? `${stringOf(missing.name)}: this option is required` : null;
}

export function withTypes(
  command: JsonObject,
  inputs: readonly OptionInput[],
): readonly JsonObject[] {
  const options = listOf(command.options).filter(isObject);
  return inputs.map(({ name, value, type, focused }) => ({
    name,
    type: type ?? options.find((option) => option.name === name)?.type ?? OPTION.string,
    value,
    ...(focused === true ? { focused } : {}),
  }));
}

function typeProblem(option: JsonObject, value: unknown): string | null {
  // While it is typed, a number is still text.
  if (typeof value === 'string' || typeof value === 'number') return null;
  return valueProblem(option, value);
}

function valueProblem(option: JsonObject, value: unknown): string | null {
  const check = CHECKS.get(Number(option.type));
  const problem = check ? check(option, value) : null;
  if (problem !== null) return problem;
  const choices = listOf(option.choices).filter(isObject);
  const offered = choices.length === 0 || choices.some((choice) => choice.value === value);
  return offered ? null : 'not one of the choices';
}

const CHECKS: ReadonlyMap<number, (option: JsonObject, value: unknown) => string | null> = new Map([
  [OPTION.string, stringProblem],
  [OPTION.integer, numberProblem],
  [OPTION.number, numberProblem],
  [OPTION.boolean, (_option, value) => (typeof value === 'boolean' ? null : 'not true or false')],
]);

function stringProblem(option: JsonObject, value: unknown): string | null {
  if (typeof value !== 'string') return 'not a text';
  const least = Number(option.min_length ?? 0);
  const most = Number(option.max_length ?? MAX_STRING);
  if (value.length < least) return `at least ${least} characters`;
  if (value.trim() === '') return 'nothing but spaces';
  return value.length > most ? `at most ${most} characters` : null;
}

function numberProblem(option: JsonObject, value: unknown): string | null {
  if (typeof value !== 'number') return 'not a number';
  if (option.type === OPTION.integer && !Number.isInteger(value)) return 'not a whole number';
  const least = Number(option.min_value ?? -Infinity);
  const most = Number(option.max_value ?? Infinity);
  return value < least || value > most ? `not between ${least} and ${most}` : null;
}
