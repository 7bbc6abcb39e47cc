import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Node loads graphql's CommonJS build for everybody; Vite's choice of its ESM build would make two of it.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    name: 'api',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // Whole reference imports take minutes; `pnpm test:long` runs them.
    exclude: process.env.TEST_LONG ? [] : ['test/**/*.long.test.ts'],
    globalSetup: ['test/testkit/embedded-server.ts'],
    env: { NODE_ENV: 'test' },
    pool: 'forks',
    maxWorkers: 2,
    sequence: { groupOrder: 1 },
    // One app and one database per worker; every test owns a fresh organization in it.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
