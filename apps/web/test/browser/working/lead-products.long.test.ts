import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { type Desk, openDesk } from '../testkit/desk.ts';
import { toast } from '../testkit/toast.ts';

async function deskWithProduct(): Promise<{ desk: Desk; productId: string; leadId: string }> {
  const desk = await openDesk();
  const price = { amount: 480_000, currency: 'JPY' };
  const { product } = await desk.does('createProduct', { name: 'Quick Desk', price }, 'product { id }');
  const { lead } = await desk.does('createLead', { name: 'Two desks' }, 'lead { id }');
  return { desk, productId: product.id, leadId: lead.id };
}

test('a product is put on a lead by Enter, what was typed outlasts the page, and it can be taken back', async () => {
  const { desk, leadId } = await deskWithProduct();
  const page = await desk.opens(`leads/${leadId}`);
  const products = page.getByRole('region', { name: 'Products' });
  await page.getByRole('button', { name: 'Add a product' }).click();
  await page.getByRole('combobox', { name: 'Product' }).fill('Quick');
  await page.getByRole('option', { name: /Quick Desk/ }).click();
  const price = page.getByRole('textbox', { name: /Unit price/ });
  await price.fill('a lot');
  await price.press('Enter');
  await page.getByText('This is not an amount in JPY.').first().waitFor();
  await price.fill('450000');
  await page.reload();
  await page.getByRole('button', { name: 'Add a product' }).click();
  await page.getByText('What you typed before is here again.').waitFor();
  await page.keyboard.press('Escape');
  await price.press('Enter');
  await products.getByText('¥450,000').waitFor();
  await toast(page, 'Quick Desk is on the lead.').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => products.getByText('Quick Desk').count()).toBe(0);
});

test('a product that is lost by mistake is taken back, in Japanese too', async () => {
  const { desk, leadId, productId } = await deskWithProduct();
  await desk.does('addProductLines', { leadId, lines: [{ productId, quantity: 1 }] });
  const page = await desk.opens(`leads/${leadId}`, { locale: 'ja' });
  const products = page.getByRole('region', { name: '商品' });
  await page.getByRole('button', { name: 'Quick Deskを変更' }).click();
  await page.getByRole('menuitemradio', { name: '失注' }).click();
  await products.getByText('失注').waitFor();
  await toast(page, 'Quick Desk：失注').getByRole('button', { name: '元に戻す' }).click();
  await products.getByText('興味あり').waitFor();
});
