import { el } from '../elements/el.ts';
import { type Command, MESSAGE_COMMAND, type Message } from '../server/payload.ts';

interface MenuPoint {
  readonly x: number;
  readonly y: number;
}

export interface MessageMenu {
  open(message: Message, at: MenuPoint, opener: HTMLElement): void;
}

export interface MenuSettings {
  commands(): readonly Command[];
  take(command: Command, message: Message): void;
}

const MARGIN = 8;

/** The menu of a message: the bot's message commands, as Discord lists them under "Apps". */
export function createMessageMenu(settings: MenuSettings): MessageMenu {
  const menu = el('div', { class: 'menu', role: 'menu', 'aria-label': 'Apps', hidden: true });
  document.body.append(menu);
  let opener: HTMLElement | null = null;

  const close = (): void => {
    menu.hidden = true;
    opener?.removeAttribute('aria-expanded');
  };
  const closeAndReturn = (): void => {
    close();
    opener?.focus();
  };
  menu.addEventListener('keydown', (event) => {
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => focusItem(menu, 1),
      ArrowUp: () => focusItem(menu, -1),
      Home: () => items(menu)[0]?.focus(),
      End: () => items(menu).at(-1)?.focus(),
      Escape: closeAndReturn,
      Tab: closeAndReturn,
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    move();
  });
  document.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) close();
  });
  window.addEventListener('resize', close);

  return {
    open(message, at, by) {
      opener = by;
      by.setAttribute('aria-expanded', 'true');
      const commands = settings.commands().filter(({ type }) => type === MESSAGE_COMMAND);
      const rows = commands.map((command) => {
        const row = item(command.name);
        row.addEventListener('click', () => {
          closeAndReturn();
          settings.take(command, message);
        });
        return row;
      });
      menu.replaceChildren(...(rows.length === 0 ? [nothing(closeAndReturn)] : rows));
      menu.hidden = false;
      place(menu, at);
      items(menu)[0]?.focus();
    },
  };
}

function item(text: string): HTMLElement {
  return el('button', { type: 'button', role: 'menuitem', tabindex: -1 }, text);
}

function nothing(close: () => void): HTMLElement {
  const row = item('The bot has no message commands');
  row.setAttribute('aria-disabled', 'true');
  row.addEventListener('click', close);
  return row;
}

function items(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}

function focusItem(menu: HTMLElement, step: number): void {
  const all = items(menu);
  const focused = document.activeElement;
  const at = focused instanceof HTMLElement ? all.indexOf(focused) : -1;
  all[(at + step + all.length) % all.length]?.focus();
}

function place(menu: HTMLElement, { x, y }: MenuPoint): void {
  const left = Math.min(x, window.innerWidth - menu.offsetWidth - MARGIN);
  const top = Math.min(y, window.innerHeight - menu.offsetHeight - MARGIN);
  menu.style.setProperty('left', `${Math.max(MARGIN, left)}px`);
  menu.style.setProperty('top', `${Math.max(MARGIN, top)}px`);
}
