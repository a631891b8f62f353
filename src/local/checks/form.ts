import { isGiven, isObject, type JsonObject } from './json.ts';

export type Path = readonly (string | number)[];

/** One entry of Discord's "Invalid Form Body": where, Discord's inner code, its words. */
export interface Problem {
  readonly path: Path;
  readonly code: string;
  readonly message: string;
}

export type Check = (value: unknown, path: Path) => readonly Problem[];

export interface Limits {
  readonly min?: number;
  readonly max?: number;
}

const NONE: readonly Problem[] = [];

/** What is wrong with any of them. Nearly always nothing is, and then no list is made: a card has a hundred fields. */
export function gathered<Item>(
  items: readonly Item[],
  problemsOf: (item: Item, index: number) => readonly Problem[],
): readonly Problem[] {
  let all = NONE;
  items.forEach((item, index) => {
    const problems = problemsOf(item, index);
    if (problems.length > 0) all = [...all, ...problems];
  });
  return all;
}

export function problem(path: Path, code: string, message: string): readonly Problem[] {
  return [{ path, code, message }];
}

export const REQUIRED = { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };

export function text(limits: Limits = {}): Check {
  return (value, path) => {
    if (typeof value !== 'string') {
      return problem(path, 'STRING_TYPE_CONVERT', 'Could not interpret the value as string.');
    }
    return checkLength(value.length, limits, path);
  };
}

export function integer(limits: Limits = {}): Check {
  return (value, path) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      return problem(path, 'NUMBER_TYPE_COERCE', 'Value is not int.');
    }
    return checkRange(value, limits, 'int', path);
  };
}

export function decimal(limits: Limits = {}): Check {
  return (value, path) => {
    if (typeof value !== 'number') {
      return problem(path, 'NUMBER_TYPE_COERCE', 'Value is not float.');
    }
    return checkRange(value, limits, 'float', path);
  };
}

export const yesOrNo: Check = (value, path) =>
  typeof value === 'boolean'
    ? []
    : problem(path, 'BOOLEAN_TYPE_CONVERT', 'Must be either true or false.');

export const anything: Check = () => [];

export function choice(allowed: readonly (string | number)[]): Check {
  return (value, path) =>
    allowed.some((one) => one === value)
      ? []
      : problem(path, 'BASE_TYPE_CHOICES', `Value must be one of {${allowed.join(', ')}}.`);
}

export function matching(pattern: RegExp, code: string, message: string): Check {
  return (value, path) =>
    typeof value === 'string' && pattern.test(value) ? [] : problem(path, code, message);
}

export const snowflake: Check = matching(
  /^\d{1,20}$/,
  'NUMBER_TYPE_COERCE',
  'Value is not snowflake.',
);

export function list(item: Check, limits: Limits = {}): Check {
  return (value, path) => {
    if (!Array.isArray(value)) {
      return problem(path, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
    }
    const length = checkLength(value.length, limits, path);
    if (length.length > 0) return length;
    return gathered(value, (one, index) => item(one, [...path, index]));
  };
}

/** Fields that are not named are passed over, as Discord does. */
export function shape(
  required: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {},
): Check {
  const fields = [...Object.entries(required), ...Object.entries(optional)];
  const least = Object.keys(required).length;
  return (value, path) => {
    if (!isObject(value)) return notAnObject(path);
    return gathered(fields, ([name, check], at) => {
      const field = value[name];
      if (isGiven(field)) return check(field, [...path, name]);
      return at < least ? problem([...path, name], REQUIRED.code, REQUIRED.message) : NONE;
    });
  };
}

/** The later checks may rely on what the earlier ones found in order. */
export function inTurn(...checks: readonly Check[]): Check {
  return (value, path) => {
    for (const check of checks) {
      const problems = check(value, path);
      if (problems.length > 0) return problems;
    }
    return [];
  };
}

/** An object whose field "type" says which of the checks holds. */
export function oneOfTypes(kinds: ReadonlyMap<number, Check>): Check {
  return (value, path) => {
    if (!isObject(value)) return notAnObject(path);
    if (!isGiven(value.type)) {
      return problem([...path, 'type'], REQUIRED.code, REQUIRED.message);
    }
    const check = typeof value.type === 'number' ? kinds.get(value.type) : undefined;
    if (check) return check(value, path);
    const allowed = [...kinds.keys()].join(', ');
    return problem(
      path,
      'UNION_TYPE_CHOICES',
      `Value of field "type" must be one of (${allowed}).`,
    );
  };
}

/** The nested tree in which Discord sends problems. */
export function errorTree(problems: readonly Problem[]): JsonObject {
  const root: Branch = { children: new Map(), errors: [] };
  for (const { path, code, message } of problems) {
    let branch = root;
    for (const step of path) branch = childOf(branch, String(step));
    branch.errors.push({ code, message });
  }
  return asJson(root);
}

interface Branch {
  readonly children: Map<string, Branch>;
  readonly errors: { readonly code: string; readonly message: string }[];
}

function childOf(branch: Branch, step: string): Branch {
  const known = branch.children.get(step);
  if (known) return known;
  const child: Branch = { children: new Map(), errors: [] };
  branch.children.set(step, child);
  return child;
}

function asJson(branch: Branch): JsonObject {
  return Object.fromEntries([
    ...(branch.errors.length > 0 ? [['_errors', branch.errors]] : []),
    ...[...branch.children].map(([step, child]) => [step, asJson(child)]),
  ]);
}

function notAnObject(path: Path): readonly Problem[] {
  return problem(path, 'MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType');
}

function checkLength(length: number, { min, max }: Limits, path: Path): readonly Problem[] {
  const tooLong = max !== undefined && length > max;
  const tooShort = min !== undefined && length < min;
  if (!tooLong && !tooShort) return [];
  if (min !== undefined && max !== undefined) {
    const message = `Must be between ${min} and ${max} in length.`;
    return problem(path, 'BASE_TYPE_BAD_LENGTH', message);
  }
  return tooLong
    ? problem(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`)
    : problem(path, 'BASE_TYPE_MIN_LENGTH', `Must be ${min} or more in length.`);
}

function checkRange(
  value: number,
  { min, max }: Limits,
  kind: string,
  path: Path,
): readonly Problem[] {
  if (min !== undefined && value < min) {
    const message = `${kind} value should be greater than or equal to ${min}.`;
    return problem(path, 'NUMBER_TYPE_MIN', message);
  }
  if (max !== undefined && value > max) {
    const message = `${kind} value should be less than or equal to ${max}.`;
    return problem(path, 'NUMBER_TYPE_MAX', message);
  }
  return [];
}
