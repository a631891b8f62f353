/** Whole numbers in a row that grows without a boxed array: a paragraph costs four bytes a word. */
export interface GrowingInts {
  push(value: number): void;
  size(): number;
  /** The numbers so far; a copy of exactly their length. */
  finish(): Int32Array;
}

const FIRST_ROOM = 1024;

export function growingInts(): GrowingInts {
  let room = new Int32Array(FIRST_ROOM);
  let size = 0;
  return {
    push(value) {
      if (size === room.length) {
        const wider = new Int32Array(room.length * 2);
        wider.set(room);
        room = wider;
      }
      room[size] = value;
      size += 1;
    },
    size: () => size,
    finish: () => room.slice(0, size),
  };
}
