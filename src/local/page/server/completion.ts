import type { Calls } from './calls.ts';
import type { Choice, SentOption } from './payload.ts';

export interface Completion {
  /** The bot's choices; null when it failed to give any. */
  ask(command: string, options: readonly SentOption[]): Promise<readonly Choice[] | null>;
  answered(nonce: string, choices: readonly Choice[]): void;
  /** True when the failed interaction was one of ours; known once every question under way has its name. */
  failed(interaction: string): Promise<boolean>;
}

type Answer = (choices: readonly Choice[] | null) => void;

export function createCompletion(calls: Calls): Completion {
  const asked = new Map<string, Answer>();
  const nonces = new Map<string, string>();
  // A refusal can overtake the reply that names its interaction.
  const unnamed = new Set<Promise<void>>();
  const settle = (nonce: string, choices: readonly Choice[] | null): void => {
    asked.get(nonce)?.(choices);
    asked.delete(nonce);
  };
  return {
    ask(command, options) {
      const nonce = crypto.randomUUID();
      return new Promise((resolve) => {
        asked.set(nonce, resolve);
        const naming = calls.autocomplete(command, options, nonce).then((reply) => {
          unnamed.delete(naming);
          if (!reply.ok || reply.interaction === null) settle(nonce, null);
          else nonces.set(reply.interaction, nonce);
        });
        unnamed.add(naming);
      });
    },
    answered: (nonce, choices) => settle(nonce, choices),
    async failed(interaction) {
      await Promise.all(unnamed);
      const nonce = nonces.get(interaction);
      if (nonce === undefined) return false;
      settle(nonce, null);
      return true;
    },
  };
}
