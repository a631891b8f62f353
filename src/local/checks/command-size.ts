import { isObject, type JsonObject, listOf, stringOf } from './json.ts';

/** Names, descriptions and values of a command and all below it; of each text the longest translation counts. */
export function commandSize(command: JsonObject): number {
  const options = listOf(command.options).filter(isObject);
  const choices = listOf(command.choices).filter(isObject);
  return (
    longest(command, 'name') +
    longest(command, 'description') +
    stringOf(command.value).length +
    sum(options.map(commandSize)) +
    sum(choices.map(commandSize))
  );
}

function longest(command: JsonObject, field: string): number {
  const translations = command[`${field}_localizations`];
  const all = isObject(translations) ? Object.values(translations) : [];
  return Math.max(...[command[field], ...all].map((words) => stringOf(words).length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
