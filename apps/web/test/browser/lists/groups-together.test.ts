import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';

test('several contacts go into a group together, a column shows it, and one press takes it back', async () => {
  const desk = await openDesk();
  await desk.does('createCustomerGroup', { name: 'Guests' });
  for (const familyName of ['Kimura', 'Sato']) await desk.does('createContact', { familyName });
  const page = await desk.opens('contacts');
  await page.getByRole('row', { name: /Kimura/ }).waitFor();
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByText('Customer groups', { exact: true }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('columnheader', { name: 'Customer groups' }).waitFor();

  for (const name of [/Kimura/, /Sato/]) await page.getByRole('row', { name }).locator('label').click();
  const bar = page.getByRole('region', { name: 'The chosen ones' });
  await bar.getByText('2 chosen').waitFor();
  await bar.getByRole('button', { name: 'Put into a group' }).click();
  await page.getByRole('menuitem', { name: 'Guests' }).click();
  await page.getByText('Guests has 2 more.').waitFor();
  await expect.poll(() => page.getByRole('gridcell', { name: 'Guests' }).count()).toBe(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => page.getByRole('gridcell', { name: 'Guests' }).count()).toBe(0);
});
