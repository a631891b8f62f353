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
  return fill(count === 1 ? one : other, { ...values, count });
}

// One pass, so that a value that holds `{count}` itself stays as it is.
function fill(template: string, values: Values): string {
  if (!template.includes('{')) return template;
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? place : String(value);
  });
}
