import type { RawData, WebSocket } from 'ws';
import type { Clock, Timer } from '../../clock.ts';
import { isObject, type JsonObject, objectOf } from '../checks/json.ts';
import { botUser } from '../state/people.ts';
import type { Settings } from '../state/settings.ts';
import { shardOf } from '../state/snowflake.ts';
import { dispatch, openSession, replay, type Session, send } from './gateway-session.ts';

export interface Connection {
  readonly socket: WebSocket;
  /** Ends its login and tells the client so; it may go on to resume on the same connection. */
  invalidate(resumable: boolean): void;
  stop(): void;
}

export interface GatewayCounts {
  connections: number;
  identifies: number;
  resumes: number;
  heartbeats: number;
}

export interface GatewayOptions {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly tokenIsRejected: () => boolean;
  readonly onChange: () => void;
}

export interface ConnectionOptions extends GatewayOptions {
  readonly sessions: Map<string, Session>;
  readonly counts: GatewayCounts;
  readonly isMuted: () => boolean;
}

const OP = {
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voice: 4,
  resume: 6,
  members: 8,
  soundboard: 31,
} as const;
const HELLO = 10;
const HEARTBEAT_ACK = 11;
const INVALID_SESSION = 9;
const AFTER_LOGIN: readonly number[] = [OP.presence, OP.voice, OP.members, OP.soundboard];

interface Closing {
  readonly code: number;
  readonly reason: string;
}

const CLOSE = {
  unknownOpcode: { code: 4001, reason: 'Unknown opcode.' },
  decodeError: { code: 4002, reason: 'Error while decoding payload.' },
  notAuthenticated: { code: 4003, reason: 'Not authenticated.' },
  authenticationFailed: { code: 4004, reason: 'Authentication failed.' },
  alreadyAuthenticated: { code: 4005, reason: 'Already authenticated.' },
  invalidSequence: { code: 4007, reason: 'Invalid seq.' },
  rateLimited: { code: 4008, reason: 'Rate limited.' },
  timedOut: { code: 4009, reason: 'Session timed out.' },
  invalidShard: { code: 4010, reason: 'Invalid shard.' },
  invalidVersion: { code: 4012, reason: 'Only v=10 and encoding=json are spoken here.' },
  invalidIntents: { code: 4013, reason: 'Invalid intent(s).' },
} as const;

const MAX_PAYLOAD_BYTES = 4_096;
const MAX_SENDS = 120;
const SENDS_WINDOW = 60_000;
// Late by half an interval is late; Discord allows for some delay too.
const HEARTBEAT_PATIENCE = 1.5;
// One bit for every intent there is.
const MAX_INTENTS = 2 ** 26;

interface State {
  readonly socket: WebSocket;
  readonly options: ConnectionOptions;
  session: Session | null;
  sends: readonly number[];
  heartbeatTimer: Timer;
}

export function createConnection(
  socket: WebSocket,
  query: URLSearchParams,
  options: ConnectionOptions,
): Connection {
  const state: State = {
    socket,
    options,
    session: null,
    sends: [],
    heartbeatTimer: { cancel: () => undefined },
  };
  socket.on('message', (data) => receive(state, data));
  socket.on('close', (code) => leave(state, code));
  // A socket that breaks also closes; the error itself says nothing more.
  socket.on('error', () => socket.terminate());
  if (query.get('v') !== '10' || query.get('encoding') !== 'json') {
    close(socket, CLOSE.invalidVersion);
  } else {
    send(socket, HELLO, { heartbeat_interval: options.settings.heartbeatInterval, _trace: [] });
    expectHeartbeat(state);
  }
  return {
    socket,
    invalidate: (resumable) => invalidate(state, resumable),
    stop: () => state.heartbeatTimer.cancel(),
  };
}

function receive(state: State, data: RawData): void {
  const closing = countSend(state) > MAX_SENDS ? CLOSE.rateLimited : heed(state, decode(data));
  if (closing) close(state.socket, closing);
}

/** Why the connection must end; null when it may go on. */
function heed(state: State, payload: JsonObject | null): Closing | null {
  if (!payload) return CLOSE.decodeError;
  const { op, d } = payload;
  if (op === OP.heartbeat) return heartbeat(state);
  if (op === OP.identify) return identify(state, d);
  if (op === OP.resume) return resume(state, d);
  if (!AFTER_LOGIN.some((known) => known === op)) return CLOSE.unknownOpcode;
  return state.session ? null : CLOSE.notAuthenticated;
}

function close(socket: WebSocket, { code, reason }: Closing): void {
  socket.close(code, reason);
}

function countSend(state: State): number {
  const now = state.options.clock.now();
  state.sends = [...state.sends.filter((at) => at > now - SENDS_WINDOW), now];
  return state.sends.length;
}

function decode(data: RawData): JsonObject | null {
  const bytes = Buffer.isBuffer(data) ? data : null;
  if (!bytes || bytes.length > MAX_PAYLOAD_BYTES) return null;
  try {
    const payload: unknown = JSON.parse(bytes.toString('utf8'));
    return isObject(payload) ? payload : null;
  } catch {
    return null;
  }
}

function heartbeat(state: State): null {
  state.options.counts.heartbeats += 1;
  expectHeartbeat(state);
  if (!state.options.isMuted()) send(state.socket, HEARTBEAT_ACK, null);
  return null;
}

function expectHeartbeat(state: State): void {
  state.heartbeatTimer.cancel();
  const patience = state.options.settings.heartbeatInterval * HEARTBEAT_PATIENCE;
  state.heartbeatTimer = state.options.clock.after(patience, () =>
    close(state.socket, CLOSE.timedOut),
  );
}

function identify(state: State, d: unknown): Closing | null {
  const { socket, options } = state;
  if (state.session) return CLOSE.alreadyAuthenticated;
  options.counts.identifies += 1;
  const login = objectOf(d);
  const shard = shardOfLogin(login.shard);
  const problem = loginProblem(state, login, shard);
  if (problem) return problem;
  const session = openSession(options.newId(), shard ?? [0, 1], socket);
  options.sessions.set(session.id, session);
  state.session = session;
  dispatch(session, 'READY', readyData(state, session));
  options.onChange();
  return null;
}

function loginProblem(
  state: State,
  login: JsonObject,
  shard: readonly [number, number] | null,
): Closing | null {
  const wellFormed =
    typeof login.token === 'string' && isObject(login.properties) && login.compress !== true;
  if (!wellFormed) return CLOSE.decodeError;
  if (!tokenIsRight(state, login)) return CLOSE.authenticationFailed;
  if (!shard || shard[0] >= shard[1]) return CLOSE.invalidShard;
  const { intents } = login;
  const known =
    Number.isInteger(intents) &&
    typeof intents === 'number' &&
    intents >= 0 &&
    intents < MAX_INTENTS;
  return known ? null : CLOSE.invalidIntents;
}

function tokenIsRight({ options }: State, login: JsonObject): boolean {
  return login.token === options.settings.token && !options.tokenIsRejected();
}

function shardOfLogin(value: unknown): readonly [number, number] | null {
  if (value === undefined) return [0, 1];
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [id, count]: readonly unknown[] = value;
  if (typeof id !== 'number' || typeof count !== 'number') return null;
  return Number.isInteger(id) && Number.isInteger(count) && id >= 0 ? [id, count] : null;
}

function readyData({ options }: State, session: Session): JsonObject {
  const { settings } = options;
  const [id, count] = session.shard;
  const mine = settings.guilds.filter((guild) => shardOf(guild, count) === id);
  return {
    v: 10,
    user: botUser(settings.applicationId),
    user_settings: {},
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: gatewayUrl(settings.address),
    shard: session.shard,
    application: { id: settings.applicationId, flags: 0 },
    guilds: mine.map((guild) => ({ id: guild, unavailable: true })),
    private_channels: [],
    relationships: [],
    presences: [],
    guild_join_requests: [],
    geo_ordered_rtc_regions: [],
    auth: {},
    _trace: [],
  };
}

export function gatewayUrl(address: string): string {
  return `${address.replace(/^http/, 'ws')}/gateway`;
}

function resume(state: State, d: unknown): Closing | null {
  const { socket, options } = state;
  if (state.session) return CLOSE.alreadyAuthenticated;
  options.counts.resumes += 1;
  const login = objectOf(d);
  if (!tokenIsRight(state, login)) return CLOSE.authenticationFailed;
  const session = options.sessions.get(String(login.session_id));
  const { seq } = login;
  if (!session || typeof seq !== 'number') return startAnew(socket);
  if (seq > session.sequence) return CLOSE.invalidSequence;
  session.socket = socket;
  if (!replay(session, seq)) {
    session.socket = null;
    options.sessions.delete(session.id);
    return startAnew(socket);
  }
  state.session = session;
  dispatch(session, 'RESUMED', { _trace: [] });
  options.onChange();
  return null;
}

function startAnew(socket: WebSocket): null {
  send(socket, INVALID_SESSION, false);
  return null;
}

function invalidate(state: State, resumable: boolean): void {
  const { session, socket, options } = state;
  if (!session) return;
  if (!resumable) options.sessions.delete(session.id);
  session.socket = null;
  state.session = null;
  send(socket, INVALID_SESSION, resumable);
  options.onChange();
}

function leave(state: State, code: number): void {
  state.heartbeatTimer.cancel();
  const { session, options } = state;
  if (!session || session.socket !== state.socket) return;
  session.socket = null;
  // The client said goodbye: such a session cannot be resumed, and the bot shows offline at once.
  if (code === 1000 || code === 1001) options.sessions.delete(session.id);
  options.onChange();
}
