import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      'packages/domain',
      'packages/domain/test/package',
      'packages/ui',
      'examples/lead-desk',
      'packages/config',
      'apps/api',
      'apps/web',
      'apps/web/test/browser',
      { test: { name: 'scripts', include: ['scripts/**/*.test.ts'] } },
    ],
  },
});
