import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { type Desk, openDesk } from '../testkit/desk.ts';
import { holdAnswers } from '../testkit/on-the-wire.ts';

const openForm = async (page: Page) => {
  await page.keyboard.press('c');
  const form = page.getByRole('dialog', { name: 'New lead' });
  return { form, owner: form.getByRole('combobox', { name: 'Owner' }) };
};

const ownerOf = async (desk: Desk, company: string) => {
  const { leads } = await desk.ask('{ leads(first: 10) { nodes { title owner { name } } } }');
  return leads.nodes.find(({ title }: { readonly title: string }) => title === company)?.owner;
};

test('whose a new lead is to be outlasts closing the form; taken away, it is nobody’s', async () => {
  const desk = await openDesk();
  await desk.hire('Kenji Sato', 'REP');
  const page = await desk.opens('leads');
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const { form, owner } = await openForm(page);
  await form
    .getByRole('combobox', { name: 'Company' })
    .or(form.getByRole('textbox', { name: 'Company' }))
    .first()
    .fill('Wakakusa');
  await owner.fill('Kenji');
  await page.getByRole('option', { name: 'Kenji Sato' }).click();
  await form.getByRole('button', { name: 'Close' }).first().click();
  await form.waitFor({ state: 'detached' });
  await openForm(page);
  await expect.poll(() => owner.inputValue()).toBe('Kenji Sato');
  await form.getByRole('button', { name: 'Create the lead' }).press('Enter');
  await expect.poll(() => ownerOf(desk, 'Wakakusa')).toEqual({ name: 'Kenji Sato' });

  await page.getByRole('heading', { name: 'Wakakusa' }).first().waitFor();
  await openForm(page);
  await form
    .getByRole('combobox', { name: 'Company' })
    .or(form.getByRole('textbox', { name: 'Company' }))
    .first()
    .fill('Shiomi');
  await owner.fill('');
  await owner.press('Tab');
  await form.getByText('Without one it is nobody’s yet.').waitFor();
  await form.getByRole('button', { name: 'Create the lead' }).press('Enter');
  await expect.poll(() => ownerOf(desk, 'Shiomi')).toBeNull();
});

test('an owner half typed and left is the one who was chosen, with no answer there yet', async () => {
  const desk = await openDesk();
  await desk.hire('Kenji Sato', 'REP');
  const page = await desk.opens('leads');
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const { owner } = await openForm(page);
  await owner.fill('Kenji');
  await page.getByRole('option', { name: 'Kenji Sato' }).click();
  await expect.poll(() => owner.inputValue()).toBe('Kenji Sato');
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('MemberChoice') ? undefined : route.continue(),
  );
  const asked = page.waitForRequest((request) => Boolean(request.postData()?.includes('MemberChoice')));
  await owner.fill('Nobody by this name');
  await asked;
  await owner.press('Tab');
  await expect.poll(() => owner.inputValue()).toBe('Kenji Sato');
});

test('whoever types fast and presses Enter gets the colleague they typed', async () => {
  const desk = await openDesk();
  await desk.hire('Kenji Sato', 'REP');
  const page = await desk.opens('leads');
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const { owner } = await openForm(page);
  await owner.fill('');
  await page.getByRole('option', { name: 'Kenji Sato' }).waitFor();
  const release = await holdAnswers(page, 'MemberChoice');
  await owner.fill('Kenji');
  await page.getByRole('option', { name: 'Aiko Tanaka' }).waitFor({ state: 'detached' });
  await owner.press('ArrowDown');
  await owner.press('Enter');
  await expect.poll(() => owner.inputValue()).toBe('Kenji Sato');
  release();
});
