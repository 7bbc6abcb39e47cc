import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// What holds of the package as it is published: packed once, installed into an app of its own.
export default defineConfig({
  test: {
    name: 'package',
    include: ['**/*.test.ts'],
    globalSetup: [join(import.meta.dirname, 'install-package.ts')],
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
