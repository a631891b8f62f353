import { STRING } from './composer/option-value.ts';
import type { RoomState } from './room.ts';
import type { Completion } from './server/completion.ts';
import { CHAT_COMMAND, type Choice, type SentOption } from './server/payload.ts';

const COMMAND = 'ask';
const OPTION = 'question';

export interface Examples {
  readonly command: string;
  /** Asks the bot once it is ready; a bot without such a command has no examples. */
  update(state: RoomState): void;
  found(): readonly Choice[];
  option(value: string | number): SentOption;
}

export function createExamples(completion: Completion, changed: () => void): Examples {
  let found: readonly Choice[] = [];
  let asked = false;
  const option = (value: string | number): SentOption => ({ name: OPTION, type: STRING, value });
  const ask = async (): Promise<void> => {
    found = (await completion.ask(COMMAND, [{ ...option(''), focused: true }])) ?? [];
    changed();
  };
  return {
    command: COMMAND,
    update(state) {
      if (!state.hello.ready || !offersExamples(state)) {
        asked = false;
        found = [];
      } else if (!asked) {
        asked = true;
        void ask();
      }
    },
    found: () => found,
    option,
  };
}

function offersExamples({ commands }: RoomState): boolean {
  const command = commands.find(
    ({ type, name }) => (type ?? CHAT_COMMAND) === CHAT_COMMAND && name === COMMAND,
  );
  return (
    command?.options?.some(({ name, autocomplete }) => name === OPTION && autocomplete === true) ??
    false
  );
}
