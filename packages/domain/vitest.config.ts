import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'domain',
    include: ['{src,bench}/**/*.test.ts'],
    setupFiles: ['test/property-runs.ts'],
    isolate: false,
    // A longer search takes its time, and so does a busy machine.
    testTimeout: process.env.PROPERTY_RUNS ? 300_000 : 30_000,
  },
});
