import type { Options, Press } from '../../src/discord/command.ts';

/** Options as a member may have given them. */
export function given(values: Readonly<Record<string, string | boolean>>): Options {
  return {
    text: (name) => {
      const value = values[name];
      return typeof value === 'string' ? value : null;
    },
    flag: (name, fallback = false) => {
      const value = values[name];
      return typeof value === 'boolean' ? value : fallback;
    },
    typed: [],
    target: typeof values.target === 'string' ? values.target : null,
  };
}

/** A press on a message of that card. */
export function pressed(verb: string, press: Partial<Press> = {}): Press {
  return { verb, args: [], values: [], components: [], ...press };
}
