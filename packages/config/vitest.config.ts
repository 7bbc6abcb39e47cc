import { defineConfig } from 'vitest/config';

// Many of these tests run a tool as a person would, which takes seconds on a busy machine.
export default defineConfig({
  test: { name: 'config', include: ['src/**/*.test.ts'], isolate: false, testTimeout: 30_000 },
});
