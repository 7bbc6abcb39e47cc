import { lingui } from '@lingui/vite-plugin';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [lingui({ cwd: import.meta.dirname, macroTransform: true })],
  test: {
    name: 'web',
    include: ['{src,build,codegen}/**/*.test.{ts,tsx}'],
    isolate: false,
    testTimeout: 30_000,
  },
});
