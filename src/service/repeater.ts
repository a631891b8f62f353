/** One piece of work at a time; a wish that comes while it runs starts it once more afterwards. */
export interface Repeater {
  request(): void;
  /** Resolves when nothing runs and nothing is wished for. */
  idle(): Promise<void>;
}

/** `work` must not reject. */
export function createRepeater(work: () => Promise<void>): Repeater {
  let wished = false;
  let running: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    while (wished) {
      wished = false;
      await work();
    }
    running = null;
  };
  return {
    request() {
      wished = true;
      running ??= run();
    },
    idle: async () => {
      await running;
    },
  };
}
