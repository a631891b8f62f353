import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInContainer,
  APIComponentInMessageActionRow,
  APISectionComponent,
  APISelectMenuOption,
  APISeparatorComponent,
  APIStringSelectComponent,
  APITextDisplayComponent,
} from 'discord.js';
import type { Card, CardFile } from './card.ts';
import { clip, LIMITS, label } from './limits.ts';
import { type State, writeState } from './state.ts';

export type Part = APIComponentInContainer;
export type Button = APIButtonComponent;
export type Option = APISelectMenuOption;
type RowItem = APIComponentInMessageActionRow;

export interface CardOptions {
  readonly accent?: number;
  readonly files?: readonly CardFile[];
}

export function cardOf(parts: readonly Part[], { accent, files = [] }: CardOptions = {}): Card {
  const container = {
    type: 17 as const,
    components: [...parts],
    ...(accent === undefined ? {} : { accent_color: accent }),
  };
  return { components: [container], files };
}

/** One text display of these lines; blank ones are left out. */
export function textPart(...lines: readonly string[]): APITextDisplayComponent {
  return { type: 10, content: lines.filter((line) => line !== '').join('\n') };
}

/** A text with a button beside it. */
export function sectionPart(content: string, accessory: Button): APISectionComponent {
  return { type: 9, components: [textPart(content)], accessory };
}

export function linePart(): APISeparatorComponent {
  return { type: 14, divider: true, spacing: 1 };
}

export function filePart(name: string): Part {
  return { type: 13, file: { url: `attachment://${name}` } };
}

/** The buttons in rows of five; absent ones are left out, and no button is no row. */
export function buttonRows(...buttons: readonly (Button | null)[]): Part[] {
  const present = buttons.filter((button) => button !== null);
  const rows: Part[] = [];
  for (let at = 0; at < present.length; at += LIMITS.rowButtons) {
    rows.push(rowOf(present.slice(at, at + LIMITS.rowButtons)));
  }
  return rows;
}

export function actionButton(text: string, state: State): Button {
  return {
    type: 2,
    style: 2,
    label: label(text, LIMITS.buttonLabel, NO_NAME),
    custom_id: writeState(state),
  };
}

/** A button that only tells something. */
export function tellButton(text: string, state: State): Button {
  return { disabled: true, ...actionButton(text, state) };
}

/** A button that stays in its place when there is nothing behind it. */
export function stepButton(text: string, state: State, possible: boolean): Button {
  return possible ? actionButton(text, state) : tellButton(text, state);
}

/** Null for an address that Discord would refuse. */
export function linkButton(text: string, url: string | null): Button | null {
  if (url === null || url.length > LIMITS.url || !isWeb(url)) return null;
  return { type: 2, style: 5, label: label(text, LIMITS.buttonLabel, NO_NAME), url };
}

export interface SelectOptions {
  readonly placeholder: string;
  readonly state: State;
  /** Of more than 25 only the first are kept, and of one value only its first. */
  readonly options: readonly Option[];
}

/** No row when there is nothing to choose. */
export function selectRow({ placeholder, state, options }: SelectOptions): Part[] {
  if (options.length === 0) return [];
  const select: APIStringSelectComponent = {
    type: 3,
    custom_id: writeState(state),
    placeholder: clip(placeholder, LIMITS.placeholder),
    options: uniqueValues(options).slice(0, LIMITS.options),
  };
  return [rowOf([select])];
}

export function optionOf(name: string, value: string, description = ''): Option {
  const text = label(description, LIMITS.optionText, '');
  return {
    label: label(name, LIMITS.optionText, NO_NAME),
    value,
    ...(text === '' ? {} : { description: text }),
  };
}

/** How much of the message's text budget the parts spend. */
export function textLength(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + partLength(part), 0);
}

// Shown where a name has nothing to show.
const NO_NAME = '—';

function rowOf(components: RowItem[]): APIActionRowComponent<RowItem> {
  return { type: 1, components };
}

function uniqueValues(options: readonly Option[]): Option[] {
  const kept = new Map<string, Option>();
  for (const option of options) if (!kept.has(option.value)) kept.set(option.value, option);
  return [...kept.values()];
}

function partLength(part: Part): number {
  if (part.type === 10) return part.content.length;
  if (part.type !== 9) return 0;
  return part.components.reduce((sum, { content }) => sum + content.length, 0);
}

function isWeb(url: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(url) && URL.canParse(url);
}
