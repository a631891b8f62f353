import { actionRow, button, componentId, textDisplay, url } from './component-parts.ts';
import { allComponents, COMPONENT, displayedTexts, type FoundComponent } from './component-tree.ts';
import {
  type Check,
  choice,
  gathered,
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
  return inTurn(list(topLevel, { max: MAX_COMPONENTS }), (value, path) =>
    wholeRules(allComponents(value, path), path, files),
  );
}

export function checkLegacyComponents(): Check {
  return inTurn(list(legacyTopLevel, { max: MAX_LEGACY_ROWS }), uniqueRule);
}

/** Custom ids, and the numbers of components where the bot gives some; disabled buttons count too. */
export function uniqueRule(value: unknown, path: Path): readonly Problem[] {
  return doubles(allComponents(value, path));
}

function wholeRules(
  found: readonly FoundComponent[],
  path: Path,
  files: ReadonlySet<string>,
): readonly Problem[] {
  if (found.length > MAX_COMPONENTS) {
    const message = `Total number of components cannot exceed ${MAX_COMPONENTS}`;
    return problem(path, 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message);
  }
  const twice = doubles(found);
  if (twice.length > 0) return twice;
  if (displayedTexts(found).join('').length > MAX_TEXT) {
    const message = `Components displayable text size exceeds maximum size of ${MAX_TEXT}`;
    return problem(path, 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message);
  }
  return gathered(found, (one) => missingFiles(one, files));
}

function doubles(found: readonly FoundComponent[]): readonly Problem[] {
  const seen = new Set<string>();
  return gathered(found, ({ component, path }) =>
    gathered(UNIQUE, ({ field, code }) => {
      const own = component[field];
      if (!isGiven(own) || own === 0) return [];
      const key = `${field} ${own}`;
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      const message = `Component ${field.replace('_', ' ')} cannot be duplicated`;
      return problem([...path, field], code, message);
    }),
  );
}

const UNIQUE = [
  { field: 'custom_id', code: 'COMPONENT_CUSTOM_ID_DUPLICATED' },
  { field: 'id', code: 'COMPONENT_ID_DUPLICATED' },
] as const;

function missingFiles(
  { component, path }: FoundComponent,
  files: ReadonlySet<string>,
): readonly Problem[] {
  const { file, media, items } = component;
  if (file === undefined && media === undefined && items === undefined) return [];
  return [
    ...missingFile(file, [...path, 'file'], files),
    ...missingFile(media, [...path, 'media'], files),
    ...listOf(items).flatMap((item, index) =>
      missingFile(isObject(item) ? item.media : null, [...path, 'items', index, 'media'], files),
    ),
  ];
}

function missingFile(value: unknown, path: Path, files: ReadonlySet<string>): readonly Problem[] {
  const address = isObject(value) ? stringOf(value.url) : '';
  if (!address.startsWith(REFERENCE) || files.has(address.slice(REFERENCE.length))) return [];
  const message = `The referenced attachment "${address.slice(REFERENCE.length)}" was not found.`;
  return problem([...path, 'url'], 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', message);
}
