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
  return listOf(components).flatMap((one, index) => withChildren(one, [...path, index]));
}

/** The texts of a message in which a mention counts. */
export function textsOf(message: JsonObject): readonly string[] {
  const displays = allComponents(message.components)
    .filter(({ component }) => component.type === COMPONENT.textDisplay)
    .map(({ component }) => stringOf(component.content));
  return [stringOf(message.content), ...displays];
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

function withChildren(value: unknown, path: Path): readonly FoundComponent[] {
  if (!isObject(value)) return [];
  const single = ['accessory', 'component'].flatMap((key) =>
    isGiven(value[key]) ? withChildren(value[key], [...path, key]) : [],
  );
  return [
    { component: value, path },
    ...allComponents(value.components, [...path, 'components']),
    ...single,
  ];
}

function numbered(value: unknown, next: () => number): unknown {
  if (!isObject(value)) return value;
  const id = numberOf(value.id) || next();
  return {
    ...value,
    id,
    ...(Array.isArray(value.components)
      ? { components: value.components.map((one) => numbered(one, next)) }
      : {}),
    ...(isObject(value.accessory) ? { accessory: numbered(value.accessory, next) } : {}),
    ...(isObject(value.component) ? { component: numbered(value.component, next) } : {}),
  };
}
