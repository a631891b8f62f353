import {
  choice,
  list,
  type Path,
  type Problem,
  problem,
  shape,
  snowflake,
  yesOrNo,
} from './form.ts';
import { isGiven, isObject, type JsonObject, listOf } from './json.ts';

export interface Pings {
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
}

export const NO_PINGS: Pings = { users: [], roles: [], everyone: false };

// Answers to interactions ping the users they name unless they are told otherwise.
const INTERACTION_DEFAULT: JsonObject = { parse: ['users'] };

/** Whom a message with these texts notifies; a mention in code or after a backslash counts, so as never to be kinder. */
export function pingsOf(texts: readonly string[], allowedMentions: unknown): Pings {
  const allowed = isObject(allowedMentions) ? allowedMentions : INTERACTION_DEFAULT;
  const parsed = listOf(allowed.parse);
  const named = {
    users: found(texts, /<@!?(\d{1,20})>/g),
    roles: found(texts, /<@&(\d{1,20})>/g),
  };
  return {
    users: permitted(named.users, parsed.includes('users'), allowed.users),
    roles: permitted(named.roles, parsed.includes('roles'), allowed.roles),
    everyone: parsed.includes('everyone') && texts.some((text) => /@everyone|@here/.test(text)),
  };
}

export function joinPings(first: Pings, second: Pings): Pings {
  return {
    users: [...new Set([...first.users, ...second.users])],
    roles: [...new Set([...first.roles, ...second.roles])],
    everyone: first.everyone || second.everyone,
  };
}

const MAX_NAMED = 100;

const allowedMentionsShape = shape(
  {},
  {
    parse: list(choice(['users', 'roles', 'everyone'])),
    users: list(snowflake, { max: MAX_NAMED }),
    roles: list(snowflake, { max: MAX_NAMED }),
    replied_user: yesOrNo,
  },
);

export function checkAllowedMentions(value: unknown, path: Path): readonly Problem[] {
  const problems = allowedMentionsShape(value, path);
  if (problems.length > 0 || !isObject(value)) return problems;
  return ['users', 'roles'].flatMap((kind) =>
    listOf(value.parse).includes(kind) && listOf(value[kind]).length > 0
      ? problem(
          path,
          'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
          `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
        )
      : [],
  );
}

function found(texts: readonly string[], pattern: RegExp): readonly string[] {
  const ids = texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
  return [...new Set(ids)];
}

function permitted(ids: readonly string[], all: boolean, listed: unknown): readonly string[] {
  if (all) return ids;
  return isGiven(listed) ? ids.filter((id) => listOf(listed).includes(id)) : [];
}
