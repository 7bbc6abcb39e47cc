import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';
import { makeLeads } from '../testkit/make-leads.ts';

test('G and a letter go to every place', async () => {
  const desk = await openDesk();
  const page = await desk.opens('my-day');
  await page.getByRole('link', { name: 'Settings' }).waitFor();
  for (const [letter, path] of Object.entries(PLACES)) {
    await expect.poll(() => presses(page, letter, `/o/${desk.slug}/${path}`)).toBe(true);
  }
});

/** Two keys belong together only when they come close to each other, which a busy machine may miss once. */
async function presses(page: Page, letter: string, path: string): Promise<boolean> {
  await page.keyboard.press('Escape');
  await page.keyboard.type(`g${letter}`);
  return page.waitForURL(new RegExp(`${path}$`), { timeout: 3_000 }).then(
    () => true,
    () => false,
  );
}

const PLACES = {
  l: 'leads',
  u: 'customers',
  c: 'contacts',
  o: 'companies',
  i: 'insights',
  t: 'team',
  m: 'import',
  s: 'settings',
  d: 'my-day',
};

test('? lists the keys of the page at hand', async () => {
  const desk = await openDesk();
  const leads = await makeLeads(desk, ['Kimura']);
  const page = await desk.opens('leads');
  const help = page.getByRole('dialog', { name: 'Keyboard' });
  await page.getByRole('row', { name: 'Kimura' }).waitFor();
  await page.keyboard.press('?');
  await help.getByText('Next row').waitFor();
  expect(await help.getByText('Win the lead').count()).toBe(0);
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });
  await page.goto(`/o/${desk.slug}/leads/${leads.get('Kimura')}`);
  await page.getByRole('heading', { name: 'Kimura', level: 1 }).waitFor();
  await page.keyboard.press('?');
  await help.getByText('Win the lead').waitFor();
});

test('keys do nothing while one writes', async () => {
  const desk = await openDesk();
  const page = await desk.opens('leads');
  const search = page.getByRole('searchbox', { name: 'Search leads' });
  await search.focus();
  await page.keyboard.type('glc?');
  await expect.poll(() => search.inputValue()).toBe('glc?');
  expect(await page.getByRole('dialog').count()).toBe(0);
});

test('Esc loses no work: a new lead and a line that were begun are there again', async () => {
  const desk = await openDesk();
  const leads = await makeLeads(desk, ['Kimura']);
  const page = await desk.opens(`leads/${leads.get('Kimura')}`);
  const line = page.getByRole('textbox', { name: 'What happened?' });
  await line.waitFor();
  await page.keyboard.press('m');
  await page.keyboard.type('Called about the roof');
  await page.keyboard.press('Escape');
  expect(await line.inputValue()).toBe('Called about the roof');
  await line.blur();
  await page.keyboard.press('c');
  await page.getByRole('dialog', { name: 'New lead' }).waitFor();
  await page.getByRole('textbox', { name: 'Family name', exact: true }).fill('Watanabe');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'New lead' }).waitFor({ state: 'detached' });
  await page.keyboard.press('c');
  expect(await page.getByRole('textbox', { name: 'Family name', exact: true }).inputValue()).toBe('Watanabe');
  await page.reload();
  await line.waitFor();
  expect(await line.inputValue()).toBe('Called about the roof');
});
