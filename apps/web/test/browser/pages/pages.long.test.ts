import { test, type View } from '../harness/open-page.ts';
import { openBusyDesk } from '../testkit/busy-desk.ts';
import { EVERY_PAGE } from './every-page.ts';
import { lookAt } from './look-at.ts';

const EVERY_VIEW: readonly View[] = (['desktop', 'phone'] as const).flatMap((width) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    (['en', 'ja'] as const).map((locale) => ({ width, theme, locale })),
  ),
);

test.each(EVERY_VIEW)(
  'every page shuts nobody out: $width, $theme, $locale',
  async (view) => {
    await lookAt(await openBusyDesk(), Object.values(EVERY_PAGE), view);
  },
  300_000,
);
