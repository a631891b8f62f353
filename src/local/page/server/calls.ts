import type { SentOption } from './payload.ts';

export interface CallReply {
  readonly ok: boolean;
  readonly status: number;
  readonly interaction: string | null;
  /** Why the server refused; empty when it did not. */
  readonly message: string;
}

export interface Calls {
  command(name: string, options: readonly SentOption[]): Promise<CallReply>;
  autocomplete(name: string, options: readonly SentOption[], nonce: string): Promise<CallReply>;
  component(use: ComponentUse): Promise<CallReply>;
  menu(name: string, message: string): Promise<CallReply>;
  modal(interaction: string, customId: string, components: readonly unknown[]): Promise<CallReply>;
  message(content: string): Promise<CallReply>;
  dismiss(message: string): Promise<CallReply>;
}

interface ComponentUse {
  readonly message: string;
  readonly custom_id: string;
  readonly component_type: number;
  readonly values?: readonly string[];
}

/** The page's calls, each in the name of the visitor chosen at that moment. */
export function createCalls(visitor: () => string): Calls {
  const call = (path: string, body: object): Promise<CallReply> =>
    post(`/page/${path}`, { user: visitor(), ...body });
  return {
    command: (name, options) => call('command', { name, options }),
    autocomplete: (name, options, nonce) => call('autocomplete', { name, options, nonce }),
    component: (use) => call('component', use),
    menu: (name, message) => call('menu', { name, message }),
    modal: (interaction, customId, components) =>
      call('modal', { interaction, custom_id: customId, components }),
    message: (content) => call('message', { content }),
    dismiss: (message) => call('dismiss', { message }),
  };
}

async function post(path: string, body: object): Promise<CallReply> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer: Readonly<Record<string, unknown>> = await response.json();
    return {
      ok: response.ok,
      status: response.status,
      interaction: typeof answer.interaction === 'string' ? answer.interaction : null,
      message: response.ok ? '' : String(answer.message ?? response.statusText),
    };
  } catch {
    return { ok: false, status: 0, interaction: null, message: 'The local server is not running.' };
  }
}
