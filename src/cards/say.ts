import words from './words.json' with { type: 'json' };

type Words = typeof words;
export type Phrase = { [Key in keyof Words]: Words[Key] extends string ? Key : never }[keyof Words];
export type CountedPhrase = Exclude<keyof Words, Phrase>;
type Values = Readonly<Record<string, string | number>>;

/** The bot's own words, all of which stand in `words.json`, with the values in their places. */
export function say(phrase: Phrase, values: Values = {}): string {
  return fill(words[phrase], values);
}

/** The same for words that depend on a number, which stands in them as `{count}`. */
export function sayCount(phrase: CountedPhrase, count: number, values: Values = {}): string {
  const { one, other } = words[phrase];
  return fill(count === 1 ? one : other, { count, ...values });
}

// Cut at their places once: texts and names of values by turns. A card says three dozen phrases.
const TEMPLATES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(words)
    .flatMap((phrase) => (typeof phrase === 'string' ? [phrase] : Object.values(phrase)))
    .map((template) => [template, template.split(/\{(\w+)\}/)]),
);

// What is filled in is not looked at again, so that a value that holds `{count}` itself stays as it is.
function fill(template: string, values: Values): string {
  const pieces = TEMPLATES.get(template) ?? [template];
  let filled = pieces[0] ?? '';
  for (let at = 1; at < pieces.length; at += 2) {
    filled += valueAt(pieces[at] ?? '', values) + (pieces[at + 1] ?? '');
  }
  return filled;
}

function valueAt(name: string, values: Values): string {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  return value === undefined ? `{${name}}` : String(value);
}
