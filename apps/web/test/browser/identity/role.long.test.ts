import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';
import { makeLeads } from '../testkit/make-leads.ts';
import { toast } from '../testkit/toast.ts';

test('one who only looks on from now on hands over what they have open, in the same dialog', async () => {
  const desk = await openDesk();
  const kenji = await desk.hire('Kenji Sato', 'REP');
  const leads = await makeLeads(kenji, ['Kimura']);
  const page = await desk.opens('team');
  await page.getByRole('row', { name: 'Kenji Sato' }).click();
  const dialog = page.getByRole('dialog', { name: 'Kenji Sato' });
  await dialog.getByRole('button', { name: /Role/ }).click();
  await page.getByRole('option', { name: /^Viewer/ }).click();
  const successor = dialog.getByRole('combobox', { name: 'Who takes over' });
  await successor.waitFor();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText(/They have 1 open record/).waitFor();

  await successor.fill('Aiko');
  await page.getByRole('option', { name: 'Aiko Tanaka' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await toast(page, 'Saved. It applies from their next click.').waitFor();
  const { lead } = await desk.ask('query ($id: ID!) { lead(id: $id) { owner { name } } }', {
    id: leads.get('Kimura'),
  });
  expect(lead.owner).toEqual({ name: 'Aiko Tanaka' });
});

test('who has nothing open becomes a viewer without a successor, on a phone in Japanese', async () => {
  const desk = await openDesk();
  await desk.hire('Kenji Sato', 'REP');
  const page = await desk.opens('team', { locale: 'ja', width: 'phone' });
  await page.getByRole('row', { name: 'Kenji Sato' }).tap();
  const dialog = page.getByRole('dialog', { name: 'Kenji Sato' });
  await dialog.getByRole('button', { name: /役割/ }).tap();
  await page.getByRole('option', { name: /^閲覧/ }).click();
  await dialog.getByRole('combobox', { name: '引き継ぐメンバー' }).waitFor();
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.waitFor({ state: 'detached' });
});
