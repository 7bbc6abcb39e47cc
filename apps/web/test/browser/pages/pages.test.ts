import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { test, type View } from '../harness/open-page.ts';
import { openBusyDesk } from '../testkit/busy-desk.ts';
import { EVERY_PAGE, FRAMES } from './every-page.ts';
import { lookAt } from './look-at.ts';

/** Two views that have nothing in common: between them a page is seen in both widths, themes and languages. */
const OPPOSITES: readonly (readonly [View, View])[] = [
  [
    { width: 'desktop', theme: 'light', locale: 'en' },
    { width: 'phone', theme: 'dark', locale: 'ja' },
  ],
  [
    { width: 'desktop', theme: 'dark', locale: 'ja' },
    { width: 'phone', theme: 'light', locale: 'en' },
  ],
  [
    { width: 'desktop', theme: 'light', locale: 'ja' },
    { width: 'phone', theme: 'dark', locale: 'en' },
  ],
  [
    { width: 'desktop', theme: 'dark', locale: 'en' },
    { width: 'phone', theme: 'light', locale: 'ja' },
  ],
];

const PAGES = Object.values(EVERY_PAGE);

test('every route has its place in the table', async () => {
  const files = ['routes', 'frame-routes', 'settings-routes'].map((name) => `../../../src/app/${name}.ts`);
  const texts = await Promise.all(files.map((file) => readFile(join(import.meta.dirname, file), 'utf8')));
  const declared = texts.join('\n').match(/\bcreateRoute\(/g)?.length ?? 0;
  expect(PAGES.length + FRAMES.length).toBe(declared);
});

test.each(OPPOSITES.map((views, quarter) => ({ views, quarter })))(
  'the pages of quarter $quarter shut nobody out, in both widths, themes and languages',
  async ({ views, quarter }) => {
    const desk = await openBusyDesk();
    const stops = PAGES.filter((_, index) => index % OPPOSITES.length === quarter);
    for (const view of views) await lookAt(desk, stops, view);
  },
  180_000,
);
