import { test } from '../harness/open-page.ts';
import { openBusyDesk } from '../testkit/busy-desk.ts';
import { everyFourth } from './every-page.ts';
import { lookAt } from './look-at.ts';

test.each([
  { width: 'phone', theme: 'light', locale: 'en', turn: 2 },
  { width: 'phone', theme: 'dark', locale: 'ja', turn: 3 },
] as const)(
  'pages shut nobody out: $width, $theme, $locale',
  async ({ turn, ...view }) => {
    await lookAt(await openBusyDesk(), everyFourth(turn), view);
  },
  180_000,
);
