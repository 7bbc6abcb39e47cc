import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';
import { makeLeads, numbered } from '../testkit/make-leads.ts';

test('J and K walk the rows, Space looks at one, Enter opens it', async () => {
  const page = await byName(8);
  await page.keyboard.press('j');
  await expectRow(page, 'Lead 01');
  await page.keyboard.type('jj');
  await expectRow(page, 'Lead 03');
  await page.keyboard.press('k');
  await expectRow(page, 'Lead 02');
  await page.keyboard.press('Space');
  await page.getByRole('complementary', { name: 'Lead 02' }).waitFor();
  await page.keyboard.press('j');
  await page.getByRole('complementary', { name: 'Lead 03' }).waitFor();
  await expectRow(page, 'Lead 03');
  await page.keyboard.press('Escape');
  await page.getByRole('complementary').waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Lead 03', level: 1 }).waitFor();
});

test('going back finds the same row, far down, under the cursor', async () => {
  const page = await byName(60);
  await page.keyboard.press('j');
  await expectRow(page, 'Lead 01');
  await page.keyboard.press('End');
  await expectRow(page, 'Lead 50');
  await page.keyboard.press('PageUp');
  await expectRow(page, 'Lead 35');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Lead 35', level: 1 }).waitFor();
  await page.goBack();
  await expectRow(page, 'Lead 35');
  await expect.poll(() => page.getByRole('row', { name: 'Lead 35' }).isVisible()).toBe(true);
  await page.keyboard.press('j');
  await expectRow(page, 'Lead 36');
});

test('X chooses a row and lets it go', async () => {
  const page = await byName(4);
  await page.keyboard.press('j');
  await expectRow(page, 'Lead 01');
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await expectRow(page, 'Lead 02');
  await page.keyboard.press('x');
  await page.getByText('2 leads chosen').waitFor();
  await page.keyboard.press('x');
  await page.getByText('1 lead chosen').waitFor();
});

async function byName(count: number): Promise<Page> {
  const desk = await openDesk();
  await makeLeads(desk, numbered(count));
  const page = await desk.opens('leads?sort=name');
  await page.getByRole('row', { name: 'Lead 01' }).waitFor();
  return page;
}

/** The row that has the cursor: what keys act on. */
async function expectRow(page: Page, name: string): Promise<void> {
  const focused = () =>
    page.evaluate(() => document.activeElement?.querySelector(':scope > [role="rowheader"]')?.textContent);
  await expect.poll(focused).toBe(name);
}
