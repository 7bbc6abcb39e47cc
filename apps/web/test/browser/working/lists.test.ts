import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { type Desk, openDesk } from '../testkit/desk.ts';
import { failRequests } from '../testkit/on-the-wire.ts';

const WAITING = { timeout: 15_000 };

async function deskWithLeads(count: number): Promise<Desk> {
  const desk = await openDesk();
  const names = Array.from({ length: count }, (_, index) => `Shop ${String(index + 1).padStart(3, '0')}`);
  for (const name of names) await desk.does('createLead', { name, company: { new: { name } } });
  return desk;
}

test('a list whose next page fails says so and goes on when asked again', async () => {
  const desk = await deskWithLeads(70);
  const page = await desk.opens('settings/profile');
  const mend = await failRequests(page, 'LeadsPage', /"after":"/);
  await page.getByRole('link', { name: 'Leads', exact: true }).click();
  await page.getByRole('row', { name: /Shop 070/ }).focus();
  await page.keyboard.press('End');
  await page.getByText('The rest of the list could not be read.').waitFor();
  mend();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('The rest of the list could not be read.').waitFor({ state: 'detached' });
  await page
    .getByRole('row', { name: /Shop 02/ })
    .first()
    .focus();
  await expect
    .poll(async () => {
      await page.keyboard.press('End');
      return page.getByRole('row', { name: /Shop 001/ }).count();
    }, WAITING)
    .toBe(1);
}, 90_000);

test('the keyboard finds a list that became shorter; what was chosen is let go with it', async () => {
  const desk = await deskWithLeads(12);
  const page = await desk.opens('leads');
  await page.getByRole('row', { name: /Shop 012/ }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('x');
  await page.getByText('1 lead chosen').waitFor();
  expect(await page.getByRole('checkbox', { name: 'Choose Shop 001' }).isChecked()).toBe(true);
  const tabStops = () =>
    page
      .getByRole('grid')
      .evaluate(
        (grid) =>
          [...grid.querySelectorAll<HTMLElement>('[role="row"], a, input')].filter(
            (one) => one.tabIndex === 0 && !one.closest('.ui-table-header'),
          ).length,
      );
  expect(await tabStops()).toBe(3);
  await page.getByRole('searchbox', { name: 'Search leads' }).fill('Shop 00');
  await page.getByText('9 leads', { exact: true }).waitFor();
  expect(await page.getByText('1 lead chosen').count()).toBe(0);
  expect(await tabStops()).toBe(3);
});

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
  await table.getByRole('columnheader', { name: 'Source' }).waitFor();
  await expect.poll(sticksOut).toBe(0);
});

test('no row moves when one is chosen, and the open row is told from one that is pointed at', async () => {
  const desk = await deskWithLeads(3);
  const page = await desk.opens('leads');
  const row = page.getByRole('row', { name: /Shop 002/ });
  await row.waitFor();
  const before = await row.boundingBox();
  await row.getByRole('checkbox').click({ force: true });
  await page.getByRole('region', { name: 'The chosen leads' }).waitFor();
  expect(await row.boundingBox()).toEqual(before);

  const paper = (name: RegExp) =>
    page.getByRole('row', { name }).evaluate((one) => getComputedStyle(one).backgroundColor);
  await page.getByRole('row', { name: /Shop 003/ }).click();
  await page.getByRole('heading', { name: 'Shop 003' }).first().waitFor();
  await page.getByRole('row', { name: /Shop 001/ }).hover();
  expect(await paper(/Shop 003/)).not.toBe(await paper(/Shop 001/));
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
