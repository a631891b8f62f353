import type { JsonObject } from '../checks/json.ts';
import type { Reply } from '../checks/reply.ts';

/** A fault of Discord's REST API, switched on by a test. */
export interface Fault {
  readonly method?: string;
  /** Matched against the decoded path, from /api on. */
  readonly path: RegExp;
  /** How many requests it strikes; 1 unless said, Infinity for as long as it is on. */
  readonly times?: number;
  readonly status?: number;
  readonly code?: number;
  readonly message?: string;
  readonly body?: JsonObject;
  /** Seconds; makes it a 429 with all that belongs to one. */
  readonly retryAfter?: number;
  readonly global?: boolean;
  /** The request is carried out, and only its answer is lost. */
  readonly tookEffect?: boolean;
  /** Milliseconds on the clock before anything is answered. */
  readonly delay?: number;
  /** The connection is cut instead of an answer. */
  readonly hangUp?: boolean;
}

export interface Faults {
  add(fault: Fault): () => void;
  clear(): void;
  /** Every request is 401 and every login 4004 from now on, as after a token reset. */
  rejectToken(on: boolean): void;
  tokenIsRejected(): boolean;
  /** The fault that strikes this request; it is counted. */
  strike(method: string, path: string): Fault | null;
}

export function createFaults(): Faults {
  const active = new Map<Fault, number>();
  let rejected = false;
  return {
    add(fault) {
      active.set(fault, fault.times ?? 1);
      return () => active.delete(fault);
    },
    clear() {
      active.clear();
      rejected = false;
    },
    rejectToken(on) {
      rejected = on;
    },
    tokenIsRejected: () => rejected,
    strike(method, path) {
      for (const [fault, left] of active) {
        if (!strikes(fault, method, path)) continue;
        if (left <= 1) active.delete(fault);
        else active.set(fault, left - 1);
        return fault;
      }
      return null;
    },
  };
}

/** What a fault answers instead of Discord; null when it only delays. */
export function faultReply(fault: Fault): Reply | null {
  if (fault.retryAfter !== undefined) return rateLimited(fault.retryAfter, fault.global ?? false);
  if (fault.status === undefined) return null;
  const message = fault.message ?? `${fault.status}: ${NAMES.get(fault.status) ?? 'Error'}`;
  return { status: fault.status, body: fault.body ?? { message, code: fault.code ?? 0 } };
}

const NAMES = new Map([
  [401, 'Unauthorized'],
  [403, 'Forbidden'],
  [500, 'Internal Server Error'],
  [502, 'Bad Gateway'],
  [503, 'Service Unavailable'],
]);

function strikes(fault: Fault, method: string, path: string): boolean {
  return (fault.method === undefined || fault.method === method) && fault.path.test(path);
}

function rateLimited(seconds: number, global: boolean): Reply {
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: seconds, global },
    headers: {
      'retry-after': String(Math.ceil(seconds)),
      'x-ratelimit-limit': '5',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset-after': seconds.toFixed(3),
      'x-ratelimit-scope': global ? 'global' : 'user',
      ...(global ? { 'x-ratelimit-global': 'true' } : { 'x-ratelimit-bucket': 'stand-in' }),
    },
  };
}
