import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { BUDGET, BUDGETED, measureRoutes, overBudget } from './first-load.ts';

type Chunk = { readonly imports?: readonly string[]; readonly isEntry?: boolean; readonly bytes: number };

/** A build whose chunks have these sizes as they are sent, beside the pages that have a budget. */
function built(chunks: Readonly<Record<string, Chunk>>): string {
  const dist = mkdtempSync(join(tmpdir(), 'mikomi-sizes-'));
  onTestFinished(() => rmSync(dist, { recursive: true }));
  mkdirSync(join(dist, '.vite'));
  const pages = BUDGETED.map((route) => [`src/pages/${route}.page.tsx`, { bytes: 100 }] as const);
  const all: Record<string, Chunk> = { ...Object.fromEntries(pages), ...chunks };
  const manifest = Object.entries(all).map(([key, { bytes, ...chunk }]) => {
    const file = `${key.replaceAll(/\W/g, '-')}.js`;
    writeFileSync(join(dist, file), 'x'.repeat(bytes * 4));
    writeFileSync(join(dist, `${file}.gz`), randomBytes(bytes));
    return [key, { ...chunk, file }];
  });
  writeFileSync(join(dist, '.vite/manifest.json'), JSON.stringify(Object.fromEntries(manifest)));
  return dist;
}

test('a route loads the start, one language, the frame and its page, each shared chunk once', () => {
  const routes = measureRoutes(
    built({
      'index.html': { isEntry: true, imports: ['_start.js'], bytes: 1 },
      '_start.js': { bytes: 10 },
      '_late.js': { bytes: 100_000 },
      'locale/ja.po': { bytes: 100 },
      'src/app/shell/organization-layout.tsx': { imports: ['_start.js'], bytes: 1_000 },
      'src/pages/leads/leads.page.tsx': { imports: ['_start.js'], bytes: 10_000 },
      'src/pages/identity/sign-in.page.tsx': { bytes: 20_000 },
    }),
  );
  const gzip = (route: string) => routes.find((each) => each.route === route)?.gzip;
  expect(gzip('leads/leads')).toBe(11_111);
  expect(gzip('identity/sign-in')).toBe(20_111);
});

test('a route above the budget fails by its name, its size and what is biggest in it', () => {
  const dist = built({
    '_plot.js': { bytes: BUDGET },
    'src/pages/parties/contacts.page.tsx': { imports: ['_plot.js'], bytes: 1_000 },
  });
  expect(overBudget(measureRoutes(dist))).toEqual([
    'parties/contacts: 251.0 kB of script, more than 250.0 kB; the biggest: _plot-js.js 250.0 kB, src-pages-parties-contacts-page-tsx.js 1.0 kB.',
  ]);
});

test('a page that has a budget and is gone fails too', () => {
  const routes = measureRoutes(built({})).filter(({ route }) => route !== 'leads/customers');
  expect(overBudget(routes)).toEqual(['leads/customers: no such page is built.']);
});
