import { el } from '../elements/el.ts';
import type { NewId } from '../elements/new-id.ts';
import type { Component, Modal } from '../server/payload.ts';
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

interface ModalSettings {
  readonly newId: NewId;
  submit(components: readonly object[]): void;
}

/** A form of the bot, on top of the page; Escape or Cancel leaves it unsent. */
export function openModal(modal: Modal, { newId, submit }: ModalSettings): void {
  const title = el('h2', { id: newId('modal') }, modal.title);
  const parts = modal.components.map((component) => modalPart(component, newId));
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

function modalPart(component: Component, newId: NewId): Part {
  if (component.type === ACTION_ROW) {
    const parts = (component.components ?? []).map((inner) =>
      field(inner, { label: inner.label ?? '', description: '', newId }),
    );
    return {
      root: el('div', {}, ...parts.map((part) => part.root)),
      value: () => ({ type: ACTION_ROW, components: parts.flatMap((part) => part.value() ?? []) }),
    };
  }
  if (component.type === LABEL && component.component) {
    const part = field(component.component, {
      label: component.label ?? '',
      description: component.description ?? '',
      newId,
    });
    return { root: part.root, value: () => ({ type: LABEL, component: part.value() }) };
  }
  const text =
    component.type === TEXT_DISPLAY ? (component.content ?? '') : `Component ${component.type}`;
  return { root: el('p', {}, text), value: () => null };
}

interface FieldSettings {
  readonly label: string;
  readonly description: string;
  readonly newId: NewId;
}

function field(component: Component, settings: FieldSettings): Part {
  const { label, description, newId } = settings;
  if (component.type === STRING_SELECT) return selectField(component, settings);
  if (component.type !== TEXT_INPUT) {
    return { root: el('p', {}, `${label}: component ${component.type}`), value: () => null };
  }
  const id = newId('input');
  const attributes = {
    id,
    maxlength: component.max_length ?? null,
    minlength: component.min_length ?? null,
    placeholder: component.placeholder ?? null,
    required: component.required !== false,
    'aria-describedby': description === '' ? null : `${id}-hint`,
  };
  const input =
    component.style === PARAGRAPH
      ? el('textarea', { ...attributes, rows: 4 })
      : el('input', { ...attributes, type: 'text', autocomplete: 'off' });
  input.value = component.value ?? '';
  const hint = el('p', { id: `${id}-hint`, class: 'quiet' }, description);
  return {
    root: el('div', { class: 'modal-field' }, el('label', { for: id }, label), hint, input),
    value: () => ({ type: TEXT_INPUT, custom_id: component.custom_id, value: input.value }),
  };
}

function selectField(component: Component, { label, description, newId }: FieldSettings): Part {
  const select = createSelect(component, { id: newId('select'), label, changed: () => {} });
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
