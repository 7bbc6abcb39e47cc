import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { deskWithLeads } from '../testkit/desk-with-leads.ts';
import { failRequests } from '../testkit/on-the-wire.ts';

const WAITING = { timeout: 15_000 };

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
