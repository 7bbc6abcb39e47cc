import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openPage, test } from '../harness/open-page.ts';

const MENU = '**/assets/theme-menu-*.js';

test('who presses the button of a menu before the menu is there finds it open when it comes', async () => {
  const { page, release } = await signInWithoutMenu();
  const button = page.getByRole('button', { name: 'Appearance' });
  await button.press('Enter');
  await release();
  const menu = page.getByRole('menu');
  await menu.waitFor();
  await expect.poll(() => menu.evaluate((list) => list.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'detached' });
  await expect.poll(() => button.evaluate(isFocused)).toBe(true);
});

test('who stands on the button goes on standing there when the menu comes', async () => {
  const { page, release } = await signInWithoutMenu();
  const button = page.getByRole('button', { name: 'Appearance' });
  await button.focus();
  await release();
  // The button with its menu says whether the menu is open.
  await expect.poll(() => button.getAttribute('aria-expanded')).toBe('false');
  expect(await button.evaluate(isFocused)).toBe(true);
  expect(await page.getByRole('menu').count()).toBe(0);
});

const isFocused = (element: Element) => element === document.activeElement;

/** The sign-in page while the menu behind its button is still on the way. */
async function signInWithoutMenu(): Promise<{ readonly page: Page; readonly release: () => Promise<void> }> {
  const page = await openPage();
  const { promise: released, resolve } = Promise.withResolvers<void>();
  await page.route(MENU, async (route) => {
    await released;
    await route.continue();
  });
  const asked = page.waitForRequest(MENU);
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Appearance' }).waitFor();
  return {
    page,
    release: async () => {
      await asked;
      resolve();
    },
  };
}
