import { isObject, type JsonObject, listOf, stringOf } from '../../src/local/checks/json.ts';

/** What the form sends for these texts, in the shape of the modal that asked for them. */
export function filledIn(
  modal: JsonObject,
  values: Readonly<Record<string, unknown>>,
): readonly JsonObject[] {
  return listOf(modal.components)
    .filter(isObject)
    .map((part) => filledPart(part, values));
}

function filledPart(part: JsonObject, values: Readonly<Record<string, unknown>>): JsonObject {
  const { type, id } = part;
  if (Array.isArray(part.components)) {
    const components = part.components.filter(isObject).map((one) => filledPart(one, values));
    return { type, id, components };
  }
  if (isObject(part.component)) return { type, id, component: filledPart(part.component, values) };
  if (part.custom_id === undefined) return { type, id };
  const value = values[stringOf(part.custom_id)] ?? part.value ?? '';
  return {
    type,
    id,
    custom_id: part.custom_id,
    ...(Array.isArray(value) ? { values: value } : { value }),
  };
}
