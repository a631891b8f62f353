import type { WebSocket } from 'ws';
import { shardOf } from '../state/snowflake.ts';
import {
  type Connection,
  createConnection,
  type GatewayCounts,
  type GatewayOptions,
} from './gateway-connection.ts';
import { dispatch, type Session, send } from './gateway-session.ts';

/** Faults of the gateway, and what a test may ask of it. */
export interface GatewayDriver {
  /** Sessions with an open socket. */
  ready(): boolean;
  sessions(): readonly {
    readonly id: string;
    readonly shard: readonly [number, number];
    readonly connected: boolean;
  }[];
  counts(): Readonly<GatewayCounts>;
  /** Cuts every socket without a word, or closes it with a code. */
  drop(code?: number): void;
  /** Opcode 7. */
  askReconnect(): void;
  /** Opcode 9. */
  invalidate(resumable: boolean): void;
  muteHeartbeats(on: boolean): void;
  /** New connections are turned away with 503 while on. */
  refuseConnections(on: boolean): void;
}

export interface Gateway extends GatewayDriver {
  accept(socket: WebSocket, query: URLSearchParams): void;
  isRefusing(): boolean;
  /** To every session that has this server's shard; null is a direct message, which is shard 0's. */
  dispatch(name: string, data: unknown, guildId: string | null): void;
  close(): void;
}

export function createGateway(options: GatewayOptions): Gateway {
  const sessions = new Map<string, Session>();
  const connections = new Set<Connection>();
  const counts: GatewayCounts = { connections: 0, identifies: 0, resumes: 0, heartbeats: 0 };
  const state = { muted: false, refusing: false };
  const open = (): readonly Session[] => [...sessions.values()].filter(({ socket }) => socket);
  return {
    ready: () => open().length > 0,
    sessions: () =>
      [...sessions.values()].map(({ id, shard, socket }) => ({
        id,
        shard,
        connected: socket !== null,
      })),
    counts: () => ({ ...counts }),
    drop(code) {
      for (const { socket } of connections) {
        if (code === undefined) socket.terminate();
        else socket.close(code);
      }
    },
    askReconnect() {
      for (const { socket } of open()) if (socket) send(socket, 7, null);
    },
    invalidate(resumable) {
      for (const connection of connections) connection.invalidate(resumable);
    },
    muteHeartbeats(on) {
      state.muted = on;
    },
    refuseConnections(on) {
      state.refusing = on;
    },
    isRefusing: () => state.refusing,
    accept(socket, query) {
      counts.connections += 1;
      const connection = createConnection(socket, query, {
        ...options,
        sessions,
        counts,
        isMuted: () => state.muted,
      });
      connections.add(connection);
      socket.on('close', () => connections.delete(connection));
    },
    dispatch(name, data, guildId) {
      for (const session of sessions.values()) {
        const [id, count] = session.shard;
        if (id === (guildId === null ? 0 : shardOf(guildId, count))) dispatch(session, name, data);
      }
    },
    close() {
      for (const { socket, stop } of connections) {
        stop();
        socket.terminate();
      }
    },
  };
}
