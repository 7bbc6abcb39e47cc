import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { measureRoutes } from '../../../build/first-load.ts';
import { openPage, test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';
import { makeLeads } from '../testkit/make-leads.ts';

const DIST = join(import.meta.dirname, '../../../dist');
const LOST = [/^console: Failed to load resource/, /^request: net::ERR_(?:FAILED|INTERNET_DISCONNECTED)/];

const LOAD_ANEW = { en: 'Load anew', ja: '読み込み直す' } as const;

test.each(['en', 'ja'] as const)('a lost packet of the toasts takes no page away: %s', async (locale) => {
  const page = await openPage({ locale, allow: LOST });
  await loseFiles(page, /assets\/toast-place-/);
  await page.goto('/sign-in');
  await page.getByRole('textbox').first().fill('aiko');
  const wayOn = page.getByRole('status').getByRole('button', { name: LOAD_ANEW[locale] });
  await wayOn.waitFor();
  expect(await page.getByRole('textbox').first().inputValue()).toBe('aiko');
  await page.unrouteAll();
  await Promise.all([page.waitForResponse(/toast-place-/), wayOn.click()]);
  await wayOn.waitFor({ state: 'detached' });
});

test.each([
  ['en', 'Filter'],
  ['ja', '絞り込み'],
] as const)('whoever presses a button whose menu is gone is told: %s', async (locale, name) => {
  const desk = await openDesk();
  const page = await desk.opens('leads', { locale, allow: LOST });
  await loseFiles(page, /assets\/leads-filter-popover-/);
  const lost = page.waitForEvent('requestfailed', (request) =>
    request.url().includes('leads-filter-popover-'),
  );
  await page.reload();
  const wayOn = page.getByRole('status').getByRole('button', { name: LOAD_ANEW[locale] });
  await lost;
  await page.waitForLoadState('networkidle');
  // Nobody asked for it yet.
  expect(await wayOn.count()).toBe(0);
  await page.getByRole('button', { name }).click();
  await wayOn.waitFor();
});

test('a bell that is lost is missed before anybody presses it: it hears what others change', async () => {
  const desk = await openDesk();
  const page = await desk.opens('settings', { allow: LOST });
  await loseFiles(page, /assets\/notification-bell/);
  await page.goto(`/o/${desk.slug}/leads`);
  await page.getByRole('status').getByRole('button', { name: 'Load anew' }).waitFor();
});

test('a refusal whose Japanese could not be loaded is said as the server says it, and locks nothing', async () => {
  const desk = await openDesk();
  const page = await desk.opens('team', { locale: 'ja', allow: LOST });
  await loseFiles(page, /assets\/voice-/);
  await page.getByRole('button', { name: '招待する' }).first().click();
  const dialog = page.getByRole('dialog');
  const invite = dialog.getByRole('button', { name: '招待する' });
  await dialog.getByRole('textbox').first().fill(desk.person.email);
  await invite.click();
  await dialog.getByText('is a member already').waitFor();
  await dialog.getByRole('textbox').first().fill('yui.mori@example.com');
  await invite.click();
  await dialog.getByText('is a member already').waitFor({ state: 'detached' });
});

test('a menu that comes late takes no key from the field one went on with', async () => {
  const page = await openPage();
  const menu = '**/assets/theme-menu-*.js';
  const { promise: released, resolve } = Promise.withResolvers<void>();
  await page.route(menu, async (route) => {
    await released;
    await route.continue();
  });
  const came = page.waitForResponse(menu);
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Appearance' }).click();
  await page.getByLabel('E-mail').fill('aiko');
  resolve();
  await came;
  await page.getByRole('button', { name: 'Appearance', expanded: false }).waitFor();
  await page.keyboard.type('.tanaka');
  expect(await page.getByLabel('E-mail').inputValue()).toBe('aiko.tanaka');
  expect(await page.getByRole('menu').count()).toBe(0);
});

test('before a list rests it has loaded nothing but what its first load counts', async () => {
  const desk = await openDesk();
  await makeLeads(desk, ['Kimura']);
  const routes = measureRoutes(DIST);
  for (const [path, route] of [
    ['leads', 'leads/leads'],
    ['customers', 'leads/customers'],
    ['contacts', 'parties/contacts'],
    ['companies', 'parties/companies'],
  ] as const) {
    const counted = new Set(routes.find((each) => each.route === route)?.files.map(({ file }) => `/${file}`));
    const page = await desk.opens('settings', { locale: 'ja' });
    await page.waitForLoadState('networkidle');
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0;
    });
    const loaded = new Set<string>();
    // What the page before asked for until it was left counts for nothing.
    page.on('framenavigated', () => loaded.clear());
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.js') && pathname.startsWith('/assets/')) loaded.add(pathname);
    });
    await page.goto(`/o/${desk.slug}/${path}`);
    await page.getByRole('button', { name: '通知' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(
      [...loaded].filter((file) => !counted.has(file)),
      route,
    ).toEqual([]);
    await page.close();
  }
});

const loseFiles = (page: Page, files: RegExp) => page.route(files, (route) => route.abort('failed'));
