import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';
import { makeLeads } from '../testkit/make-leads.ts';

test('the palette opens by three keys, goes anywhere and closes without a trace', async () => {
  const desk = await openDesk();
  await makeLeads(desk, ['Kimura']);
  const page = await desk.opens('leads');
  const palette = page.getByRole('dialog', { name: 'Search and go anywhere' });
  await page.getByRole('heading', { name: 'Leads', level: 1 }).waitFor();
  for (const keys of ['Control+k', 'Meta+k', '/']) {
    await page.keyboard.press(keys);
    await palette.waitFor();
    await page.keyboard.press('Escape');
    await palette.waitFor({ state: 'detached' });
  }
  await page.keyboard.press('Control+k');
  await palette.getByRole('option', { name: 'Keyboard shortcuts' }).waitFor();
  expect(await palette.getByRole('option', { name: /row/ }).count()).toBe(0);
  await page.keyboard.type('insi');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'How did we do this month?' }).waitFor();
});

test('the palette finds leads, people and companies by digits, readings and names', async () => {
  const desk = await openDesk();
  const contact = { familyName: '木村', givenName: '沙織', familyReading: 'キムラ', givenReading: 'サオリ' };
  const points = [{ kind: 'PHONE', value: '03-5226-1692' }];
  await desk.does('createLead', {
    contact: { new: { ...contact, points } },
    company: { new: { name: '若草薬品' } },
  });
  const page = await desk.opens('my-day');
  const found = page.getByRole('option');
  await page.getByRole('button', { name: 'Search and go anywhere' }).click();
  for (const [typed, groups] of [
    ['1692', ['Leads', 'Contacts']],
    ['きむら', ['Leads', 'Contacts']],
    ['若草', ['Leads', 'Contacts', 'Companies']],
  ] as const) {
    await page.getByRole('combobox', { name: 'Search and go anywhere' }).fill(typed);
    for (const group of groups) await page.getByRole('group', { name: group }).getByRole('option').waitFor();
    await expect.poll(() => found.count()).toBe(groups.length);
  }
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '木村 沙織', level: 1 }).waitFor();
});

test('the palette changes how one reads the product, by words of both languages, and signs out', async () => {
  const desk = await openDesk();
  const page = await desk.opens('leads');
  await page.getByRole('heading', { name: 'Leads', level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('テーマ dark');
  await page.getByRole('option', { name: 'Appearance: dark' }).click();
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('言語');
  await page.getByRole('option', { name: 'Language: 日本語' }).click();
  await page.getByRole('heading', { name: '見込み', level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('log out');
  await page.getByRole('option', { name: 'サインアウト' }).click();
  await page.waitForURL(/\/sign-in/);
});
