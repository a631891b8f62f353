import { componentViews } from '../components/component-view.ts';
import { embedView } from '../components/embed-view.ts';
import { attachmentView } from '../components/media-view.ts';
import type { Press, Stage } from '../components/stage.ts';
import { avatar } from '../elements/avatar.ts';
import { type Child, el, icon } from '../elements/el.ts';
import type { NewId } from '../elements/new-id.ts';
import { markdownView, type Names } from '../markdown/markdown-view.ts';
import { messageTime } from '../markdown/timestamp.ts';
import type { Author, Component, Message } from '../server/payload.ts';

export interface MessageActions {
  readonly names: Names;
  readonly newId: NewId;
  botName(): string;
  /** The command's name as typed, with its slash when it is one. */
  commandText(name: string): string;
  press(message: string, press: Press, done: () => void): void;
  dismiss(message: string): void;
  menu(message: Message, opener: HTMLElement): void;
  find(id: string): Message | null;
}

export function messageView(message: Message, actions: MessageActions): HTMLElement {
  const name = displayName(message.author);
  const time = messageTime(message.timestamp);
  const stage: Stage = {
    names: actions.names,
    newId: actions.newId,
    attachments: message.attachments ?? [],
    press: (press, done) => actions.press(message.id, press, done),
  };
  const body = message.local.deferred ? [thinking(actions.botName())] : bodyParts(message, stage);
  return el(
    'article',
    { class: articleClass(message), tabindex: -1, 'aria-label': `${name}, ${time}` },
    ...origin(message, actions),
    avatar(message.author.id, name, 'big'),
    el(
      'div',
      { class: 'message-main' },
      head(message, name, time),
      ...body,
      ...privacy(message, actions),
    ),
    menuButton(message, name, actions),
  );
}

function displayName(author: Author): string {
  return author.global_name || author.username;
}

function bodyParts(message: Message, stage: Stage): HTMLElement[] {
  const inPlace = filesInPlace(message.components ?? []);
  const files = stage.attachments.filter(
    ({ filename }) => !inPlace.has(`attachment://${filename}`),
  );
  return [
    ...(message.content === '' ? [] : [markdownView(message.content, stage.names)]),
    ...(message.embeds ?? []).map((embed) => embedView(embed, stage)),
    ...componentViews(message.components, stage),
    ...files.map(attachmentView),
  ];
}

// Files that a component shows are not shown again below.
function filesInPlace(components: readonly Component[]): ReadonlySet<string> {
  const urls = new Set<string>();
  for (const component of components) {
    for (const media of [component.file, component.media, component.accessory?.media]) {
      if (media) urls.add(media.url);
    }
    for (const item of component.items ?? []) urls.add(item.media.url);
    for (const url of filesInPlace(component.components ?? [])) urls.add(url);
  }
  return urls;
}

function articleClass(message: Message): string {
  return message.local.ephemeralFor === null ? 'message' : 'message private';
}

function head(message: Message, name: string, time: string): HTMLElement {
  const parts: Child[] = [el('span', { class: 'author' }, name)];
  if (message.author.bot) parts.push(' ', el('span', { class: 'tag' }, 'APP'));
  parts.push(' ', el('time', { class: 'quiet', datetime: message.timestamp }, time));
  if (message.edited_timestamp && !message.local.deferred) {
    parts.push(' ', el('span', { class: 'quiet' }, '(edited)'));
  }
  return el('p', { class: 'message-head' }, ...parts);
}

/** The line above: who asked for this message, or what it replies to. */
function origin(message: Message, actions: MessageActions): HTMLElement[] {
  const reference = message.message_reference?.message_id;
  const source = reference ? actions.find(reference) : null;
  const metadata = message.interaction_metadata;
  if (metadata?.name) {
    const user = displayName(metadata.user);
    return [
      el(
        'p',
        { class: 'origin' },
        avatar(metadata.user.id, user, 'small'),
        el('span', { class: 'author' }, user),
        ' used ',
        el('span', { class: 'mention' }, actions.commandText(metadata.name)),
      ),
    ];
  }
  if (source === null) return [];
  const name = displayName(source.author);
  const words = ['Reply to ', el('span', { class: 'author' }, name)];
  return [el('p', { class: 'origin' }, avatar(source.author.id, name, 'small'), ...words)];
}

function thinking(bot: string): HTMLElement {
  const dots = el('span', { class: 'dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i'));
  return el('p', { class: 'thinking' }, dots, `${bot} is thinking…`);
}

function privacy(message: Message, actions: MessageActions): HTMLElement[] {
  if (message.local.ephemeralFor === null) return [];
  const dismiss = el(
    'button',
    { type: 'button', class: 'text-button', 'data-key': 'dismiss' },
    'Dismiss message',
  );
  dismiss.addEventListener('click', () => actions.dismiss(message.id));
  return [el('p', { class: 'privacy' }, icon('eye'), 'Only you can see this · ', dismiss)];
}

function menuButton(message: Message, name: string, actions: MessageActions): HTMLElement {
  const button = el(
    'button',
    {
      type: 'button',
      class: 'menu-button',
      'aria-haspopup': 'menu',
      'aria-label': `Message menu, ${name}`,
      title: 'Message menu',
      'data-key': 'menu',
    },
    '⋯',
  );
  button.addEventListener('click', () => actions.menu(message, button));
  return button;
}
