import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

/** Rooms whose words no page needs on its first load: they come with every page but a `firstPage`. */
const LATE = ['assignment', 'capture', 'qualification'].flatMap((room) => [
  `src/features/${room}`,
  `src/pages/${room}`,
]);

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
