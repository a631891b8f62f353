import { errorTree, type Problem } from './form.ts';
import type { JsonObject } from './json.ts';

/** What the REST API answers; null is an empty body. */
export interface Reply {
  readonly status: number;
  readonly body: JsonObject | readonly JsonObject[] | null;
  readonly headers?: Readonly<Record<string, string>>;
}

export const NO_CONTENT: Reply = { status: 204, body: null };
export const UNAUTHORIZED = refusal(401, 0, '401: Unauthorized');
export const NOT_FOUND = refusal(404, 0, '404: Not Found');
export const METHOD_NOT_ALLOWED = refusal(405, 0, '405: Method Not Allowed');
export const UNKNOWN_MESSAGE = refusal(404, 10_008, 'Unknown Message');
export const UNKNOWN_WEBHOOK = refusal(404, 10_015, 'Unknown Webhook');
export const UNKNOWN_INTERACTION = refusal(404, 10_062, 'Unknown interaction');
export const UNKNOWN_COMMAND = refusal(404, 10_063, 'Unknown application command');
export const TOO_MANY_COMMANDS = refusal(
  400,
  30_032,
  'Maximum number of application commands reached (100)',
);
export const TOO_MANY_CREATES = refusal(
  400,
  30_034,
  'Max number of daily application command creates has been reached (200)',
);
export const TOO_LARGE = refusal(413, 40_005, 'Request entity too large');
export const ALREADY_ACKNOWLEDGED = refusal(
  400,
  40_060,
  'Interaction has already been acknowledged.',
);
export const TOO_MANY_FOLLOW_UPS = refusal(
  400,
  40_094,
  'This interaction has hit the maximum number of follow up messages',
);
export const MISSING_ACCESS = refusal(403, 50_001, 'Missing Access');
export const EMPTY_MESSAGE = refusal(400, 50_006, 'Cannot send an empty message');
export const INVALID_WEBHOOK_TOKEN = refusal(401, 50_027, 'Invalid Webhook Token');
export const INVALID_VERSION = refusal(400, 50_041, 'Invalid API version');
export const INVALID_JSON = refusal(400, 50_109, 'The request body contains invalid JSON.');
export const SERVER_ERROR = refusal(500, 0, '500: Internal Server Error');

export function ok(body: JsonObject | readonly JsonObject[]): Reply {
  return { status: 200, body };
}

function refusal(status: number, code: number, message: string): Reply {
  return { status, body: { message, code } };
}

export function invalidForm(problems: readonly Problem[]): Reply {
  return {
    status: 400,
    body: { message: 'Invalid Form Body', code: 50_035, errors: errorTree(problems) },
  };
}
