import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';

test('fields that a rule may ask stand under the record that has them', async () => {
  const desk = await openDesk();
  const page = await desk.opens('settings/qualification');
  await page.getByRole('button', { name: 'When it counts' }).first().click();
  const asked = page.getByRole('combobox', { name: 'What is asked' }).first();
  await asked.fill('');
  await page.getByRole('listbox').waitFor();
  const headings = page.getByRole('listbox').getByRole('group');
  await headings.first().waitFor();
  await asked.fill('industry');
  const ofCompany = page.getByRole('group', { name: 'Company' });
  await ofCompany.getByRole('option', { name: 'company’s industry' }).click();
  expect(await asked.inputValue()).toBe('company’s industry');
});

test('why a potential is what it is is told in the language that was chosen a moment ago', async () => {
  const desk = await openDesk();
  await desk.does('createLead', { name: 'Roof of Kimura', lines: [{ name: 'Roof' }] });
  const page = await desk.opens('leads');
  const row = page.getByRole('row', { name: /Roof of Kimura/ });
  await row.waitFor();
  const told = row.locator('span[title]').first();
  await expect.poll(() => told.getAttribute('title')).toMatch(/[a-z]{4}/);
  await page.getByRole('button', { name: 'Aiko Tanaka' }).click();
  await page.getByRole('menuitemradio', { name: '日本語' }).click();
  await expect.poll(() => told.getAttribute('title')).toMatch(/[ぁ-ん]/);
});
