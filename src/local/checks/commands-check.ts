import { commandSize } from './command-size.ts';
import {
  anything,
  type Check,
  choice,
  decimal,
  inTurn,
  integer,
  list,
  matching,
  oneOfTypes,
  type Path,
  type Problem,
  problem,
  REQUIRED,
  shape,
  text,
  yesOrNo,
} from './form.ts';
import { isGiven, isObject, type JsonObject, listOf, numberOf, stringOf } from './json.ts';

export const OPTION = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;

const CHAT_INPUT = 1;
const MAX_COMMAND_SIZE = 8_000;
const MAX_OPTIONS = 25;
const SAFE_INTEGER = 2 ** 53 - 1;

export function checkCommands(bodies: readonly unknown[], inGuild: boolean): readonly Problem[] {
  const problems = bodies.flatMap((body, index) => checkCommand(body, [index], inGuild));
  if (problems.length > 0) return problems;
  const seen = new Set<string>();
  return bodies.filter(isObject).flatMap((body, index) => {
    const key = commandKey(body);
    const twice = seen.has(key);
    seen.add(key);
    const message = 'Application command names must be unique';
    return twice ? problem([index], 'APPLICATION_COMMANDS_DUPLICATE_NAME', message) : [];
  });
}

export function checkCommand(body: unknown, path: Path, inGuild: boolean): readonly Problem[] {
  return inTurn(
    inGuild ? guildScope : anything,
    commandShape,
    commandRules,
    commandSizeCheck,
  )(body, path);
}

export function commandKey(body: JsonObject): string {
  return `${typeOf(body)} ${stringOf(body.name)}`;
}

export function typeOf(body: JsonObject): number {
  return numberOf(body.type) || CHAT_INPUT;
}

const chatName = inTurn(
  text({ min: 1, max: 32 }),
  matching(
    /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u,
    'APPLICATION_COMMAND_INVALID_NAME',
    'Command name is invalid',
  ),
  (value, path) =>
    value === stringOf(value).toLowerCase()
      ? []
      : problem(path, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'),
);
const menuName = inTurn(
  text({ min: 1, max: 32 }),
  matching(/\S/u, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'),
);

const LOCALES =
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  );

function localized(check: Check): Check {
  return (value, path) => {
    if (!isObject(value))
      return problem(path, 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType');
    return Object.entries(value).flatMap(([locale, words]) => [
      ...choice(LOCALES)(locale, [...path, locale]),
      ...(isGiven(words) ? check(words, [...path, locale]) : []),
    ]);
  };
}

const description = text({ min: 1, max: 100 });

const commandShape = shape(
  { name: text({ min: 1, max: 32 }) },
  {
    type: choice([1, 2, 3]),
    description: text({ max: 100 }),
    name_localizations: localized(text({ min: 1, max: 32 })),
    description_localizations: localized(description),
    default_member_permissions: matching(
      /^\d+$/,
      'NUMBER_TYPE_COERCE',
      'Value is not a permission set.',
    ),
    dm_permission: yesOrNo,
    default_permission: yesOrNo,
    nsfw: yesOrNo,
    contexts: list(choice([0, 1, 2]), { min: 1, max: 3 }),
    integration_types: list(choice([0, 1]), { min: 1, max: 2 }),
    options: list(option, { max: MAX_OPTIONS }),
  },
);

/** Where a command can be used is a matter of global commands only. */
function guildScope(value: unknown, path: Path): readonly Problem[] {
  if (!isObject(value)) return [];
  return ['contexts', 'integration_types'].flatMap((name) =>
    isGiven(value[name])
      ? problem(
          [...path, name],
          'APPLICATION_COMMAND_GLOBAL_ONLY',
          'This field can only be set for global commands',
        )
      : [],
  );
}

function commandRules(value: unknown, path: Path): readonly Problem[] {
  if (!isObject(value)) return [];
  if (typeOf(value) === CHAT_INPUT) {
    return [
      ...chatName(value.name, [...path, 'name']),
      ...required(value, 'description', description, path),
      ...localizedNames(value, path),
      ...optionRules(listOf(value.options), [...path, 'options']),
    ];
  }
  const message = 'Context menu commands cannot have description or options';
  const wordy = stringOf(value.description) !== '' || listOf(value.options).length > 0;
  return [
    ...menuName(value.name, [...path, 'name']),
    ...(wordy
      ? problem([...path, 'description'], 'APPLICATION_COMMAND_CONTEXT_MENU_INVALID', message)
      : []),
  ];
}

function commandSizeCheck(value: unknown, path: Path): readonly Problem[] {
  if (!isObject(value) || commandSize(value) <= MAX_COMMAND_SIZE) return [];
  const message = `Command exceeds maximum size (${MAX_COMMAND_SIZE})`;
  return problem(path, 'APPLICATION_COMMAND_TOO_LARGE', message);
}

function required(value: JsonObject, name: string, check: Check, path: Path): readonly Problem[] {
  return isGiven(value[name])
    ? check(value[name], [...path, name])
    : problem([...path, name], REQUIRED.code, REQUIRED.message);
}

function localizedNames(value: JsonObject, path: Path): readonly Problem[] {
  const names = value.name_localizations;
  return isGiven(names) ? localized(chatName)(names, [...path, 'name_localizations']) : [];
}

const commonOption = {
  name: chatName,
  description,
};
const commonOptional = {
  name_localizations: localized(chatName),
  description_localizations: localized(description),
  required: yesOrNo,
};

function choices(value: Check): Check {
  const one = shape(
    { name: text({ min: 1, max: 100 }), value },
    { name_localizations: localized(text({ min: 1, max: 100 })) },
  );
  return list(one, { max: 25 });
}

function optionKinds(): ReadonlyMap<number, Check> {
  const plain = shape(commonOption, commonOptional);
  const nested = shape(commonOption, {
    ...commonOptional,
    options: list(option, { max: MAX_OPTIONS }),
  });
  const whole = integer({ min: -SAFE_INTEGER, max: SAFE_INTEGER });
  const numeric = (value: Check): Check =>
    shape(commonOption, {
      ...commonOptional,
      autocomplete: yesOrNo,
      choices: choices(value),
      min_value: value,
      max_value: value,
    });
  return new Map([
    [OPTION.subcommand, nested],
    [OPTION.group, nested],
    [
      OPTION.string,
      shape(commonOption, {
        ...commonOptional,
        autocomplete: yesOrNo,
        choices: choices(text({ max: 100 })),
        min_length: integer({ min: 0, max: 6_000 }),
        max_length: integer({ min: 1, max: 6_000 }),
      }),
    ],
    [OPTION.integer, numeric(whole)],
    [OPTION.boolean, plain],
    [OPTION.user, plain],
    [
      OPTION.channel,
      shape(commonOption, { ...commonOptional, channel_types: list(integer({ min: 0 })) }),
    ],
    [OPTION.role, plain],
    [OPTION.mentionable, plain],
    [OPTION.number, numeric(decimal({ min: -SAFE_INTEGER, max: SAFE_INTEGER }))],
    [OPTION.attachment, plain],
  ]);
}

// A function, because options hold options.
function option(value: unknown, path: Path): readonly Problem[] {
  return oneOfTypes(optionKinds())(value, path);
}

function optionRules(options: readonly unknown[], path: Path): readonly Problem[] {
  const seen = new Set<string>();
  let optionalBefore = false;
  return options.filter(isObject).flatMap((one, index) => {
    const at = [...path, index];
    const name = stringOf(one.name);
    const twice = seen.has(name);
    const late = optionalBefore && one.required === true;
    seen.add(name);
    optionalBefore ||= one.required !== true;
    return [
      ...(twice
        ? problem(at, 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID', 'Option names must be unique')
        : []),
      ...(late
        ? problem(
            at,
            'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
            'Required options must be placed before non-required options',
          )
        : []),
      ...autocompleteRule(one, at),
      ...boundsRule(one, at),
      ...optionRules(listOf(one.options), [...at, 'options']),
    ];
  });
}

function autocompleteRule(option: JsonObject, path: Path): readonly Problem[] {
  if (option.autocomplete !== true || listOf(option.choices).length === 0) return [];
  const message = 'Autocomplete cannot be used with choices';
  return problem(
    [...path, 'autocomplete'],
    'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID',
    message,
  );
}

function boundsRule(option: JsonObject, path: Path): readonly Problem[] {
  return [
    ['min_length', 'max_length'],
    ['min_value', 'max_value'],
  ].flatMap(([low = '', high = '']) => {
    const [least, most] = [option[low], option[high]];
    if (typeof least !== 'number' || typeof most !== 'number' || least <= most) return [];
    const message = `${low} must be less than or equal to ${high}`;
    return problem([...path, low], 'APPLICATION_COMMAND_OPTION_RANGE_INVALID', message);
  });
}
