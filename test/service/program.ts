/** The thread's program as it is built: a worker of vitest's has no loader for TypeScript. */
export const PROGRAM = new URL('../../dist/src/service/dossier-worker.js', import.meta.url);
