import { actionRow, button, componentId, textDisplay, url } from './component-parts.ts';
import { allComponents, COMPONENT } from './component-tree.ts';
import {
  type Check,
  choice,
  inTurn,
  integer,
  list,
  matching,
  oneOfTypes,
  type Path,
  type Problem,
  problem,
  shape,
  text,
  yesOrNo,
} from './form.ts';
import { isGiven, isObject, listOf, stringOf } from './json.ts';

const MAX_COMPONENTS = 40;
const MAX_TEXT = 4_000;
const MAX_LEGACY_ROWS = 5;
const REFERENCE = 'attachment://';

const media = shape({ url: url(2_048, ['http', 'https', 'attachment']) });
const attached = shape({
  url: matching(
    /^attachment:\/\/.+/,
    'UNFURLED_MEDIA_ITEM_ATTACHMENT_REFERENCE_REQUIRED',
    'Only attachment:// references may be used here',
  ),
});
const pictured = {
  description: text({ min: 1, max: 1_024 }),
  spoiler: yesOrNo,
};

const thumbnail = shape({ media }, { ...componentId, ...pictured });
const section = shape(
  {
    components: list(oneOfTypes(new Map([[COMPONENT.textDisplay, textDisplay]])), {
      min: 1,
      max: 3,
    }),
    accessory: oneOfTypes(
      new Map([
        [COMPONENT.button, button],
        [COMPONENT.thumbnail, thumbnail],
      ]),
    ),
  },
  componentId,
);
const mediaGallery = shape(
  { items: list(shape({ media }, pictured), { min: 1, max: 10 }) },
  componentId,
);
const file = shape({ file: attached }, { ...componentId, spoiler: yesOrNo });
const separator = shape({}, { ...componentId, divider: yesOrNo, spacing: choice([1, 2]) });

const inContainer: ReadonlyMap<number, Check> = new Map([
  [COMPONENT.actionRow, actionRow],
  [COMPONENT.section, section],
  [COMPONENT.textDisplay, textDisplay],
  [COMPONENT.mediaGallery, mediaGallery],
  [COMPONENT.file, file],
  [COMPONENT.separator, separator],
]);
const container = shape(
  { components: list(oneOfTypes(inContainer), { min: 1, max: MAX_COMPONENTS }) },
  { ...componentId, accent_color: integer({ min: 0, max: 0xff_ff_ff }), spoiler: yesOrNo },
);
const topLevel = oneOfTypes(new Map([...inContainer, [COMPONENT.container, container]]));
const legacyTopLevel = oneOfTypes(new Map([[COMPONENT.actionRow, actionRow]]));

/** `files`: the names that an attachment:// may refer to. */
export function checkComponents(files: ReadonlySet<string>): Check {
  return inTurn(
    list(topLevel, { max: MAX_COMPONENTS }),
    totalRule,
    uniqueRule,
    textRule,
    (value, path) => attachmentRule(value, path, files),
  );
}

export function checkLegacyComponents(): Check {
  return inTurn(list(legacyTopLevel, { max: MAX_LEGACY_ROWS }), uniqueRule);
}

function totalRule(value: unknown, path: Path): readonly Problem[] {
  if (allComponents(value).length <= MAX_COMPONENTS) return [];
  const message = `Total number of components cannot exceed ${MAX_COMPONENTS}`;
  return problem(path, 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message);
}

function textRule(value: unknown, path: Path): readonly Problem[] {
  if (displayedTexts(value).join('').length <= MAX_TEXT) return [];
  const message = `Components displayable text size exceeds maximum size of ${MAX_TEXT}`;
  return problem(path, 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message);
}

export function displayedTexts(components: unknown): readonly string[] {
  return allComponents(components)
    .filter(({ component }) => component.type === COMPONENT.textDisplay)
    .map(({ component }) => stringOf(component.content));
}

/** Custom ids, and the numbers of components where the bot gives some; disabled buttons count too. */
export function uniqueRule(value: unknown, path: Path): readonly Problem[] {
  const seen = new Set<string>();
  return allComponents(value, path).flatMap(({ component, path: at }) =>
    ['custom_id', 'id'].flatMap((field) => {
      const own = component[field];
      if (!isGiven(own) || own === 0) return [];
      const key = `${field} ${own}`;
      const known = seen.has(key);
      seen.add(key);
      const name = field === 'id' ? 'COMPONENT_ID_DUPLICATED' : 'COMPONENT_CUSTOM_ID_DUPLICATED';
      const message = `Component ${field.replace('_', ' ')} cannot be duplicated`;
      return known ? problem([...at, field], name, message) : [];
    }),
  );
}

function attachmentRule(
  value: unknown,
  path: Path,
  files: ReadonlySet<string>,
): readonly Problem[] {
  return allComponents(value, path).flatMap(({ component, path: at }) => [
    ...missingFile(component.file, [...at, 'file'], files),
    ...missingFile(component.media, [...at, 'media'], files),
    ...listOf(component.items).flatMap((item, index) =>
      missingFile(isObject(item) ? item.media : null, [...at, 'items', index, 'media'], files),
    ),
  ]);
}

function missingFile(value: unknown, path: Path, files: ReadonlySet<string>): readonly Problem[] {
  const address = isObject(value) ? stringOf(value.url) : '';
  if (!address.startsWith(REFERENCE) || files.has(address.slice(REFERENCE.length))) return [];
  const message = `The referenced attachment "${address.slice(REFERENCE.length)}" was not found.`;
  return problem([...path, 'url'], 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', message);
}
