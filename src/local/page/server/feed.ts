import type { Choice, Command, Failure, Hello, Message, Modal } from './payload.ts';

export interface FeedHandlers {
  /** The stream starts (again): what follows is the whole state. */
  opened(): void;
  hello(hello: Hello): void;
  commands(commands: readonly Command[]): void;
  message(message: Message): void;
  deleted(id: string): void;
  failed(failure: Failure): Promise<void>;
  autocomplete(nonce: string, choices: readonly Choice[]): void;
  modal(user: string, interaction: string, modal: Modal): void;
  acked(interaction: string): void;
  lost(): void;
}

/** The server's events; EventSource comes back by itself when the server does. */
export function openFeed(handlers: FeedHandlers): EventSource {
  const source = new EventSource('/page/events');
  source.addEventListener('open', () => handlers.opened());
  source.addEventListener('error', () => handlers.lost());
  on(source, 'hello', (event) => handlers.hello(event));
  on(source, 'commands', (event) => handlers.commands(event.commands));
  on(source, 'message', (event) => handlers.message(event.message));
  on(source, 'deleted', (event) => handlers.deleted(event.id));
  on(source, 'failed', (event) => void handlers.failed(event));
  on(source, 'autocomplete', (event) => handlers.autocomplete(event.nonce, event.choices));
  on(source, 'modal', (event) => handlers.modal(event.user, event.interaction, event.modal));
  on(source, 'acked', (event) => handlers.acked(event.interaction));
  return source;
}

interface FeedEvents {
  readonly hello: Hello;
  readonly commands: { readonly commands: readonly Command[] };
  readonly message: { readonly message: Message };
  readonly deleted: { readonly id: string };
  readonly failed: Failure;
  readonly autocomplete: { readonly nonce: string; readonly choices: readonly Choice[] };
  readonly modal: { readonly user: string; readonly interaction: string; readonly modal: Modal };
  readonly acked: { readonly interaction: string };
}

function on<Name extends keyof FeedEvents>(
  source: EventSource,
  name: Name,
  handle: (event: FeedEvents[Name]) => void,
): void {
  source.addEventListener(name, (event) => handle(JSON.parse(event.data)));
}
