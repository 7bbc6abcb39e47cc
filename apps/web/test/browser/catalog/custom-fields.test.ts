import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
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
