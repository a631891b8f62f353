/** A command that Discord takes; `more` replaces or adds fields. */
export const ask = (more: object = {}): object => ({ name: 'ask', description: 'Ask', ...more });

/** A text option that Discord takes. */
export const option = (more: object = {}): object => ({
  type: 3,
  name: 'question',
  description: 'What?',
  ...more,
});

export const x = (length: number): string => 'x'.repeat(length);

export const many = (length: number, make: (index: number) => object): object[] =>
  Array.from({ length }, (_, index) => make(index));
