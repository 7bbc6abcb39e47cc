import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';

test('an editor in which nothing was typed leaves a colleague’s newer note alone, in Japanese too', async () => {
  const desk = await openDesk();
  const { lead } = await desk.does('createLead', { name: 'Desks', note: 'Two of them' }, 'lead { id }');
  const note = async () =>
    (await desk.ask('query ($id: ID!) { lead(id: $id) { note } }', { id: lead.id })).lead.note;
  for (const [locale, label] of [
    ['en', 'Note'],
    ['ja', 'メモ'],
  ] as const) {
    const before = await note();
    const page = await desk.opens(`leads/${lead.id}`, { locale });
    await page.getByText(before).first().click();
    const editor = page.getByRole('textbox', { name: label, exact: true });
    await editor.waitFor();
    await desk.does('editLead', { id: lead.id, note: `Three, ${locale}`, name: `Chairs ${locale}` });
    await page.getByRole('heading', { name: `Chairs ${locale}` }).waitFor();
    await page.keyboard.press('Tab');
    await page
      .getByRole('definition')
      .filter({ hasText: `Three, ${locale}` })
      .waitFor();
    expect(await note()).toBe(`Three, ${locale}`);
  }
});

test('a product’s form sends what was changed in it and nothing else', async () => {
  const desk = await openDesk();
  const { product } = await desk.does('createProduct', { name: 'Grinder', code: 'G-1' }, 'product { id }');
  const page = await desk.opens('settings/products');
  await page
    .getByRole('button', { name: /Grinder/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: 'Grinder' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Fine grinder');
  await desk.does('editProduct', { id: product.id, code: 'G-2' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  const { products } = await desk.ask('{ products(first: 2) { nodes { name code } } }');
  expect(products.nodes).toEqual([{ name: 'Fine grinder', code: 'G-2' }]);
});
