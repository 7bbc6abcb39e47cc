import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';

test('a lead says what its score is made of, and a change of the rules says first whom it moves', async () => {
  const desk = await openDesk();
  const { lead } = await desk.does(
    'createLead',
    { name: 'Roof of Kimura', lines: [{ name: 'Roof' }] },
    'lead { id }',
  );
  const page = await desk.opens(`leads/${lead.id}`);
  const about = page.getByRole('region', { name: 'About the lead' });
  await about.getByText('Names a product', { exact: true }).waitFor();
  await about.getByText('Some interest in Roof.').waitFor();

  const settings = await desk.opens('settings/qualification');
  await settings.getByRole('button', { name: 'When it counts' }).first().click();
  const asked = settings.getByRole('combobox', { name: 'What is asked' }).first();
  await expect.poll(() => asked.inputValue()).toBe('product lines');
  await settings
    .getByRole('button', { name: 'How product lines compares' })
    .getByText('is filled in')
    .waitFor();
  const points = settings.getByRole('textbox', { name: 'Points' }).first();
  await points.fill('45');
  await points.press('Tab');
  await settings.getByRole('button', { name: 'Which leads would move?' }).first().click();
  await settings.getByText('1 lead would have other points.').waitFor();
  expect(await settings.getByRole('cell', { name: 'Roof of Kimura' }).count()).toBe(1);

  // What is typed next is rehearsed next, and what can't be is refused where it stands.
  await points.fill('-99999');
  await points.press('Tab');
  await settings.getByText(/^Give whole points from/).waitFor();
  await settings.getByRole('button', { name: 'Save' }).first().click();
  await expect.poll(() => points.getAttribute('aria-invalid')).toBe('true');
});
