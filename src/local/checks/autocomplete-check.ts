import { OPTION } from './commands-check.ts';
import { anything, type Check, decimal, integer, list, shape, text } from './form.ts';

const MAX_CHOICES = 25;

/** The data of an autocomplete callback, for an option of this type. */
export function choicesOf(optionType: number): Check {
  const value = VALUES.get(optionType) ?? text({ max: 100 });
  const one = shape({ name: text({ min: 1, max: 100 }), value }, { name_localizations: anything });
  return shape({ choices: list(one, { max: MAX_CHOICES }) });
}

const VALUES: ReadonlyMap<number, Check> = new Map([
  [OPTION.string, text({ min: 1, max: 100 })],
  [OPTION.integer, integer()],
  [OPTION.number, decimal()],
]);
