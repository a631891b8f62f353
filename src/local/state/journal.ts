import { isObject, type JsonObject, numberOf, objectOf, stringOf } from '../checks/json.ts';

interface RecordedFile {
  readonly field: string;
  readonly filename: string;
  readonly contentType: string;
  readonly size: number;
}

/** One request of the bot, as it came and as it was answered. */
interface RecordedRequest {
  readonly method: string;
  /** Decoded, from /api on, without the query. */
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  readonly files: readonly RecordedFile[];
  readonly at: number;
  readonly status: number;
  readonly answer: unknown;
}

export interface RecordedRefusal extends RecordedRequest {
  readonly code: number;
  readonly message: string;
  readonly errors: JsonObject | null;
}

export interface Journal {
  add(request: RecordedRequest): void;
  requests(): readonly RecordedRequest[];
  refusals(): readonly RecordedRefusal[];
  clear(): void;
}

// A soak of hours must not fill the memory; no test looks further back.
const KEPT = 20_000;

export function createJournal(onRefusal: (refusal: RecordedRefusal) => void): Journal {
  const requests: RecordedRequest[] = [];
  const refusals: RecordedRefusal[] = [];
  return {
    add(request) {
      keep(requests, request);
      const refused = refusalOf(request);
      if (!refused) return;
      keep(refusals, refused);
      onRefusal(refused);
    },
    requests: () => [...requests],
    refusals: () => [...refusals],
    clear() {
      requests.length = 0;
      refusals.length = 0;
    },
  };
}

function keep<Kept extends RecordedRequest>(list: Kept[], newest: Kept): void {
  if (list.length >= KEPT) list.shift();
  list.push(newest);
}

function refusalOf(request: RecordedRequest): RecordedRefusal | null {
  if (request.status < 400) return null;
  const answer = objectOf(request.answer);
  return {
    ...request,
    code: numberOf(answer.code),
    message: stringOf(answer.message),
    errors: isObject(answer.errors) ? answer.errors : null,
  };
}
