import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openBusyDesk } from '../testkit/busy-desk.ts';
import { EVERY_PAGE, everyFourth, FRAMES } from './every-page.ts';
import { lookAt } from './look-at.ts';

test('every route has its place in the table', async () => {
  const files = ['routes', 'frame-routes', 'settings-routes'].map((name) => `../../../src/app/${name}.ts`);
  const texts = await Promise.all(files.map((file) => readFile(join(import.meta.dirname, file), 'utf8')));
  const declared = texts.join('\n').match(/\bcreateRoute\(/g)?.length ?? 0;
  expect(Object.keys(EVERY_PAGE).length + FRAMES.length).toBe(declared);
});

test.each([
  { width: 'desktop', theme: 'light', locale: 'en', turn: 0 },
  { width: 'desktop', theme: 'dark', locale: 'ja', turn: 1 },
] as const)(
  'pages shut nobody out: $width, $theme, $locale',
  async ({ turn, ...view }) => {
    await lookAt(await openBusyDesk(), everyFourth(turn), view);
  },
  180_000,
);
