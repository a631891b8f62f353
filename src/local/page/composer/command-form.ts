import { el } from '../elements/el.ts';
import type { NewId } from '../elements/new-id.ts';
import type { Completion } from '../server/completion.ts';
import type { Command, CommandOption, Person, SentOption } from '../server/payload.ts';
import { createOptionField, type OptionField } from './option-field.ts';

export interface CommandForm {
  readonly root: HTMLElement;
  focus(): void;
  /** Puts text into the first option: what was typed after the command's name. */
  fill(text: string): void;
}

export interface CommandFormSettings {
  readonly command: Command;
  readonly users: readonly Person[];
  readonly completion: Completion;
  readonly newId: NewId;
  send(options: readonly SentOption[]): void;
  /** Back to the plain composer, with what should stand in it. */
  leave(text: string): void;
  say(text: string): void;
}

/** A command as a row of pills, one labelled input for each option taken. */
export function createCommandForm(settings: CommandFormSettings): CommandForm {
  const { command } = settings;
  const options = command.options ?? [];
  const fields: OptionField[] = [];
  const hint = el('p', { class: 'form-hint' }, command.description);
  const popups = el('div', { class: 'popup' });
  const pills = el('div', { class: 'pills' });
  const more = el('div', { class: 'more' });
  const send = el('button', { type: 'submit', class: 'button primary send' }, 'Send');
  const close = el('button', { type: 'button', class: 'text-button' }, 'Cancel');
  const root = el(
    'form',
    { class: 'command-form', 'aria-label': `/${command.name}`, novalidate: true },
    popups,
    hint,
    el(
      'div',
      { class: 'form-line' },
      el('span', { class: 'command-name' }, `/${command.name}`),
      pills,
    ),
    el('div', { class: 'form-line' }, more, el('span', { class: 'form-end' }, close, send)),
  );

  const values = (): SentOption[] => fields.flatMap((field) => field.sent() ?? []);
  const add = (option: CommandOption): OptionField => {
    const field: OptionField = createOptionField({
      id: settings.newId('option'),
      option,
      users: settings.users,
      complete: (typed) => {
        const others = values().filter(({ name }) => name !== typed.name);
        return settings.completion.ask(command.name, [...others, { ...typed, focused: true }]);
      },
      onKey: (event) => useKey(event, field),
      onFocus: () => {
        hint.textContent = `${option.name}: ${option.description}`;
      },
    });
    fields.push(field);
    pills.append(field.root);
    popups.append(field.popup);
    drawMore();
    return field;
  };
  const isEmpty = (): boolean => fields.every(({ input }) => input.value === '');
  const unused = (): CommandOption[] =>
    options.filter(({ name }) => !fields.some((field) => field.option.name === name));
  const drawMore = (): void => {
    const buttons = unused().map((option) => {
      const button = el(
        'button',
        { type: 'button', class: 'add', title: option.description },
        `+ ${option.name}`,
      );
      button.addEventListener('click', () => add(option).input.focus());
      return button;
    });
    more.replaceChildren(...buttons);
  };
  const remove = (field: OptionField): void => {
    if (field.option.required) {
      if (isEmpty()) settings.leave(`/${command.name}`);
      return;
    }
    const place = fields.indexOf(field);
    fields.splice(place, 1);
    field.root.remove();
    field.popup.remove();
    drawMore();
    const before = fields[Math.max(0, place - 1)];
    (before?.input ?? send).focus();
  };
  const useKey = (event: KeyboardEvent, field: OptionField): void => {
    if (event.key === 'Backspace' && field.input.value === '') {
      event.preventDefault();
      remove(field);
    } else if (event.key === 'Tab' && !event.shiftKey && field === fields.at(-1)) {
      const next = unused()[0];
      if (next === undefined) return;
      event.preventDefault();
      add(next).input.focus();
    }
  };
  const submit = (): void => {
    const problems = fields.map((field) => field.check());
    const first = problems.findIndex((problem) => problem !== null);
    if (first === -1) {
      settings.send(values());
      return;
    }
    fields[first]?.input.focus();
    settings.say(problems[first] ?? '');
  };

  for (const option of options.filter(({ required }) => required)) add(option);
  drawMore();
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  // A list that is open keeps the key to itself.
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (isEmpty()) settings.leave('');
    else settings.say('Escape keeps what is typed; Cancel throws it away');
  });
  close.addEventListener('click', () => settings.leave(''));

  return {
    root,
    focus: () => (fields[0]?.input ?? send).focus(),
    fill(text) {
      const first = fields[0] ?? (options[0] ? add(options[0]) : null);
      first?.fill(text);
    },
  };
}
