import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'domain',
    include: ['{src,bench}/**/*.test.ts'],
    setupFiles: ['test/property-runs.ts'],
    isolate: false,
    // A longer search takes its time.
    testTimeout: process.env.PROPERTY_RUNS ? 120_000 : 5_000,
  },
});
