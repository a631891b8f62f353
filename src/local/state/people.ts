import type { JsonObject } from '../checks/json.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** Two, so that "this answer is private" and "only the asker may page" can be tried out. */
export const VISITORS: readonly Person[] = [
  { id: '1100000000000000001', name: 'robin' },
  { id: '1100000000000000002', name: 'kim' },
];

export const BOT_NAME = 'attache';

export function userOf(person: Person): JsonObject {
  return {
    id: person.id,
    username: person.name,
    global_name: person.name,
    discriminator: '0',
    avatar: null,
    avatar_decoration_data: null,
    collectibles: null,
    clan: null,
    primary_guild: null,
    public_flags: 0,
    flags: 0,
    bot: false,
  };
}

export function botUser(applicationId: string): JsonObject {
  return {
    ...userOf({ id: applicationId, name: BOT_NAME }),
    global_name: null,
    discriminator: '0001',
    bot: true,
    verified: true,
    mfa_enabled: false,
    email: null,
  };
}
