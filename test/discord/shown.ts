import { parseMarkdown } from '../../src/local/page/markdown/markdown.ts';
import type { StoredMessage } from '../../src/local/state/stored-message.ts';
import type { Exchange } from '../local/driver.ts';
import { visibleText } from '../local/page/markdown/visible-text.ts';

interface Node {
  readonly type: number;
  readonly content?: string;
  readonly label?: string;
  readonly url?: string;
  readonly custom_id?: string;
  readonly disabled?: boolean;
  readonly options?: readonly ShownOption[];
  readonly components?: readonly Node[];
  readonly accessory?: Node;
}

interface ShownOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly default?: boolean;
}

interface ShownButton {
  readonly label: string;
  readonly id: string | null;
  readonly url: string | null;
  readonly disabled: boolean;
}

/** A message as its reader has it. */
export interface Shown {
  readonly id: string;
  readonly isPrivate: boolean;
  /** The texts as they read, markup applied, one display after the other. */
  readonly texts: readonly string[];
  /** The same as they were sent. */
  readonly markdown: readonly string[];
  readonly buttons: readonly ShownButton[];
  readonly selects: readonly { readonly id: string; readonly options: readonly ShownOption[] }[];
}

/** The answer to an interaction as its reader has it. */
export function shownOf({ message }: Pick<Exchange, 'message'>): Shown {
  if (message === null) throw new Error('There is no answer');
  return shownMessage(message);
}

export function shownMessage(message: StoredMessage): Shown {
  const nodes = flatten((message.body.components ?? []) as unknown as readonly Node[]);
  const markdown = nodes.flatMap(({ content }) => content ?? []);
  return {
    id: message.id,
    isPrivate: message.ephemeralFor !== null,
    texts: markdown.map((text) => visibleText(parseMarkdown(text))),
    markdown,
    buttons: nodes.filter(({ type }) => type === 2).map(toButton),
    selects: nodes
      .filter(({ type }) => type === 3)
      .map(({ custom_id = '', options = [] }) => ({ id: custom_id, options })),
  };
}

/** The id of the button with that label. */
export function buttonId({ buttons }: Shown, label: string): string {
  const id = buttons.find((button) => button.label === label)?.id;
  if (!id)
    throw new Error(`No button "${label}" among ${buttons.map((each) => each.label).join(', ')}`);
  return id;
}

function toButton({ label = '', custom_id, url, disabled = false }: Node): ShownButton {
  return { label, id: custom_id ?? null, url: url ?? null, disabled };
}

function flatten(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [
    node,
    ...flatten(node.components ?? []),
    ...(node.accessory === undefined ? [] : flatten([node.accessory])),
  ]);
}
