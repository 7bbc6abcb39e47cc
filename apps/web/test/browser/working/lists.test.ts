import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';
import { deskWithLeads } from '../testkit/desk-with-leads.ts';

test('a won lead is listed with what it brought, an open one with what it may bring', async () => {
  const desk = await openDesk();
  const yen = (amount: number) => ({ amount, currency: 'JPY' });
  const { lead } = await desk.does(
    'createLead',
    { name: 'Two desks', expectedValue: yen(900_000) },
    'lead { id }',
  );
  await desk.does('createLead', { name: 'Three desks', expectedValue: yen(1_200_000) });
  await desk.does('convertLead', { id: lead.id, value: yen(750_000) });
  const page = await desk.opens('leads?view=won');
  await page.getByRole('columnheader', { name: 'Deal value' }).waitFor();
  await page.getByRole('columnheader', { name: 'Won on' }).waitFor();
  expect(await page.getByRole('columnheader', { name: 'Next' }).count()).toBe(0);
  await page
    .getByRole('row', { name: /Two desks/ })
    .getByText('¥750,000')
    .waitFor();
  await page.getByText('All', { exact: true }).click();
  await page.getByRole('columnheader', { name: 'Value', exact: true }).waitFor();
  await page
    .getByRole('row', { name: /Three desks/ })
    .getByText('¥1,200,000')
    .waitFor();
  await page
    .getByRole('row', { name: /Two desks/ })
    .getByText('¥750,000')
    .waitFor();
});

test('a table shows the columns there is room for, what it is sorted by among them, and nothing sticks out', async () => {
  const desk = await deskWithLeads(3);
  const page = await desk.opens('leads?sort=activity');
  const table = page.getByRole('grid', { name: 'Leads' });
  const row = page.getByRole('row', { name: /Shop 002/ });
  await row.waitFor();
  const sticksOut = () => table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  const sorted = table.getByRole('columnheader', { name: 'Last activity' });
  const company = table.getByRole('columnheader', { name: 'Company' });
  await sorted.waitFor();
  await company.waitFor();
  expect(await table.getByRole('columnheader', { name: 'Source' }).count()).toBe(0);
  expect(await sticksOut()).toBe(0);

  await row.click();
  await company.waitFor({ state: 'detached' });
  await sorted.waitFor();
  await expect.poll(sticksOut).toBe(0);

  await page.setViewportSize({ width: 1920, height: 900 });
  await table.getByRole('columnheader', { name: 'Why this potential' }).waitFor();
  await expect.poll(sticksOut).toBe(0);

  await page.keyboard.press('Escape');
  await table.getByRole('columnheader', { name: 'Source' }).waitFor();
  await expect.poll(sticksOut).toBe(0);
});

test('a search that finds nothing among open leads goes on among all, or is cleared', async () => {
  const desk = await openDesk();
  const { lead } = await desk.does('createLead', { name: 'Two desks' }, 'lead { id }');
  await desk.does('createLead', { name: 'Three chairs' });
  await desk.does('convertLead', { id: lead.id, value: { amount: 5_000, currency: 'JPY' } });
  const page = await desk.opens('leads?q=desks');
  await page.getByRole('button', { name: 'Search all leads' }).click();
  await page.getByRole('row', { name: /Two desks/ }).waitFor();
  await page.getByRole('searchbox', { name: 'Search leads' }).fill('sofa');
  await page.getByRole('button', { name: 'Clear search and filters' }).click();
  await page.getByRole('row', { name: /Three chairs/ }).waitFor();
  expect(await page.getByRole('searchbox', { name: 'Search leads' }).inputValue()).toBe('');
});
