import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'ja'],
  catalogs: [{ path: 'locale/{locale}', include: ['src'], exclude: ['src/generated/**', '**/*.test.*'] }],
  format: formatter({ lineNumbers: false }),
});
