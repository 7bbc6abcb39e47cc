import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';
import { toast } from '../testkit/toast.ts';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

test('a fact is corrected where it stands, keeps the focus and can be taken back', async () => {
  const desk = await openDesk();
  const { company } = await desk.does('createCompany', { name: 'Wakakusa' }, 'company { id }');
  const page = await desk.opens(`companies/${company.id}`);
  await page.getByRole('button', { name: 'Edit Industry' }).click();
  await page.getByRole('textbox', { name: 'Industry' }).fill('Pharmacy');
  await page.keyboard.press('Enter');
  await toast(page, 'Saved.').waitFor();
  await expect.poll(() => focused(page)).toContain('Pharmacy');
  await toast(page, 'Saved.').getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('definition').filter({ hasText: 'Pharmacy' }).waitFor({ state: 'detached' });
});

test('giving a lead to somebody else can be left as it was', async () => {
  const desk = await openDesk();
  const { lead } = await desk.does('createLead', { company: { new: { name: 'Wakakusa' } } }, 'lead { id }');
  const page = await desk.opens(`leads/${lead.id}`);
  await page.getByRole('button', { name: 'Assign the lead' }).click();
  const owner = page.getByRole('combobox', { name: 'Owner' });
  await owner.waitFor();
  await page.keyboard.press('Escape');
  await owner.waitFor({ state: 'detached' });
  await expect.poll(() => focused(page)).toContain('Aiko Tanaka');
});

test('a lead is given another company and contact where they stand, and can be without one', async () => {
  const desk = await openDesk();
  await desk.does('createCompany', { name: 'Shiomi' });
  await desk.does('createContact', { familyName: 'Kimura' });
  const { lead } = await desk.does('createLead', { company: { new: { name: 'Wakakusa' } } }, 'lead { id }');
  const page = await desk.opens(`leads/${lead.id}`);
  // The lead is scored in a moment: what stands below moves then.
  await page
    .getByRole('region', { name: 'About the lead' })
    .getByText(/^Score/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Edit Company' }).click();
  await page.getByRole('combobox', { name: 'Company' }).fill('Shio');
  await page.getByRole('option', { name: 'Shiomi' }).click();
  await toast(page, 'Saved.').waitFor();
  await page.getByRole('link', { name: 'Shiomi' }).first().waitFor();
  await page.getByRole('button', { name: 'Edit Contact' }).click();
  await page.getByRole('combobox', { name: 'Contact' }).fill('Kimu');
  await page.getByRole('option', { name: 'Kimura' }).click();
  await page.getByRole('definition').getByRole('link', { name: 'Kimura' }).waitFor();
  await page.getByRole('button', { name: 'Edit Company' }).click();
  await page.getByRole('combobox', { name: 'Company' }).press('ArrowDown');
  await page.getByRole('option', { name: 'No company' }).click();
  await page.getByRole('definition').getByRole('link', { name: 'Shiomi' }).waitFor({ state: 'detached' });
});

test('a company’s revenue is entered as people write it, and shown to the last yen', async () => {
  const desk = await openDesk();
  const { company } = await desk.does(
    'createCompany',
    { name: 'Wakakusa', city: '京都市' },
    'company { id }',
  );
  const page = await desk.opens(`companies/${company.id}`);
  await page.getByRole('button', { name: /^Show all fields/ }).click();
  await page.getByRole('button', { name: 'Edit Revenue' }).click();
  await page.getByRole('textbox', { name: 'Revenue' }).fill('120万');
  await page.keyboard.press('Enter');
  await page.getByRole('definition').filter({ hasText: '¥1,200,000' }).waitFor();
});

test('my day keeps the form being filled when an earlier promise arrives', async () => {
  const desk = await openDesk();
  const { lead } = await desk.does('createLead', { company: { new: { name: 'Wakakusa' } } }, 'lead { id }');
  const { lead: other } = await desk.does(
    'createLead',
    { company: { new: { name: 'Shiomi' } } },
    'lead { id }',
  );
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format();
  await desk.does('planFollowUp', { about: lead.id, kind: 'MEETING', day });
  const page = await desk.opens('my-day');
  await page.getByRole('article', { name: 'Wakakusa' }).waitFor();
  await page.keyboard.press('d');
  const text = page.getByRole('textbox', { name: 'What came of it?' });
  await text.fill('They want two');
  await desk.does('planFollowUp', { about: other.id, kind: 'CALL', day, time: '00:01' });
  await page.getByRole('navigation', { name: 'What waits' }).getByText('Shiomi').waitFor();
  expect(await text.inputValue()).toBe('They want two');
});

test('every key that works on the list is listed under ?', async () => {
  const desk = await openDesk();
  await desk.does('createLead', { company: { new: { name: 'Wakakusa' } } });
  const page = await desk.opens('leads');
  await page.getByRole('row', { name: /Wakakusa/ }).waitFor();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard' });
  for (const key of ['J', 'K', '↵', 'Space', 'Esc', 'X'])
    await help.getByText(key, { exact: true }).first().waitFor();
});

test('Esc withdraws a conversion and leaves the field of a colleague open', async () => {
  const desk = await openDesk();
  const { lead } = await desk.does('createLead', { name: 'Wakakusa' }, 'lead { id }');
  const page = await desk.opens(`leads/${lead.id}`);
  await page.getByRole('button', { name: 'Add a colleague' }).click();
  const field = page.getByRole('combobox', { name: 'Colleague' });
  await field.evaluate((input) => {
    const key = { key: 'Escape', isComposing: true, keyCode: 229, bubbles: true, cancelable: true };
    input.dispatchEvent(new KeyboardEvent('keydown', key));
  });
  await page.keyboard.press('x');
  await expect.poll(() => field.inputValue()).toBe('x');
  await field.press('Escape');
  await field.waitFor({ state: 'detached' });
});
