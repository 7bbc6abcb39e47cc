import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// Two files at a time: who waits for a minute to pass leaves the cores, which the browser and the server need too, to the other.
export default defineConfig({
  test: {
    name: 'browser',
    include: ['**/*.test.ts'],
    // One of each kind runs with every change; all forms, combinations and faults take minutes and run in `pnpm test:long`.
    exclude: process.env.TEST_LONG ? [] : ['**/*.long.test.ts'],
    globalSetup: [join(import.meta.dirname, 'harness/global-setup.ts')],
    maxWorkers: 2,
    sequence: { groupOrder: 2 },
    isolate: false,
    testTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 120_000,
  },
});
