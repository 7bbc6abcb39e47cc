import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { type Desk, openDesk } from '../testkit/desk.ts';
import { makeLeads } from '../testkit/make-leads.ts';

/** A dialog with words to type: where it opens, and the field that is typed into. */
type Place = {
  readonly path: (desk: Desk) => Promise<string>;
  readonly open: (page: Page) => Promise<void>;
  readonly field: (page: Page) => Locator;
};

const lead = async (desk: Desk) => `leads/${(await makeLeads(desk, ['Kimura'])).get('Kimura')}`;
const press = (name: string) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).first().click();
const inDialog = (name: string) => (page: Page) =>
  page.getByRole('dialog').getByRole('textbox', { name, exact: true });

const PLACES: Readonly<Record<string, Place>> = {
  'winning a lead': { path: lead, open: press('Win'), field: inDialog('Note') },
  'losing a lead': {
    path: lead,
    open: press('Lose'),
    field: inDialog('What can we learn from it?'),
  },
  'a product': {
    path: async () => 'settings/products',
    open: press('New product'),
    field: inDialog('Name'),
  },
  'a field': { path: async () => 'settings/fields', open: press('New field'), field: inDialog('Name') },
  'a team': { path: async () => 'team/teams', open: press('Create the first team'), field: inDialog('Name') },
  'an invitation': { path: async () => 'team', open: press('Invite'), field: inDialog('E-mail') },
};

test.for(Object.entries(PLACES))(
  '%s keeps what was typed when Esc or its veil closes it, and lets it go on Cancel',
  async ([, place]) => {
    const desk = await openDesk();
    const page = await desk.opens(await place.path(desk));
    await place.open(page);
    await place.field(page).fill('typed@example.com');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await place.open(page);
    expect(await place.field(page).inputValue()).toBe('typed@example.com');
    await page.mouse.click(4, 4);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await place.open(page);
    await page.getByText('What you typed before is here again.').waitFor();
    await page.getByRole('button', { name: 'Start afresh' }).click();
    expect(await place.field(page).inputValue()).toBe('');
    await place.field(page).fill('typed@example.com');
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await place.open(page);
    expect(await place.field(page).inputValue()).toBe('');
  },
);

test('a promise under way waits for whoever closes it, in Japanese too', async () => {
  const desk = await openDesk();
  const page = await desk.opens(await lead(desk), { locale: 'ja' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('f');
  const note = page.getByRole('textbox', { name: /メモ/ });
  await note.fill('見積もりを送る');
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('f');
  await page.getByText('入力途中の内容を復元しました。').waitFor();
  expect(await note.inputValue()).toBe('見積もりを送る');
});

test('what one member typed does not wait for the next who signs in', async () => {
  const desk = await openDesk();
  const path = await lead(desk);
  const manager = await desk.hire('Mei Mori', 'ADMIN');
  const page = await desk.opens(path);
  const line = page.getByRole('textbox', { name: 'What happened?' });
  await line.fill('Called about my salary');
  await page.reload();
  expect(await line.inputValue()).toBe('Called about my salary');
  await page.context().clearCookies();
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(manager.person.email);
  await page.getByLabel('Password', { exact: true }).fill(manager.person.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'My day' }).waitFor();
  await page.goto(`/o/${desk.slug}/${path}`);
  await page.getByRole('button', { name: 'Mei Mori' }).waitFor();
  expect(await line.inputValue()).toBe('');
});

test('a secret that is shown once is closed by nothing but its own button', async () => {
  const desk = await openDesk();
  const page = await desk.opens('settings/tokens');
  await press('New token')(page);
  await inDialog('Name')(page).fill('Website');
  await press('Create the token')(page);
  const dialog = page.getByRole('dialog', { name: 'Website' });
  await dialog.getByLabel('The token').waitFor();
  await page.keyboard.press('Escape');
  await page.mouse.click(4, 4);
  await dialog.getByLabel('The token').waitFor();
  expect(await dialog.getByRole('button', { name: 'Close' }).count()).toBe(0);
  await press('I have stored it')(page);
  await dialog.waitFor({ state: 'detached' });
});

test('a company chosen in a draft is gone from the form that starts afresh', async () => {
  const desk = await openDesk();
  await desk.does('createCompany', { name: 'Wakakusa' });
  const page = await desk.opens('contacts');
  const open = press('New contact');
  await open(page);
  const company = page.getByRole('dialog').getByRole('combobox', { name: 'Company' });
  await company.fill('Waka');
  await page.getByRole('option', { name: 'Wakakusa' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await open(page);
  await expect.poll(() => company.inputValue()).toBe('Wakakusa');
  await page.getByRole('button', { name: 'Start afresh' }).click();
  await expect.poll(() => company.inputValue()).toBe('');
});

test('a correction under way waits for whoever leaves it, and Cancel gives it up', async () => {
  const desk = await openDesk();
  const path = await lead(desk);
  await desk.does('logLine', { about: path.split('/')[1], line: 'Called about the roof' });
  const page = await desk.opens(path);
  const open = press('Correct this entry');
  const text = page.getByRole('textbox', { name: 'What was said' });
  await open(page);
  await text.fill('Called about the garden');
  await text.press('Escape');
  await text.waitFor({ state: 'detached' });
  await open(page);
  await page.getByText('What you typed before is here again.').waitFor();
  expect(await text.inputValue()).toBe('Called about the garden');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await open(page);
  await expect.poll(() => text.inputValue()).not.toBe('Called about the garden');
});
