import type { Locator, Page } from 'playwright-core';

/** What the page says in passing. */
export const toast = (page: Page, text: string): Locator =>
  page.getByRole('alertdialog').filter({ hasText: text });
