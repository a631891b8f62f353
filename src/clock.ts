export interface Timer {
  cancel(): void;
}

/** Time as an argument: whatever waits, waits on one of these, so that a test never does. */
export interface Clock {
  now(): number;
  after(milliseconds: number, action: () => void): Timer;
}

/** The machine's own clock. Its timers do not keep a finished program alive. */
export function systemClock(): Clock {
  return {
    now: () => Date.now(),
    after(milliseconds, action) {
      const timer = setTimeout(action, milliseconds);
      timer.unref();
      return { cancel: () => clearTimeout(timer) };
    },
  };
}
