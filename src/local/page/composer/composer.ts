import type { NewId } from '../elements/new-id.ts';
import type { Completion } from '../server/completion.ts';
import type { Command, Person, SentOption } from '../server/payload.ts';
import { type CommandForm, createCommandForm } from './command-form.ts';
import { createTextLine } from './text-line.ts';

export interface Composer {
  focus(): void;
  /** Opens the list of commands, unless a command's form is open already. */
  slash(): void;
  open(command: Command): void;
  redraw(): void;
}

export interface ComposerSettings {
  readonly root: HTMLElement;
  readonly completion: Completion;
  readonly newId: NewId;
  commands(): readonly Command[];
  users(): readonly Person[];
  sendCommand(command: Command, options: readonly SentOption[]): void;
  sendMessage(text: string): void;
  say(text: string): void;
}

/** The place to write: a line of text, or the form of the command taken. */
export function createComposer(settings: ComposerSettings): Composer {
  const { root, completion, newId, say } = settings;
  let form: CommandForm | null = null;

  const toLine = (text: string): void => {
    form = null;
    root.replaceChildren(line.root);
    line.set(text);
    line.input.focus();
    say('');
  };
  const toForm = (command: Command, rest: string | null): void => {
    form = createCommandForm({
      command,
      users: settings.users(),
      completion,
      newId,
      send: (options) => {
        toLine('');
        settings.sendCommand(command, options);
      },
      leave: toLine,
      say,
    });
    line.set('');
    root.replaceChildren(form.root);
    if (rest !== null) form.fill(rest);
    form.focus();
    say('');
  };
  const line = createTextLine({
    commands: settings.commands,
    take: toForm,
    send: (text) => {
      line.set('');
      settings.sendMessage(text);
    },
    say,
  });
  root.replaceChildren(line.root);

  return {
    focus: () => (form ?? line.input).focus(),
    slash() {
      if (form === null) {
        line.input.focus();
        line.set('/');
      } else {
        form.focus();
      }
    },
    open: (command) => toForm(command, null),
    redraw: () => {
      if (document.activeElement === line.input) line.redraw();
    },
  };
}
