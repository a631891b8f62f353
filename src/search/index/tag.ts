/**
 * What a paragraph can bear beside its words, as one number: a group of the lexicon, a person, a month or a year.
 * The kinds lie in blocks that cannot meet: no dossier has a hundred million persons.
 */
const PERSONS = 1e8;
const MONTHS = 2e8;
const YEARS = 3e8;
const MONTHS_A_YEAR = 12;

export function groupTag(group: number): number {
  return group;
}

export function personTag(person: number): number {
  return PERSONS + person;
}

/** `month` from 1. */
export function monthTag(year: number, month: number): number {
  return MONTHS + year * MONTHS_A_YEAR + month - 1;
}

export function yearTag(year: number): number {
  return YEARS + year;
}

/** The person that a tag stands for, or null. */
export function personOf(tag: number): number | null {
  return tag >= PERSONS && tag < MONTHS ? tag - PERSONS : null;
}

/** Whether a tag stands for a month of a year. */
export function isMonth(tag: number): boolean {
  return tag >= MONTHS && tag < YEARS;
}

/** The month, from 1, that the tag of a month stands for. */
export function monthOf(tag: number): { readonly year: number; readonly month: number } {
  const months = tag - MONTHS;
  return { year: Math.floor(months / MONTHS_A_YEAR), month: (months % MONTHS_A_YEAR) + 1 };
}

/** Whether a tag stands for a year. */
export function isYear(tag: number): boolean {
  return tag >= YEARS;
}

/** Whether a tag stands for a group of the lexicon. */
export function isGroup(tag: number): boolean {
  return tag < PERSONS;
}
