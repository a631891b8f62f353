import type { Calls } from './calls.ts';
import type { Choice, SentOption } from './payload.ts';

export interface Completion {
  /** The bot's choices; null when it failed to give any. */
  ask(command: string, options: readonly SentOption[]): Promise<readonly Choice[] | null>;
  answered(nonce: string, choices: readonly Choice[]): void;
  /** True when the failed interaction was one of ours. */
  failed(interaction: string): boolean;
}

type Answer = (choices: readonly Choice[] | null) => void;

export function createCompletion(calls: Calls): Completion {
  const asked = new Map<string, Answer>();
  const nonces = new Map<string, string>();
  // A refusal can overtake the reply that names its interaction.
  const early = new Set<string>();
  const settle = (nonce: string, choices: readonly Choice[] | null): void => {
    asked.get(nonce)?.(choices);
    asked.delete(nonce);
  };
  return {
    ask(command, options) {
      const nonce = crypto.randomUUID();
      return new Promise((resolve) => {
        asked.set(nonce, resolve);
        void calls.autocomplete(command, options, nonce).then((reply) => {
          const { interaction } = reply;
          if (!reply.ok || interaction === null || early.delete(interaction)) settle(nonce, null);
          else nonces.set(interaction, nonce);
        });
      });
    },
    answered: (nonce, choices) => settle(nonce, choices),
    failed(interaction) {
      const nonce = nonces.get(interaction);
      if (nonce === undefined) early.add(interaction);
      else settle(nonce, null);
      return nonce !== undefined;
    },
  };
}
