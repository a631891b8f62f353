import { type Child, el, setAttribute } from './el.ts';

interface ListboxOption {
  readonly label: string;
  readonly description?: string;
  readonly children?: readonly Child[];
  /** Chosen already (selects); the option under the arrow keys is marked apart. */
  readonly chosen?: boolean;
}

export interface ListboxSettings {
  readonly id: string;
  readonly label: string;
  /** The element that keeps the focus and names the active option. */
  readonly owner: HTMLElement;
  readonly multiple?: boolean;
  /** In a select, "selected" is what was chosen; in a completion, where the arrows stand. */
  readonly marks: 'active' | 'chosen';
  take(place: number): void;
}

export interface Listbox {
  readonly root: HTMLElement;
  show(options: readonly ListboxOption[], active: number): void;
  hide(): void;
  isOpen(): boolean;
  active(): number;
  move(steps: number): void;
  moveTo(place: number): void;
}

export function createListbox(settings: ListboxSettings): Listbox {
  const { id, label, owner, marks } = settings;
  const root = el('ul', {
    id,
    class: 'listbox',
    role: 'listbox',
    'aria-label': label,
    'aria-multiselectable': settings.multiple ? 'true' : null,
    hidden: true,
  });
  let rows: HTMLElement[] = [];
  let active = -1;

  const point = (place: number): void => {
    active = place;
    for (const [at, row] of rows.entries()) {
      row.classList.toggle('active', at === place);
      if (marks === 'active') row.setAttribute('aria-selected', String(at === place));
    }
    const row = rows[place];
    setAttribute(owner, 'aria-activedescendant', row?.id ?? null);
    row?.scrollIntoView({ block: 'nearest' });
  };

  root.addEventListener('mousedown', (event) => event.preventDefault());
  root.addEventListener('click', (event) => {
    const place = rows.findIndex((row) => row.contains(asNode(event.target)));
    if (place !== -1) settings.take(place);
  });
  setAttribute(owner, 'aria-controls', id);
  setAttribute(owner, 'aria-expanded', 'false');

  return {
    root,
    show(options, at) {
      rows = options.map((option, place) => optionRow(`${id}-${place}`, option));
      root.replaceChildren(...rows);
      root.hidden = false;
      setAttribute(owner, 'aria-expanded', 'true');
      point(Math.min(at, rows.length - 1));
    },
    hide() {
      root.hidden = true;
      rows = [];
      root.replaceChildren();
      setAttribute(owner, 'aria-expanded', 'false');
      point(-1);
    },
    isOpen: () => !root.hidden,
    active: () => active,
    move(steps) {
      if (rows.length === 0) return;
      const from = active === -1 && steps < 0 ? 0 : active;
      point((from + steps + rows.length) % rows.length);
    },
    moveTo: point,
  };
}

function optionRow(id: string, option: ListboxOption): HTMLElement {
  const row = el(
    'li',
    { id, role: 'option', 'aria-selected': String(option.chosen === true) },
    ...(option.children ?? [el('span', { class: 'option-label' }, option.label)]),
  );
  if (option.description) {
    row.append(' ', el('span', { class: 'option-description' }, option.description));
  }
  return row;
}

function asNode(target: EventTarget | null): Node | null {
  return target instanceof Node ? target : null;
}
