import { el } from '../elements/el.ts';
import { createListbox } from '../elements/listbox.ts';
import { CHAT_COMMAND, type Command } from '../server/payload.ts';

export interface TextLine {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  set(text: string): void;
  redraw(): void;
}

export interface TextLineSettings {
  commands(): readonly Command[];
  /** `rest` is what was typed behind the name, null where the command was taken from the list. */
  take(command: Command, rest: string | null): void;
  send(text: string): void;
  say(text: string): void;
}

// Discord's limit for a message of a member.
const MESSAGE_LENGTH = 2000;

/** The plain composer: messages, and the list of commands behind a slash. */
export function createTextLine(settings: TextLineSettings): TextLine {
  const input = el('input', {
    type: 'text',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-label': 'Message or command',
    maxlength: MESSAGE_LENGTH,
    autocomplete: 'off',
    placeholder: 'Message, or / for the commands',
  });
  let offered: readonly Command[] = [];
  const take = (place: number): void => {
    const command = offered[place];
    if (command !== undefined) settings.take(command, null);
  };
  const list = createListbox({
    id: 'commands',
    label: 'Commands',
    owner: input,
    marks: 'active',
    take,
  });
  const chat = (): Command[] =>
    settings.commands().filter((command) => (command.type ?? CHAT_COMMAND) === CHAT_COMMAND);

  const redraw = (): void => {
    const typed = /^\/(\S*)$/.exec(input.value)?.[1]?.toLowerCase();
    offered = typed === undefined ? [] : chat().filter(({ name }) => name.startsWith(typed));
    if (offered.length === 0) list.hide();
    else list.show(offered.map(commandRow), 0);
  };
  const takeTyped = (): boolean => {
    const [, name, rest] = /^\/(\S+)(?:\s+(.*))?$/.exec(input.value) ?? [];
    const command = chat().find((each) => each.name === name);
    if (command === undefined) return false;
    settings.take(command, rest?.trim() ?? null);
    return true;
  };
  const submit = (): void => {
    const text = input.value.trim();
    if (list.isOpen()) {
      take(Math.max(list.active(), 0));
    } else if (text.startsWith('/')) {
      if (!takeTyped()) settings.say(`There is no command ${text.split(/\s/)[0]}.`);
    } else if (text !== '') {
      settings.send(text);
    }
  };

  input.addEventListener('input', () => {
    // A blank after a whole name takes the command, as in Discord.
    if (!/^\/\S+\s/.test(input.value) || !takeTyped()) redraw();
  });
  input.addEventListener('blur', () => list.hide());
  input.addEventListener('focus', redraw);
  input.addEventListener('keydown', (event) => {
    if (!list.isOpen()) return;
    const uses: Readonly<Record<string, () => void>> = {
      ArrowDown: () => list.move(1),
      ArrowUp: () => list.move(-1),
      Escape: () => list.hide(),
      Tab: () => take(list.active()),
    };
    const use = uses[event.key];
    if (use === undefined || event.shiftKey) return;
    event.preventDefault();
    use();
  });
  const send = el('button', { type: 'submit', class: 'button primary send' }, 'Send');
  const root = el(
    'form',
    { class: 'text-line', 'aria-label': 'Composer' },
    el('div', { class: 'popup' }, list.root),
    input,
    send,
  );
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  return {
    root,
    input,
    set(text) {
      input.value = text;
      redraw();
    },
    redraw,
  };
}

function commandRow(command: Command): { label: string; description: string; children: Node[] } {
  const options = (command.options ?? []).map((option) =>
    el('span', { class: option.required ? 'option-pill required' : 'option-pill' }, option.name),
  );
  const name = el('span', { class: 'option-label' }, `/${command.name}`, ' ', ...options);
  return { label: command.name, description: command.description, children: [name] };
}
