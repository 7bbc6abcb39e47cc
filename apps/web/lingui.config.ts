import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

/** Where the words stand that no page needs on its first load; pages that show them are a `wordedPage`. */
const LATE = ['src/features/assignment', 'src/pages/assignment'];

const exclude = ['src/generated/**', '**/*.test.*'];

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'ja'],
  catalogs: [
    {
      path: 'locale/{locale}',
      include: ['src'],
      exclude: [...exclude, ...LATE.map((folder) => `${folder}/**`)],
    },
    { path: 'locale/late/{locale}', include: LATE, exclude },
  ],
  format: formatter({ lineNumbers: false }),
});
