import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { type Desk, openDesk, type Seat } from '../testkit/desk.ts';
import { failRequests } from '../testkit/on-the-wire.ts';
import { toast } from '../testkit/toast.ts';

const EMAIL = 'kimura@example.com';

/** A contact with an open lead. */
async function deskWithCustomer(): Promise<{ readonly desk: Desk; readonly leadId: string }> {
  const desk = await openDesk();
  const { lead } = await desk.does(
    'createLead',
    {
      name: 'Espresso machines',
      contact: { new: { familyName: 'Kimura', points: [{ kind: 'EMAIL', value: EMAIL }] } },
    },
    'lead { id }',
  );
  return { desk, leadId: lead.id };
}

async function askAgain(page: Page, words: { readonly title: string; readonly note: string }) {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.keyboard.press('c');
  const form = page.getByRole('dialog', { name: words.title });
  await form.getByRole('textbox').first().fill('Kimura');
  const known = form.getByRole('button', { name: /Kimura/ });
  await known.first().press('Enter');
  await form.getByRole('textbox', { name: words.note }).fill('Two more of them');
  return form;
}

const countLeads = async (seat: Seat) =>
  (await seat.ask('{ leads(first: 1) { totalCount } }')).leads.totalCount;

test('a customer who comes back is asked about, and the lead there is goes on', async () => {
  const { desk, leadId } = await deskWithCustomer();
  const page = await desk.opens('leads');
  const form = await askAgain(page, { title: 'New lead', note: 'Note' });
  await form.getByRole('button', { name: 'Create the lead' }).press('Enter');
  const there = form.getByRole('region', { name: 'The lead there is already' });
  await there.getByRole('link', { name: 'Espresso machines' }).waitFor();
  await there.getByText(/Aiko Tanaka · last contact/).waitFor();
  expect(await form.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('Two more of them');
  await expect
    .poll(() =>
      there.getByRole('button', { name: 'Go on with it' }).evaluate((one) => one === document.activeElement),
    )
    .toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/leads/${leadId}`);
  expect(await page.getByRole('textbox', { name: 'What happened?' }).inputValue()).toBe('Two more of them');
  expect(await countLeads(desk)).toBe(1);
});

test('where the lead there is could not be read, reading it again is offered before a second one', async () => {
  const { desk } = await deskWithCustomer();
  const page = await desk.opens('leads');
  const mend = await failRequests(page, 'ComingBack', /./);
  const form = await askAgain(page, { title: 'New lead', note: 'Note' });
  await form.getByRole('button', { name: 'Create the lead' }).press('Enter');
  const there = form.getByRole('region', { name: 'The lead there is already' });
  await there.getByRole('alert').waitFor();
  mend();
  await there.getByRole('button', { name: 'Try again' }).click();
  await there.getByRole('button', { name: 'Go on with it' }).waitFor();
});

test('with another source the lead takes it as a touch, and the form is empty for the next', async () => {
  const { desk, leadId } = await deskWithCustomer();
  const page = await desk.opens('leads');
  const form = await askAgain(page, { title: 'New lead', note: 'Note' });
  await form.getByRole('button', { name: /Source/ }).click();
  await page.getByRole('option', { name: 'Website' }).click();
  await form.getByRole('button', { name: 'Create the lead' }).press('Enter');
  await form.getByRole('button', { name: 'Go on with it' }).press('Enter');
  await page.waitForURL(`**/leads/${leadId}`);
  const { lead } = await desk.ask('query ($id: ID!) { lead(id: $id) { touches { source { name } } } }', {
    id: leadId,
  });
  expect(lead.touches).toContainEqual({ source: { name: 'Website' } });
  await page.getByRole('heading', { name: 'Espresso machines' }).waitFor();
  await page.keyboard.press('c');
  expect(await page.getByRole('dialog').getByRole('textbox', { name: 'Note' }).inputValue()).toBe('');
});

test('products of an open conversation are taken, what is not is said, and the whole is taken back', async () => {
  const { desk, leadId } = await deskWithCustomer();
  await desk.does('createProduct', { name: 'Grinder' });
  const lines = async () =>
    (await desk.ask('query ($id: ID!) { lead(id: $id) { productLines { name } } }', { id: leadId })).lead
      .productLines;
  const page = await desk.opens('leads');
  const form = await askAgain(page, { title: 'New lead', note: 'Note' });
  await form.getByRole('textbox', { name: /^Expected value/ }).fill('5000');
  await form.getByRole('button', { name: 'Add a product' }).click();
  await form.getByRole('combobox', { name: 'Product' }).fill('Grin');
  await page.getByRole('option', { name: 'Grinder' }).click();
  await form.getByRole('button', { name: 'Create the lead' }).press('Enter');
  const there = form.getByRole('region', { name: 'The lead there is already' });
  await there.getByText('It does not take what stands here as: Expected value.').waitFor();
  await there.getByRole('button', { name: 'Go on with it' }).press('Enter');
  await page.waitForURL(`**/leads/${leadId}`);
  expect(await lines()).toEqual([{ name: 'Grinder' }]);
  await page.getByRole('heading', { name: 'Espresso machines' }).waitFor();
  await toast(page, 'Here it goes on.').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(lines).toEqual([]);
  await page.keyboard.press('c');
  const next = page.getByRole('dialog', { name: 'New lead' });
  expect(await next.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('');
  expect(await next.getByText('What you typed before is here again.').count()).toBe(0);
});

test('the note waits below what is being typed on that lead, said in Japanese', async () => {
  const { desk, leadId } = await deskWithCustomer();
  const page = await desk.opens(`leads/${leadId}`, { locale: 'ja' });
  const line = page
    .getByRole('textbox', { name: '何がありましたか?' })
    .or(page.getByRole('textbox', { name: '何がありましたか？' }));
  await line.fill('電話した');
  await line.blur();
  const form = await askAgain(page, { title: '新しい見込み', note: 'メモ' });
  await form.locator('button[type=submit]').press('Enter');
  await form.getByRole('button', { name: 'こちらを続ける' }).press('Enter');
  await form.waitFor({ state: 'detached' });
  await expect.poll(() => line.inputValue()).toBe('電話した\nTwo more of them');
});

test('another lead is made beside it, said in Japanese', async () => {
  const { desk } = await deskWithCustomer();
  const page = await desk.opens('leads', { locale: 'ja' });
  const form = await askAgain(page, { title: '新しい見込み', note: 'メモ' });
  await form.locator('button[type=submit]').press('Enter');
  const there = form.getByRole('region', { name: 'すでにある見込み' });
  await there.getByText(/進行中の見込みがすでにあります/).waitFor();
  await there.getByRole('button', { name: '新しく登録する' }).press('Enter');
  await expect.poll(() => countLeads(desk)).toBe(2);
});
