import type { World } from '../api/world.ts';
import { allComponents, COMPONENT } from '../checks/component-tree.ts';
import { isObject, type JsonObject, listOf, stringOf } from '../checks/json.ts';
import type { Interaction } from '../state/interactions.ts';
import { userOf } from '../state/people.ts';
import { sceneOf, type Visit } from '../state/visit.ts';
import { startInteraction } from './start-interaction.ts';
import { refused, sent, type Visited, visibleMessage } from './visitor.ts';

export interface ComponentUse {
  readonly message: string;
  readonly customId: string;
  /** Left out, it is the component's own; the page says what it believes it is. */
  readonly componentType?: number;
  readonly values?: readonly string[];
}

/** A button is pressed, or something is chosen in a select. */
export function useComponent(world: World, visit: Visit, use: ComponentUse): Visited {
  const scene = sceneOf(world.settings, visit);
  const message = visibleMessage(world, scene, use.message);
  if (!message) return refused(404, 'There is no such message');
  const component = findComponent(message.body, use);
  if (!component) return refused(404, 'The message has no such enabled component');
  const select = component.type !== COMPONENT.button;
  const values = use.values ?? [];
  if (select && !fits(component, values))
    return refused(400, 'The select does not offer that choice');
  const data = {
    custom_id: component.custom_id,
    component_type: component.type,
    id: component.id,
    ...(select ? { values } : {}),
    ...resolvedUsers(world, component, values),
  };
  return sent(startInteraction(world, { kind: 'component', scene, data, source: message.id }));
}

/** A modal is sent off. */
export function submitModal(
  world: World,
  visit: Visit,
  opener: Interaction | null,
  components: readonly unknown[],
): Visited {
  if (!opener?.modal) return refused(404, 'No modal is open there');
  const scene = sceneOf(world.settings, { ...visit, user: visit.user ?? opener.scene.user.id });
  if (scene.user.id !== opener.scene.user.id) return refused(403, 'This modal is not yours');
  const missing = missingField(opener.modal, components);
  if (missing !== null) return refused(400, `${missing}: this field is required`);
  const data = { custom_id: opener.modal.custom_id, components };
  opener.modal = null;
  return sent(
    startInteraction(world, { kind: 'modal', scene, data, source: opener.source, parent: opener }),
  );
}

function missingField(modal: JsonObject, components: readonly unknown[]): string | null {
  const filled = allComponents(components).map(({ component }) => component);
  for (const { component } of allComponents(modal.components)) {
    const field = component.custom_id;
    if (field === undefined || component.required === false) continue;
    const own = filled.find((one) => one.custom_id === field);
    if (!own || own.value === '' || listOf(own.values ?? [0]).length === 0) return stringOf(field);
  }
  return null;
}

function findComponent(body: JsonObject, use: ComponentUse): JsonObject | null {
  const found = allComponents(body.components).find(
    ({ component }) => component.custom_id === use.customId,
  )?.component;
  if (!found || found.disabled === true) return null;
  const agreed = use.componentType === undefined || use.componentType === found.type;
  return agreed ? found : null;
}

function fits(select: JsonObject, values: readonly string[]): boolean {
  const least = Number(select.min_values ?? 1);
  const most = Number(select.max_values ?? 1);
  if (values.length < least || values.length > most) return false;
  if (select.type !== COMPONENT.stringSelect) return true;
  const offered = listOf(select.options)
    .filter(isObject)
    .map(({ value }) => value);
  return values.every((value) => offered.includes(value));
}

function resolvedUsers(world: World, component: JsonObject, values: readonly string[]): JsonObject {
  if (component.type !== COMPONENT.userSelect) return {};
  const known = world.settings.visitors.filter(({ id }) => values.includes(id));
  return { resolved: { users: Object.fromEntries(known.map((one) => [one.id, userOf(one)])) } };
}
