import { V2 } from './bench.ts';

// Pieces of messages, as short as a table needs them.
export const x = (length: number): string => 'x'.repeat(length);
export const times = <T>(length: number, make: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => make(index));
export const text = (content: string) => ({ type: 10, content });
export const button = (more: object = {}) => ({
  type: 2,
  style: 2,
  label: 'Open',
  custom_id: 'open',
  ...more,
});
export const link = (more: object = {}) => ({
  type: 2,
  style: 5,
  label: 'Read',
  url: 'https://example.org/',
  ...more,
});
export const option = (index: number, more: object = {}) => ({
  label: `${index}`,
  value: `${index}`,
  ...more,
});
export const select = (more: object = {}) => ({
  type: 3,
  custom_id: 'jump',
  options: [option(1), option(2)],
  ...more,
});
export const row = (...components: object[]) => ({ type: 1, components });
export const container = (...components: object[]) => ({ type: 17, components });
export const section = (accessory: object | undefined, ...components: object[]) => ({
  type: 9,
  components,
  accessory,
});
export const v2 = (...components: object[]) => ({ flags: V2, components });
export const field = (name: string, value: string) => ({ name, value });
export const go = { type: 1, components: [{ type: 2, style: 2, label: 'Go', custom_id: 'go' }] };
