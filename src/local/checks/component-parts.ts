import { COMPONENT } from './component-tree.ts';
import {
  type Check,
  choice,
  inTurn,
  integer,
  list,
  oneOfTypes,
  type Path,
  type Problem,
  problem,
  REQUIRED,
  shape,
  snowflake,
  text,
  yesOrNo,
} from './form.ts';
import { isGiven, isObject, type JsonObject, listOf, stringOf } from './json.ts';

const PREMIUM_STYLE = 6;
const LINK_STYLE = 5;
const MAX_INT32 = 2 ** 31 - 1;

export const componentId = { id: integer({ min: 0, max: MAX_INT32 }) };
export const customId = text({ min: 1, max: 100 });

export function url(max: number, schemes: readonly string[]): Check {
  return inTurn(text({ max }), (value, path) => {
    const address = stringOf(value);
    if (!URL.canParse(address))
      return problem(path, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
    const scheme = new URL(address).protocol.slice(0, -1);
    if (schemes.includes(scheme)) return [];
    const allowed = schemes.map((one) => `'${one}'`).join(', ');
    const message = `Scheme "${scheme}" is not supported. Scheme must be one of (${allowed}).`;
    return problem(path, 'URL_TYPE_INVALID_SCHEME', message);
  });
}

/** A picture character, or a server's own emoji by its id. */
const emoji: Check = inTurn(
  shape({}, { id: snowflake, name: text({ max: 32 }), animated: yesOrNo }),
  (value, path) => {
    const { id, name } = isObject(value) ? value : {};
    const pictured = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9#*]\uFE0F?\u20E3)/u;
    if (isGiven(id) || pictured.test(stringOf(name))) return [];
    return problem([...path, 'name'], 'BUTTON_COMPONENT_INVALID_EMOJI', 'Invalid emoji');
  },
);

export const button: Check = inTurn(
  shape(
    { style: choice([1, 2, 3, 4, LINK_STYLE, PREMIUM_STYLE]) },
    {
      ...componentId,
      custom_id: customId,
      label: text({ max: 80 }),
      url: url(512, ['http', 'https', 'discord']),
      emoji,
      sku_id: snowflake,
      disabled: yesOrNo,
    },
  ),
  buttonRules,
);

function buttonRules(value: unknown, path: Path): readonly Problem[] {
  if (!isObject(value)) return [];
  if (value.style === PREMIUM_STYLE) return premiumRules(value, path);
  const link = value.style === LINK_STYLE;
  const both = isGiven(value.custom_id) && isGiven(value.url);
  const exclusive = 'A custom id and url cannot both be specified';
  return [
    ...(both
      ? problem(
          [...path, 'custom_id'],
          'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
          exclusive,
        )
      : []),
    ...(link ? needs(value, 'url', path) : needs(value, 'custom_id', path)),
    ...(link ? [] : forbids(value, 'url', path)),
    ...forbids(value, 'sku_id', path),
    ...(stringOf(value.label) === '' && !isGiven(value.emoji)
      ? problem([...path, 'label'], REQUIRED.code, 'A label or emoji is required')
      : []),
  ];
}

function premiumRules(value: JsonObject, path: Path): readonly Problem[] {
  return [
    ...needs(value, 'sku_id', path),
    ...['custom_id', 'label', 'url', 'emoji'].flatMap((field) => forbids(value, field, path)),
  ];
}

function needs(value: JsonObject, field: string, path: Path): readonly Problem[] {
  if (isGiven(value[field])) return [];
  const code = `BUTTON_COMPONENT_${field.toUpperCase()}_REQUIRED`;
  return problem([...path, field], code, `A ${field.replace('_', ' ')} is required`);
}

function forbids(value: JsonObject, field: string, path: Path): readonly Problem[] {
  if (!isGiven(value[field])) return [];
  const message = `A button of this style cannot have a ${field}`;
  return problem([...path, field], `BUTTON_COMPONENT_INVALID_${field.toUpperCase()}`, message);
}

const selectFields = {
  ...componentId,
  placeholder: text({ max: 150 }),
  min_values: integer({ min: 0, max: 25 }),
  max_values: integer({ min: 1, max: 25 }),
  disabled: yesOrNo,
  required: yesOrNo,
};

const selectOption = shape(
  { label: text({ min: 1, max: 100 }), value: text({ min: 1, max: 100 }) },
  { description: text({ max: 100 }), emoji, default: yesOrNo },
);

const stringSelect: Check = inTurn(
  shape({ custom_id: customId, options: list(selectOption, { min: 1, max: 25 }) }, selectFields),
  valuesRule,
  optionsRule,
);

/** Users, roles, both, or channels. */
const entitySelect: Check = inTurn(
  shape(
    { custom_id: customId },
    {
      ...selectFields,
      channel_types: list(integer({ min: 0 })),
      default_values: list(shape({ id: snowflake, type: choice(['user', 'role', 'channel']) }), {
        max: 25,
      }),
    },
  ),
  valuesRule,
);

function valuesRule(value: unknown, path: Path): readonly Problem[] {
  if (!isObject(value)) return [];
  const least = value.min_values ?? 1;
  const most = value.max_values ?? 1;
  if (typeof least !== 'number' || typeof most !== 'number' || least <= most) return [];
  const message = `min_values must be equal to or less than ${most}`;
  return problem([...path, 'min_values'], 'SELECT_COMPONENT_INVALID_MIN_VALUES', message);
}

function optionsRule(value: unknown, path: Path): readonly Problem[] {
  if (!isObject(value)) return [];
  const options = listOf(value.options).filter(isObject);
  const most = typeof value.max_values === 'number' ? value.max_values : 1;
  const seen = new Set<unknown>();
  const twice = options.flatMap((option, index) => {
    const known = seen.has(option.value);
    seen.add(option.value);
    const message = 'The specified option value is already used';
    return known
      ? problem([...path, 'options', index], 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message)
      : [];
  });
  const defaults = options.filter((option) => option.default === true).length;
  return [
    ...twice,
    ...(most > options.length
      ? problem(
          [...path, 'max_values'],
          'SELECT_COMPONENT_MAX_VALUES_EXCEEDED',
          `max_values must be equal to or less than ${options.length}`,
        )
      : []),
    ...(defaults > most
      ? problem(
          [...path, 'options'],
          'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
          'Too many options are selected by default',
        )
      : []),
  ];
}

export const SELECTS: ReadonlyMap<number, Check> = new Map([
  [COMPONENT.stringSelect, stringSelect],
  [COMPONENT.userSelect, entitySelect],
  [COMPONENT.roleSelect, entitySelect],
  [COMPONENT.mentionableSelect, entitySelect],
  [COMPONENT.channelSelect, entitySelect],
]);

const MAX_BUTTONS = 5;

export const actionRow: Check = inTurn(
  shape(
    {
      components: list(oneOfTypes(new Map([[COMPONENT.button, button], ...SELECTS])), {
        min: 1,
        max: MAX_BUTTONS,
      }),
    },
    componentId,
  ),
  (value, path) => {
    const children = isObject(value) ? listOf(value.components).filter(isObject) : [];
    if (children.length === 1 || children.every(({ type }) => type === COMPONENT.button)) return [];
    const message = 'The specified component exceeds the maximum width';
    return problem([...path, 'components', 1], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message);
  },
);

/** Spaces alone are trimmed away by Discord, and then nothing is left to show. */
export const textDisplay: Check = inTurn(
  shape({ content: text({ min: 1, max: 4_000 }) }, componentId),
  (value, path) =>
    isObject(value) && stringOf(value.content).trim() === ''
      ? problem([...path, 'content'], REQUIRED.code, REQUIRED.message)
      : [],
);
