import type { WebSocket } from 'ws';

interface GatewayEvent {
  readonly sequence: number;
  readonly name: string;
  readonly data: unknown;
}

/** A login that outlives its sockets: what was missed is kept until it is resumed. */
export interface Session {
  readonly id: string;
  readonly shard: readonly [number, number];
  sequence: number;
  events: readonly GatewayEvent[];
  socket: WebSocket | null;
}

// Discord keeps a limited past too; who has missed more must log in anew.
const KEPT_EVENTS = 500;

export function openSession(
  id: string,
  shard: readonly [number, number],
  socket: WebSocket,
): Session {
  return { id, shard, sequence: 0, events: [], socket };
}

export function dispatch(session: Session, name: string, data: unknown): void {
  session.sequence += 1;
  const event = { sequence: session.sequence, name, data };
  session.events = [...session.events.slice(1 - KEPT_EVENTS), event];
  sendEvent(session, event);
}

/** True when everything after `sequence` is still there and was sent again. */
export function replay(session: Session, sequence: number): boolean {
  const missed = session.events.filter((event) => event.sequence > sequence);
  if (missed.length !== session.sequence - sequence) return false;
  for (const event of missed) sendEvent(session, event);
  return true;
}

export function send(socket: WebSocket, op: number, d: unknown): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ op, d, s: null, t: null }));
}

function sendEvent(session: Session, event: GatewayEvent): void {
  const { socket } = session;
  if (!socket || socket.readyState !== socket.OPEN) return;
  socket.send(JSON.stringify({ op: 0, d: event.data, s: event.sequence, t: event.name }));
}
