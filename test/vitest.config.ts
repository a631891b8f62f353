import { defineConfig } from 'vitest/config';

// Named by `npm test`, which is run at the top: paths are seen from there.
export default defineConfig({
  test: {
    maxWorkers: 2,
    testTimeout: 20_000,
    setupFiles: ['test/fixed-seed.ts'],
  },
});
