import { el, icon } from '../elements/el.ts';
import { createListbox, type Listbox } from '../elements/listbox.ts';
import type { Component, SelectOption } from '../server/payload.ts';
import type { Stage } from './stage.ts';

export const STRING_SELECT = 3;
// As tall as the list may get, from page.css: where less is free below, it opens upward.
const LIST_HEIGHT = 300;

export interface SelectView {
  readonly root: HTMLElement;
  values(): readonly string[];
}

interface SelectSettings {
  readonly id: string;
  readonly label: string;
  changed(values: readonly string[]): void;
}

/** A message's select: each change goes to the bot. */
export function selectView(component: Component, stage: Stage): HTMLElement {
  const select = createSelect(component, {
    id: stage.newId('select'),
    label: component.placeholder ?? 'Make a selection',
    changed(values) {
      select.root.setAttribute('aria-busy', 'true');
      stage.press(
        { custom_id: component.custom_id ?? '', component_type: STRING_SELECT, values },
        () => select.root.removeAttribute('aria-busy'),
      );
    },
  });
  return select.root;
}

export function createSelect(
  component: Component,
  { id, label, changed }: SelectSettings,
): SelectView {
  const options = component.options ?? [];
  const most = component.max_values ?? 1;
  const chosen = new Set(options.filter((option) => option.default).map((option) => option.value));
  const shown = el('span', { class: 'select-value' });
  const owner = el(
    'button',
    {
      type: 'button',
      class: 'select-owner',
      role: 'combobox',
      'aria-haspopup': 'listbox',
      'aria-label': label,
      disabled: component.disabled === true,
      'data-key': component.custom_id ?? '',
    },
    shown,
    icon('down'),
  );

  const draw = (): void => {
    const names = options.filter(({ value }) => chosen.has(value)).map((option) => option.label);
    shown.textContent = names.length === 0 ? label : names.join(', ');
    shown.classList.toggle('placeholder', names.length === 0);
  };
  const close = (): void => {
    if (!list.isOpen()) return;
    list.hide();
    if (most > 1 && chosen.size >= (component.min_values ?? 1)) changed([...chosen]);
  };
  const open = (): void => {
    const at = options.findIndex((option) => chosen.has(option.value));
    root.classList.toggle('upward', hasMoreRoomAbove(root));
    list.show(
      options.map((option) => row(option, chosen)),
      Math.max(at, 0),
    );
  };
  const list: Listbox = createListbox({
    id,
    label,
    owner,
    multiple: most > 1,
    marks: 'chosen',
    take(place) {
      const option = options[place];
      if (option === undefined) return;
      if (most > 1) {
        toggle(chosen, option.value, most);
        list.show(
          options.map((each) => row(each, chosen)),
          place,
        );
      } else {
        chosen.clear();
        chosen.add(option.value);
        list.hide();
        changed([option.value]);
      }
      draw();
    },
  });
  const root = el('div', { class: 'select' }, owner, list.root);
  owner.addEventListener('click', () => (list.isOpen() ? close() : open()));
  owner.addEventListener('blur', close);
  owner.addEventListener('keydown', (event) => {
    if (!list.isOpen()) openByKey(event, open);
    else useKey(event, list, options, { close, take: () => takeActive(list) });
  });
  draw();
  return { root, values: () => [...chosen] };
}

interface KeyUses {
  close(): void;
  take(): void;
}

function openByKey(event: KeyboardEvent, open: () => void): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  open();
}

function useKey(
  event: KeyboardEvent,
  list: Listbox,
  options: readonly SelectOption[],
  uses: KeyUses,
): void {
  const actions: Readonly<Record<string, () => void>> = {
    ArrowDown: () => list.move(1),
    ArrowUp: () => list.move(-1),
    Home: () => list.moveTo(0),
    End: () => list.moveTo(options.length - 1),
    Enter: uses.take,
    ' ': uses.take,
    Escape: uses.close,
  };
  const action = actions[event.key] ?? letterAction(event, list, options);
  if (action === null) return;
  event.preventDefault();
  event.stopPropagation();
  action();
}

function letterAction(
  { key, ctrlKey, metaKey }: KeyboardEvent,
  list: Listbox,
  options: readonly SelectOption[],
): (() => void) | null {
  if (key.length !== 1 || ctrlKey || metaKey) return null;
  const start = key.toLowerCase();
  const places = options.flatMap(({ label }, at) =>
    label.toLowerCase().startsWith(start) ? [at] : [],
  );
  const next = places.find((at) => at > list.active()) ?? places[0];
  return next === undefined ? null : () => list.moveTo(next);
}

function takeActive(list: Listbox): void {
  const row = list.root.children[list.active()];
  if (row instanceof HTMLElement) row.click();
}

function row(
  option: SelectOption,
  chosen: ReadonlySet<string>,
): { label: string; description: string; chosen: boolean } {
  const label = option.emoji?.name ? `${option.emoji.name} ${option.label}` : option.label;
  return { label, description: option.description ?? '', chosen: chosen.has(option.value) };
}

function toggle(chosen: Set<string>, value: string, most: number): void {
  if (chosen.has(value)) chosen.delete(value);
  else if (chosen.size < most) chosen.add(value);
}

function hasMoreRoomAbove(root: HTMLElement): boolean {
  const box = root.getBoundingClientRect();
  const frame = root.closest('.log, dialog')?.getBoundingClientRect();
  const below = (frame?.bottom ?? window.innerHeight) - box.bottom;
  return below < LIST_HEIGHT && box.top - (frame?.top ?? 0) > below;
}
