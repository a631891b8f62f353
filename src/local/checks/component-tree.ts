import type { Path } from './form.ts';
import { isGiven, isObject, type JsonObject, listOf, numberOf, stringOf } from './json.ts';

export const COMPONENT = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  fileUpload: 19,
  radioGroup: 21,
  checkboxGroup: 22,
  checkbox: 23,
} as const;

export interface FoundComponent {
  readonly component: JsonObject;
  readonly path: Path;
}

/** Every component, those inside others too, in the order in which Discord numbers them. */
export function allComponents(components: unknown, path: Path = []): readonly FoundComponent[] {
  const found: FoundComponent[] = [];
  findIn(components, path, found);
  return found;
}

/** The texts of a message in which a mention counts. */
export function textsOf(message: JsonObject): readonly string[] {
  return [stringOf(message.content), ...displayedTexts(allComponents(message.components))];
}

/** What the text displays among them say. */
export function displayedTexts(found: readonly FoundComponent[]): readonly string[] {
  return found
    .filter(({ component }) => component.type === COMPONENT.textDisplay)
    .map(({ component }) => stringOf(component.content));
}

/** Copies in which every component has an id: counted from 1, past those that the bot chose itself. */
export function numberComponents(components: readonly unknown[]): readonly unknown[] {
  const chosen = new Set(allComponents(components).map(({ component }) => numberOf(component.id)));
  let last = 0;
  const next = (): number => {
    last += 1;
    while (chosen.has(last)) last += 1;
    return last;
  };
  return components.map((component) => numbered(component, next));
}

// Into one list: the tree of a card is walked for each of the rules over all of it.
function findIn(components: unknown, path: Path, found: FoundComponent[]): void {
  for (const [index, one] of listOf(components).entries()) find(one, [...path, index], found);
}

function find(value: unknown, path: Path, found: FoundComponent[]): void {
  if (!isObject(value)) return;
  found.push({ component: value, path });
  if (Array.isArray(value.components)) findIn(value.components, [...path, 'components'], found);
  if (isGiven(value.accessory)) find(value.accessory, [...path, 'accessory'], found);
  if (isGiven(value.component)) find(value.component, [...path, 'component'], found);
}

function numbered(value: unknown, next: () => number): unknown {
  if (!isObject(value)) return value;
  const copy: Record<string, unknown> = { id: 0, ...value };
  copy.id = numberOf(value.id) || next();
  if (Array.isArray(value.components)) {
    copy.components = value.components.map((one) => numbered(one, next));
  }
  if (isObject(value.accessory)) copy.accessory = numbered(value.accessory, next);
  if (isObject(value.component)) copy.component = numbered(value.component, next);
  return copy;
}
