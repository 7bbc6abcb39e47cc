import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';
import { toast } from '../testkit/toast.ts';

test('a group that rules name says so before it goes out of use, and comes back', async () => {
  const desk = await openDesk();
  const { customerGroup } = await desk.does(
    'createCustomerGroup',
    { name: 'Key' },
    'customerGroup { id ruleKey }',
  );
  const other = { name: 'Others', record: 'CONTACT', rule: { '!': { inGroup: [customerGroup.ruleKey] } } };
  await desk.does('createCustomerGroup', other);
  const page = await desk.opens(`customers/groups/${customerGroup.id}`);
  await page.getByRole('heading', { name: 'Used by' }).waitFor();
  await page.getByRole('button', { name: 'Archive' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Take Key out of use?' });
  await dialog.getByText('Rule of a customer group').waitFor();
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('link', { name: 'Others' }).click();
  await page.getByRole('button', { name: 'Archive' }).click();
  await toast(page, 'Others is out of use.').waitFor();
  await page.getByRole('link', { name: 'Key' }).click();
  await page.getByRole('heading', { name: 'Key' }).waitFor();
  await page.getByRole('heading', { name: 'Used by' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Archive' }).click();
  await toast(page, 'Key is out of use.').getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: 'Key' }).waitFor();
});

test('leads are narrowed to a product group, which stands in a column and on the lead', async () => {
  const desk = await openDesk();
  const { productGroup } = await desk.does('createProductGroup', { name: 'Vans' }, 'productGroup { id }');
  const input = { name: 'Van one', groupId: productGroup.id };
  const { product } = await desk.does('createProduct', input, 'product { id }');
  await desk.does('createLead', { name: 'Wants a van', lines: [{ productId: product.id }] });
  await desk.does('createLead', { name: 'Wants nothing' });
  const page = await desk.opens('leads');
  await page.getByRole('row', { name: /Wants nothing/ }).waitFor();
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByText('Product groups', { exact: true }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('gridcell', { name: 'Vans' }).waitFor();
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('combobox', { name: 'Product group' }).fill('Va');
  await page.getByRole('option', { name: 'Vans' }).click();
  await page.keyboard.press('Escape');
  await page.getByText('About something of Vans').waitFor();
  await page.getByRole('row', { name: /Wants nothing/ }).waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.get('productGroup')).toContain(productGroup.id);
  await page.getByRole('link', { name: 'Wants a van' }).click();
  await page.getByText('Vans · Interested').waitFor();
});
