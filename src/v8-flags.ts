// In percent of what lives after a collection. V8 itself lets garbage grow to several times that, in the dossier's thread
// most of all: measured at half, memory stays flat under load, and a reload of 1,500 articles peaks at 690 MB and not
// at 870, for the same processor time.
const HEAP_GROWTH = 50;

// In bytes of bytecode run, four times what V8 itself waits for. It compiles a function that looks hot, and again when it is
// called in another way. Measured over a bot's first 2,000 answers: its helper threads, which compile and collect, take
// 0.32 ms an answer and not 0.76, of 1.9 in all, and the main thread hardly more. From V8 12 on (Node 22) the flag is
// gone, calls are counted, and there is nothing to gain: 0.53 ms an answer as it comes, 0.48 at four times the count.
const RUN_BEFORE_COMPILING = 528_000;
const LAST_WITH_INTERRUPT_BUDGET = 11;

/**
 * What to ask of V8 before anything runs, as `setFlagsFromString` takes it. It writes an error to the terminal for a flag
 * that it does not know, so the flags are those of the version given (`process.versions.v8`).
 */
export function v8Flags(version: string): string[] {
  const flags = [`--heap-growing-percent=${HEAP_GROWTH}`];
  if (Number.parseInt(version, 10) <= LAST_WITH_INTERRUPT_BUDGET) {
    flags.push(`--interrupt-budget=${RUN_BEFORE_COMPILING}`);
  }
  return flags;
}
