import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { define } from '../testkit/custom-fields.ts';
import { openDesk } from '../testkit/desk.ts';
import { toast } from '../testkit/toast.ts';

test('a field is defined in the settings, taken out of use and brought back', async () => {
  const desk = await openDesk();
  const page = await desk.opens('settings/fields');
  await page.getByRole('button', { name: 'New field' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'New field of Leads' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Roof');
  await dialog.getByRole('button', { name: /Holds/ }).click();
  await page.getByRole('option', { name: 'One of several' }).click();
  await dialog.getByRole('textbox', { name: 'Choices' }).fill('Tiles\nMetal');
  await dialog.getByRole('button', { name: 'Add the field' }).click();
  const fields = page.getByRole('list', { name: 'Fields of Leads' });
  await fields.getByText('Roof').waitFor();
  await fields.getByRole('button', { name: 'Take Roof out of use' }).click();
  await toast(page, 'Roof is no longer asked for.').waitFor();
  await fields.getByText('Roof').waitFor({ state: 'detached' });
  await toast(page, 'Roof is no longer asked for.').getByRole('button', { name: 'Undo' }).click();
  await fields.getByText('Roof').waitFor();
  const { customFields } = await desk.ask('{ customFields { label type options { label } } }');
  expect(customFields).toEqual([
    { label: 'Roof', type: 'SELECT', options: [{ label: 'Tiles' }, { label: 'Metal' }] },
  ]);
});

test('choices written anew say before they are saved what becomes of what was chosen', async () => {
  const desk = await openDesk();
  const { id } = await define(desk, 'LEAD', 'Roof', 'SELECT', { options: ['Tiles', 'Metal', 'Straw'] });
  const { lead } = await desk.does(
    'createLead',
    { name: 'Barn', customValues: [{ fieldId: id, value: 'Tiles' }] },
    'lead { id }',
  );
  const page = await desk.opens('settings/fields');
  await page.getByRole('list', { name: 'Fields of Leads' }).getByText('Roof').click();
  const dialog = page.getByRole('dialog', { name: 'Roof' });
  const choices = dialog.getByRole('textbox', { name: 'Choices' });
  await choices.fill('Tiles\nSteel\nStraw');
  await dialog.getByText('Renamed, also where it was chosen: Metal → Steel.').waitFor();
  await choices.fill('Metal\nStraw\nGrass');
  await dialog.getByText('Offered no more, but kept where it was chosen: Tiles.').waitFor();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.goto(`/o/${desk.slug}/leads/${lead.id}`);
  await page.getByRole('button', { name: 'Edit Roof' }).waitFor();
  expect(await page.locator('main').textContent()).not.toContain('Grass');
  await desk.does('editLead', { id: lead.id, customValues: [{ fieldId: id, value: 'Metal' }] });
  const inJapanese = await desk.opens(`leads/${lead.id}`, { locale: 'ja' });
  await inJapanese.getByText(/Roof：.* → Metal/).waitFor();
});

test('a field is made quick in lists, one of five of a kind of record', async () => {
  const desk = await openDesk();
  const labels = ['Roof', 'Floor', 'Wall', 'Door', 'Stair', 'Gate'];
  const made = [];
  for (const label of labels) made.push(await define(desk, 'LEAD', label, 'TEXT'));
  for (const { id } of made.slice(0, 4))
    await desk.does('editCustomField', { id, indexed: true }, 'commandId');
  const page = await desk.opens('settings/fields');
  const fields = page.getByRole('list', { name: 'Fields of Leads' });
  const quicken = async (label: string) => {
    await fields.getByText(label, { exact: true }).click();
    const dialog = page.getByRole('dialog', { name: label });
    await dialog.getByText('Quick in lists').click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    return dialog;
  };
  await (await quicken('Stair')).waitFor({ state: 'detached' });
  await fields.getByRole('listitem').filter({ hasText: 'Stair' }).getByText('Quick in lists').waitFor();
  const sixth = await quicken('Gate');
  await sixth.getByText('Turn it off for another one first.').waitFor();
  const { customFields } = await desk.ask('{ customFields { label indexed } }');
  expect(
    customFields.flatMap((field: { label: string; indexed: boolean }) =>
      field.indexed ? [field.label] : [],
    ),
  ).toEqual(labels.slice(0, 5));
});
