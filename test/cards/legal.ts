import type { Card } from '../../src/cards/card.ts';
import { documentProblems } from '../local/openapi.ts';

interface Node {
  readonly type: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly url?: string;
  readonly options?: readonly Option[];
  readonly components?: readonly Node[];
  readonly accessory?: Node;
}

interface Option {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
}

/** What Discord would have against a card: its documented limits and its OpenAPI document. */
export function cardProblems(card: Card): string[] {
  const nodes = flatten(card.components as readonly Node[]);
  const text = nodes.reduce((sum, { content = '' }) => sum + content.length, 0);
  const ids = nodes.flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id]));
  const data = { flags: 1 << 15, components: card.components };
  return [
    ...unless(nodes.length <= 40, `${nodes.length} components`),
    ...unless(text <= 4_000, `${text} characters`),
    ...unless(new Set(ids).size === ids.length, `ids are not unique: ${ids.join(' ')}`),
    ...nodes.flatMap(nodeProblems),
    ...documentProblems({
      method: 'POST',
      path: '/api/v10/interactions/1400000000000000000/token/callback',
      body: { type: 4, data: JSON.parse(JSON.stringify(data)) },
    }),
  ];
}

/** All text that a card shows, one display after the other. */
export function textsOf(card: Card): string[] {
  return flatten(card.components as readonly Node[]).flatMap(({ content }) => content ?? []);
}

function flatten(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [
    node,
    ...flatten(node.components ?? []),
    ...(node.accessory === undefined ? [] : flatten([node.accessory])),
  ]);
}

function nodeProblems(node: Node): string[] {
  const { type, content = '', custom_id, url, components = [] } = node;
  return [
    ...unless(type !== 10 || isShown(content), 'a blank text'),
    ...unless(custom_id === undefined || sized(custom_id, 100), `id ${custom_id}`),
    ...unless(type !== 1 || components.length <= 5, 'more than five buttons in a row'),
    ...unless(url === undefined || sized(url, 512), `url ${url}`),
    ...(type === 2 ? labelProblems(node) : []),
    ...(type === 3 ? selectProblems(node) : []),
  ];
}

function labelProblems({ label = '' }: Node): string[] {
  return unless(sized(label, 80) && isShown(label), `label ${label}`);
}

function selectProblems({ options = [] }: Node): string[] {
  const values = options.map(({ value }) => value);
  return [
    ...unless(values.length >= 1 && values.length <= 25, `${values.length} options`),
    ...unless(new Set(values).size === values.length, 'two options with one value'),
    ...options.flatMap(optionProblems),
  ];
}

function optionProblems({ label, value, description }: Option): string[] {
  const isLegal =
    sized(label, 100) &&
    isShown(label) &&
    sized(value, 100) &&
    (description === undefined || (sized(description, 100) && isShown(description)));
  return unless(isLegal, `option ${JSON.stringify({ label, value, description })}`);
}

function sized(text: string, most: number): boolean {
  return text.length >= 1 && text.length <= most;
}

function isShown(text: string): boolean {
  return text.trim() !== '';
}

function unless(isFine: boolean, problem: string): string[] {
  return isFine ? [] : [problem];
}
