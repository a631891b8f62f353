import type { RESTOptions } from 'discord.js';
import { textBody } from './exchange.ts';

type MakeRequest = RESTOptions['makeRequest'];

export interface PersistOptions {
  /** One try. */
  readonly makeRequest: MakeRequest;
  pause(milliseconds: number): Promise<unknown>;
  /** Called before each further try, with what became of the last one. */
  onRetry(reason: string): void;
}

/**
 * Tries a request again while Discord's servers or the network fail, as long as its answer is still worth something.
 * The client's own tries come without a pause and give up on a connection that is cut.
 */
export function persistent(options: PersistOptions): MakeRequest {
  return async (url, init) => {
    const first = isCallback(url);
    const { tries, response } = await untilAnswered(url, init, {
      ...options,
      pauses: first ? CALLBACK_PAUSES : OTHER_PAUSES,
    });
    return first && tries > 1 ? withoutEcho(response) : response;
  };
}

/** Whether this is where an interaction's first answer goes, as an address or as a route. */
export function isCallback(address: string): boolean {
  return CALLBACK.test(address);
}

type Init = Parameters<MakeRequest>[1];
type Response = Awaited<ReturnType<MakeRequest>>;

type Outcome =
  | { readonly kind: 'answered'; readonly response: Response }
  | { readonly kind: 'failed'; readonly reason: string };

const CALLBACK = /\/interactions\/[^/]+\/[^/]+\/callback(?:\?|$)/;
// In milliseconds. An interaction lives three seconds: the last try is made 2.7 seconds after the first, and what is left
// is for telling the member that it failed.
const CALLBACK_PAUSES: readonly number[] = [25, 50, 125, 250, 450, 600, 600, 400, 200];
// Well within the client's fifteen seconds for a request.
const OTHER_PAUSES: readonly number[] = [50, 100, 250, 500, 1_000, 2_000, 3_000];
const ALREADY_ACKNOWLEDGED = 40_060;

async function untilAnswered(
  url: string,
  init: Init,
  { makeRequest, pause, onRetry, pauses }: PersistOptions & { readonly pauses: readonly number[] },
): Promise<{ readonly tries: number; readonly response: Response }> {
  for (const [before, wait] of pauses.entries()) {
    const outcome = await tryOnce(() => makeRequest(url, init));
    if (outcome.kind === 'answered') return { tries: before + 1, response: outcome.response };
    if (init.signal?.aborted) break;
    onRetry(outcome.reason);
    await pause(wait);
  }
  return { tries: pauses.length + 1, response: await makeRequest(url, init) };
}

async function tryOnce(makeRequest: () => Promise<Response>): Promise<Outcome> {
  try {
    const response = await makeRequest();
    if (response.status < 500) return { kind: 'answered', response };
    // Read to its end, or the connection stays taken.
    await response.arrayBuffer();
    return { kind: 'failed', reason: String(response.status) };
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) };
  }
}

// ENOTFOUND and its like tell what to mend; a message could hold an address, and so an interaction's token.
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const at = error.cause instanceof Error ? error.cause : error;
  return 'code' in at && typeof at.code === 'string' ? at.code : error.name;
}

// "Already acknowledged" after a try that seemed to fail: that try has taken effect, so all is well.
async function withoutEcho(response: Response): Promise<Response> {
  if (response.status !== 400) return response;
  const text = await response.text();
  const status = codeOf(text) === ALREADY_ACKNOWLEDGED ? 200 : 400;
  return { ...response, ...textBody(text), headers: response.headers, status, ok: status === 200 };
}

function codeOf(text: string): unknown {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null && 'code' in body ? body.code : null;
  } catch {
    return null;
  }
}
