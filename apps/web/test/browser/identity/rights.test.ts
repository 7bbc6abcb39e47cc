import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';
import { makeLeads } from '../testkit/make-leads.ts';

const OF_THE_HOUSE = ['organization', 'outbox', 'pipelines', 'sources', 'loss-reasons', 'products', 'fields'];

test('a rep finds their own settings, and is told that their role does not open others', async () => {
  const desk = await openDesk();
  const rep = await desk.hire('Kenji Sato', 'REP');
  const page = await rep.opens('settings');
  const settings = page.getByRole('navigation', { name: 'Settings' }).getByRole('link');
  await settings.filter({ hasText: 'Profile' }).waitFor();
  const paths = await settings.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')?.split('/').at(-1)),
  );
  expect(paths).toContain('profile');
  expect(paths.filter((path) => OF_THE_HOUSE.includes(path ?? ''))).toEqual([]);
  for (const path of OF_THE_HOUSE) {
    await page.goto(`/o/${desk.slug}/settings/${path}`);
    await page.getByRole('heading', { name: 'Your role does not open this page' }).waitFor();
  }
});

test('a rep finds their own link and code of each form in their profile; a viewer, who has no leads, none', async () => {
  const desk = await openDesk();
  await desk.does('openInlet', { kind: 'WEB_FORM', name: 'Contact page' });
  await desk.does('openInlet', { kind: 'WEB_FORM', name: 'Trade fair' });
  const rep = await desk.hire('Kenji Sato', 'REP');
  const page = await rep.opens('settings/profile');
  const link = page.getByRole('textbox', { name: 'Link to the form' });
  await link.waitFor();
  const first = await link.inputValue();
  expect(first).toMatch(/\/f\/[\w-]+\?m=[\w-]{22}$/);
  await page.getByRole('img', { name: 'QR code of the link' }).waitFor();
  await page.getByRole('button', { name: 'Which form' }).click();
  await page.getByRole('option', { name: 'Trade fair' }).click();
  await expect.poll(() => link.inputValue()).not.toBe(first);
  const viewer = await desk.hire('Vera Wolff', 'VIEWER');
  const other = await viewer.opens('settings/profile');
  await other.getByRole('heading', { name: 'Password' }).waitFor();
  expect(await other.getByRole('heading', { name: 'Your links to web forms' }).count()).toBe(0);
});

test('who may not import is not led there', async () => {
  const desk = await openDesk();
  const rep = await desk.hire('Kenji Sato', 'REP');
  const page = await rep.opens('leads');
  await page.getByRole('link', { name: 'Settings' }).waitFor();
  expect(await page.getByRole('link', { name: 'Import' }).count()).toBe(0);
  await page.goto(`/o/${desk.slug}/import`);
  await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor();
});

test('a viewer sees everything and is offered no change of it', async () => {
  const desk = await openDesk();
  const leads = await makeLeads(desk, ['Kimura']);
  const viewer = await desk.hire('Vera Wolff', 'VIEWER');
  const page = await viewer.opens('leads');
  await page.getByRole('row', { name: 'Kimura' }).waitFor();
  await page.getByRole('link', { name: 'Settings' }).waitFor();
  await expectNone(page, ['New lead']);
  expect(await page.getByRole('checkbox').count()).toBe(0);
  await page.goto(`/o/${desk.slug}/leads/${leads.get('Kimura')}`);
  await page.getByRole('heading', { name: 'Kimura', level: 1 }).waitFor();
  await page.getByRole('link', { name: 'Settings' }).waitFor();
  await expectNone(page, ['Win', 'Lose', 'Log', 'Promise a follow-up']);
});

/** Buttons that must not be there. */
async function expectNone(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) {
    expect(await page.getByRole('button', { name, exact: true }).count(), name).toBe(0);
  }
}

test.each(['nowhere', 'settings/nowhere'])('an address of nothing keeps the way on: %s', async (path) => {
  const desk = await openDesk();
  // The server says of the address what the page says.
  const page = await desk.opens(path, { allow: [/404/] });
  await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor();
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Leads' }).click();
  await page.getByRole('heading', { name: 'Leads', level: 1 }).waitFor();
});
