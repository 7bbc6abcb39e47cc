import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

/** Rooms whose words no page needs on its first load: they come with every page but a `firstPage`. */
const LATE_ROOMS = ['assignment', 'capture', 'catalog', 'insights', 'notifications', 'qualification'];

/** So do those of the members, the teams and the organization, which stand in one room with the ways in. */
const LATE = [
  ...LATE_ROOMS.flatMap((room) => [`src/features/${room}/**`, `src/pages/${room}/**`]),
  'src/features/identity/{api-tokens,delete,member,organization,team,teams}-*',
];

const exclude = ['src/generated/**', '**/*.test.*'];

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'ja'],
  catalogs: [
    {
      path: 'locale/{locale}',
      include: ['src'],
      exclude: [...exclude, ...LATE],
    },
    { path: 'locale/late/{locale}', include: LATE, exclude },
  ],
  format: formatter({ lineNumbers: false }),
});
