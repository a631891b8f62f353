import { el } from './elements/el.ts';
import { replaceKeepingFocus } from './elements/focus.ts';
import { CHAT_COMMAND, type Choice, type Command, MESSAGE_COMMAND } from './server/payload.ts';

export interface Welcome {
  /** The bot's state in words, and what can be done here. */
  draw(view: WelcomeView): void;
}

interface WelcomeView {
  readonly channel: string;
  readonly bot: string | null;
  readonly ready: boolean;
  readonly commands: readonly Command[];
  readonly examples: readonly Choice[];
  ask(example: Choice): void;
  open(command: Command): void;
}

const EXAMPLES = 3;

/** The page's own hello: it stands where Discord greets a new channel. */
export function createWelcome(root: HTMLElement): Welcome {
  return {
    draw(view) {
      const drawn = el(
        'div',
        { tabindex: -1 },
        el('h2', { id: 'hello' }, `Welcome to #${view.channel}`),
        el('p', {}, greeting(view)),
        ...examples(view),
        ...hints(view),
      );
      const before = root.firstElementChild;
      if (before instanceof HTMLElement) replaceKeepingFocus(before, drawn);
      else root.append(drawn);
    },
  };
}

function greeting({ bot, ready }: WelcomeView): string {
  if (bot === null) return 'Waiting for the bot to connect…';
  if (!ready) return `${bot} is starting…`;
  return `${bot} is here and answers as it would on Discord. Nothing you do leaves this machine.`;
}

function examples({ examples: found, ask }: WelcomeView): HTMLElement[] {
  if (found.length === 0) return [];
  const buttons = found.slice(0, EXAMPLES).map((example) => {
    const button = el('button', { type: 'button', class: 'example' }, example.name);
    button.addEventListener('click', () => ask(example));
    return el('li', {}, button);
  });
  return [
    el('p', { id: 'examples', class: 'lead' }, 'Begin with a question:'),
    el('ul', { class: 'examples', 'aria-labelledby': 'examples' }, ...buttons),
  ];
}

function hints({ commands, open }: WelcomeView): HTMLElement[] {
  if (commands.length === 0) return [];
  const chat = commands.filter(({ type }) => (type ?? CHAT_COMMAND) === CHAT_COMMAND);
  const menu = commands.filter(({ type }) => type === MESSAGE_COMMAND);
  const rows = chat.map((command) => {
    const button = el('button', { type: 'button', class: 'mention' }, `/${command.name}`);
    button.addEventListener('click', () => open(command));
    return el('li', {}, button, ` ${command.description}`);
  });
  if (menu.length > 0) {
    const names = menu.map(({ name }) => `“${name}”`).join(', ');
    rows.push(
      el(
        'li',
        {},
        `The ⋯ of any message, or a right click on it, offers ${names}: post a message and try.`,
      ),
    );
  }
  return [
    el('p', { class: 'lead' }, 'Or type ', el('kbd', {}, '/'), ' for the commands:'),
    el('ul', { class: 'hints' }, ...rows),
  ];
}
