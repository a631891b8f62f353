import { el } from './el.ts';
import type { Component, Modal } from './payload.ts';
import { createSelect, STRING_SELECT } from './select-view.ts';

const ACTION_ROW = 1;
const TEXT_INPUT = 4;
const TEXT_DISPLAY = 10;
const LABEL = 18;
const PARAGRAPH = 2;

interface Part {
  readonly root: HTMLElement;
  /** What Discord sends of this part; null when it carries no value. */
  value(): object | null;
}

let created = 0;

/** A form of the bot, on top of the page; Escape or Cancel leaves it unsent. */
export function openModal(modal: Modal, submit: (components: readonly object[]) => void): void {
  created += 1;
  const title = el('h2', { id: `modal-${created}` }, modal.title);
  const parts = modal.components.map(modalPart);
  const cancel = el('button', { type: 'button', class: 'button secondary' }, 'Cancel');
  const form = el(
    'form',
    { method: 'dialog' },
    title,
    ...parts.map((part) => part.root),
    el(
      'div',
      { class: 'modal-end' },
      cancel,
      el('button', { type: 'submit', class: 'button primary' }, 'Submit'),
    ),
  );
  const dialog = el('dialog', { class: 'modal', 'aria-labelledby': title.id }, form);
  const before = document.activeElement;
  cancel.addEventListener('click', () => dialog.close());
  form.addEventListener('submit', () => submit(parts.flatMap((part) => part.value() ?? [])));
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (before instanceof HTMLElement) before.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}

function modalPart(component: Component): Part {
  if (component.type === ACTION_ROW) {
    const parts = (component.components ?? []).map((inner) => field(inner, inner.label ?? '', ''));
    return {
      root: el('div', {}, ...parts.map((part) => part.root)),
      value: () => ({ type: ACTION_ROW, components: parts.flatMap((part) => part.value() ?? []) }),
    };
  }
  if (component.type === LABEL && component.component) {
    const part = field(component.component, component.label ?? '', component.description ?? '');
    return { root: part.root, value: () => ({ type: LABEL, component: part.value() }) };
  }
  const text =
    component.type === TEXT_DISPLAY ? (component.content ?? '') : `Component ${component.type}`;
  return { root: el('p', {}, text), value: () => null };
}

function field(component: Component, label: string, description: string): Part {
  if (component.type === STRING_SELECT) return selectField(component, label, description);
  if (component.type !== TEXT_INPUT) {
    return { root: el('p', {}, `${label}: component ${component.type}`), value: () => null };
  }
  created += 1;
  const attributes = {
    id: `input-${created}`,
    maxlength: component.max_length ?? null,
    minlength: component.min_length ?? null,
    placeholder: component.placeholder ?? null,
    required: component.required !== false,
    'aria-describedby': description === '' ? null : `input-${created}-hint`,
  };
  const input =
    component.style === PARAGRAPH
      ? el('textarea', { ...attributes, rows: 4 })
      : el('input', { ...attributes, type: 'text', autocomplete: 'off' });
  input.value = component.value ?? '';
  const hint = el('p', { id: `input-${created}-hint`, class: 'quiet' }, description);
  return {
    root: el(
      'div',
      { class: 'modal-field' },
      el('label', { for: attributes.id }, label),
      hint,
      input,
    ),
    value: () => ({ type: TEXT_INPUT, custom_id: component.custom_id, value: input.value }),
  };
}

function selectField(component: Component, label: string, description: string): Part {
  const select = createSelect(component, label, () => {});
  return {
    root: el(
      'div',
      { class: 'modal-field' },
      el('p', { class: 'label' }, label),
      el('p', { class: 'quiet' }, description),
      select.root,
    ),
    value: () => ({ type: STRING_SELECT, custom_id: component.custom_id, values: select.values() }),
  };
}
