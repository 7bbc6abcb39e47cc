import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';

test('view, filters, words and order stand in the address and survive a reload', async () => {
  const desk = await openDesk();
  for (const [name, potential] of [
    ['Roof of Kimura', 'HIGH'],
    ['Roof of Sato', 'HIGH'],
    ['Roof of Mori', 'LOW'],
    ['Garden of Kimura', 'HIGH'],
  ])
    await desk.does('createLead', { name, potential });
  const page = await desk.opens('leads');
  await page.getByText('4 leads').waitFor();
  await page.getByRole('radio', { name: 'All' }).click({ force: true });
  await page.getByRole('button', { name: 'Filter' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Potential/ })
    .click();
  await page.getByRole('option', { name: 'High' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox', { name: 'Search leads' }).fill('roof');
  await page.getByRole('columnheader', { name: 'Lead' }).getByRole('button').click();
  await expectSearch(page, { view: 'all', potential: 'high', q: 'roof', sort: '-name' });
  const names = ['Roof of Sato', 'Roof of Kimura'];
  await expectNames(page, names);
  await page.reload();
  await expectNames(page, names);
  expect(await page.getByRole('searchbox', { name: 'Search leads' }).inputValue()).toBe('roof');
  await page.getByRole('grid', { name: 'Filter' }).getByText('Potential is high').waitFor();
  await page.getByRole('row', { name: 'Potential is high' }).getByRole('button').click();
  await expectSearch(page, { view: 'all', q: 'roof', sort: '-name' });
  await expectNames(page, ['Roof of Sato', 'Roof of Mori', 'Roof of Kimura']);
});

test('on a phone the filter closes on a button that says how many fit', async () => {
  const desk = await openDesk();
  await desk.does('createLead', { name: 'Roof of Kimura', potential: 'HIGH' });
  await desk.does('createLead', { name: 'Roof of Mori', potential: 'LOW' });
  const page = await desk.opens('leads', { width: 'phone' });
  await page.getByRole('button', { name: 'Filter' }).click();
  const drawer = page.getByRole('dialog', { name: 'Filter' });
  await drawer.getByRole('button', { name: 'Show 2 leads' }).waitFor();
  await drawer.getByRole('button', { name: /Potential/ }).click();
  await page.getByRole('option', { name: 'High' }).click();
  await drawer.getByRole('button', { name: 'Show 1 lead' }).click();
  await drawer.waitFor({ state: 'detached' });
});

test('digits typed into the address are searched for', async () => {
  const desk = await openDesk();
  await desk.does('createLead', {
    contact: { new: { familyName: 'Kimura', points: [{ kind: 'PHONE', value: '090-8765-1322' }] } },
  });
  await desk.does('createLead', { name: 'Somebody else' });
  const page = await desk.opens('leads?q=1322');
  await expectNames(page, ['Kimura']);
  expect(await page.getByRole('searchbox', { name: 'Search leads' }).inputValue()).toBe('1322');
});

const expectSearch = (page: Page, search: Record<string, string>) =>
  expect.poll(() => Object.fromEntries(new URL(page.url()).searchParams)).toEqual(search);

const expectNames = (page: Page, names: readonly string[]) =>
  expect
    .poll(() => page.getByRole('grid', { name: 'Leads' }).getByRole('rowheader').allTextContents())
    .toEqual(names);
