import type { Command, Hello } from './server/payload.ts';

export interface RoomState {
  readonly hello: Hello;
  readonly commands: readonly Command[];
  readonly visitor: string;
}

export interface Room {
  now(): RoomState;
  change(change: Partial<RoomState>): void;
  watch(listener: (state: RoomState) => void): void;
}

const BEFORE_HELLO: Hello = {
  application: null,
  ready: false,
  users: [],
  channel: { id: '', name: 'press-room' },
};

export function createRoom(visitor: string): Room {
  let state: RoomState = { hello: BEFORE_HELLO, commands: [], visitor };
  const listeners: ((state: RoomState) => void)[] = [];
  return {
    now: () => state,
    change(change) {
      state = { ...state, ...change };
      for (const listener of listeners) listener(state);
    },
    watch(listener) {
      listeners.push(listener);
      listener(state);
    },
  };
}

export function botName(state: RoomState): string {
  return state.hello.application?.name ?? 'the bot';
}
