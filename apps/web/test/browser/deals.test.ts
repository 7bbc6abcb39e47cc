import { expect } from 'vitest';
import { test } from './harness/open-page.ts';
import { openDesk } from './testkit/desk.ts';
import { makeLeads } from './testkit/make-leads.ts';
import { toast } from './testkit/toast.ts';
import { today } from './testkit/today.ts';

const YEN = (amount: number) => ({ amount, currency: 'JPY' });

test('the win says what its products come to, groups what is typed and names every fault at once', async () => {
  const desk = await openDesk();
  const { product } = await desk.does(
    'createProduct',
    { name: 'Desk', price: YEN(150_000) },
    'product { id }',
  );
  const { lead } = await desk.does(
    'createLead',
    { name: 'Four desks', lines: [{ productId: product.id, quantity: 4 }] },
    'lead { id }',
  );
  const page = await desk.opens(`leads/${lead.id}`);
  await page.getByRole('button', { name: 'Win', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Win the lead' });
  const value = dialog.getByRole('textbox', { name: 'Value of the deal' });
  await dialog.getByText('¥150,000 each').waitFor();
  expect(await value.inputValue()).toBe('600,000');
  expect(await dialog.getByText(/^The chosen products come to/).count()).toBe(0);
  await value.fill('58万');
  await dialog.getByText('The chosen products come to ¥600,000.').waitFor();
  await dialog.getByRole('textbox', { name: 'Role' }).fill('Closing');
  expect(await value.inputValue()).toBe('580,000');

  await value.fill('much');
  await dialog.getByRole('textbox', { name: 'Share' }).fill('60');
  await dialog.getByText('Desk × 4').click();
  await dialog.getByRole('button', { name: 'Win the lead' }).click();
  const faults = dialog.getByRole('alert').getByRole('button');
  await dialog.getByText('Some answers need another look.').waitFor();
  expect(await faults.allTextContents()).toEqual([
    'Choose at least one product.',
    'This is not an amount in JPY.',
    'The shares must sum to exactly 100%.',
  ]);
});

test('a win and a loss are of the day it is where the organization counts, not where its member is', async () => {
  const desk = await openDesk();
  await desk.does('editProfile', { timeZone: 'Pacific/Pago_Pago' });
  const leads = await makeLeads(desk, ['Kimura', 'Sato']);
  const page = await desk.opens('settings/profile');
  // At noon in Japan it is still the day before in Samoa.
  await page.clock.install({ time: new Date(`${today()}T12:00:00+09:00`) });
  await page.goto(`/o/${desk.slug}/leads/${leads.get('Kimura')}`);
  await page.getByRole('button', { name: 'Win', exact: true }).click();
  await page.getByRole('textbox', { name: /^Value of the deal/ }).fill('500000');
  await page.getByRole('button', { name: 'Win the lead' }).click();
  await toast(page, 'is won').waitFor();
  await page.goto(`/o/${desk.slug}/leads/${leads.get('Sato')}`);
  await page.getByRole('button', { name: 'Lose', exact: true }).first().click();
  await page.getByRole('dialog').getByRole('radio').first().check({ force: true });
  await page.getByRole('dialog').getByRole('button', { name: 'Lose the lead' }).click();
  await toast(page, 'is lost').waitFor();
  const { leads: all } = await desk.ask(
    '{ leads(first: 5) { nodes { title lostOn deals(first: 1) { nodes { wonOn } } } } }',
  );
  expect(all.nodes).toEqual(
    expect.arrayContaining([
      { title: 'Kimura', lostOn: null, deals: { nodes: [{ wonOn: today() }] } },
      { title: 'Sato', lostOn: today(), deals: { nodes: [] } },
    ]),
  );
});
