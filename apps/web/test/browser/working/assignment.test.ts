import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';
import { toast } from '../testkit/toast.ts';

test('a rule is made, rehearsed and saved; a lead goes by it to a colleague, who sees why and accepts it', async () => {
  const desk = await openDesk();
  const kenji = await desk.hire('Kenji Sato', 'REP');
  await desk.does('createLead', { name: 'Asked last week' });
  const page = await desk.opens('settings/assignment');
  const tabs = page.getByRole('tab', { name: 'Rules' });
  await tabs.waitFor();
  const before = await tabs.boundingBox();
  await page.getByRole('button', { name: 'New rule' }).click();
  const rule = page.getByRole('dialog', { name: 'Rule' });
  await rule.getByRole('textbox', { name: 'Name' }).fill('Everybody in turn');
  await rule.getByRole('button', { name: /To these members/ }).click();
  await page.getByRole('option', { name: 'Kenji Sato' }).click();
  await page.keyboard.press('Escape');
  await rule.getByRole('button', { name: 'Done' }).click();
  await page.getByText('In turn: Kenji Sato').waitFor();
  const foot = page.getByRole('region', { name: 'Changes that are not saved' });
  await foot.getByRole('button', { name: 'Save the plan' }).waitFor();
  expect((await tabs.boundingBox())?.y).toBe(before?.y);

  await page.getByRole('button', { name: 'Rehearse' }).click();
  const spread = page.getByRole('row').filter({ hasText: 'Kenji Sato' }).first();
  await spread.waitFor();
  await page.getByRole('button', { name: 'Save the plan' }).click();
  await toast(page, 'Saved. It counts from the next lead on.').waitFor();

  const made = await desk.does(
    'createLead',
    { name: 'Asks today', assignment: 'BY_RULES' },
    'lead { id owner { name } }',
  );
  expect(made.lead.owner.name).toBe('Kenji Sato');
  const theirs = await kenji.opens(`leads/${made.lead.id}`, { width: 'phone' });
  const assignment = theirs.getByRole('region', { name: 'Assignment' });
  await assignment.getByText('Nobody else in “Everybody in turn” could take it.').waitFor();
  await assignment.getByRole('button', { name: 'Accept' }).click();
  await toast(theirs, 'Asks today is yours.').waitFor();
  await assignment.getByRole('button', { name: 'Decline…' }).waitFor({ state: 'hidden' });
});

test('a lead that waits for somebody is taken from the queue, and put back by Undo', async () => {
  const desk = await openDesk();
  const kenji = await desk.hire('Kenji Sato', 'REP');
  await desk.does('createLead', { name: 'Waits', assignment: 'BY_RULES' });
  const page = await kenji.opens('unassigned', { width: 'phone' });
  await page.getByRole('button', { name: 'Take Waits' }).click();
  await toast(page, 'Waits is yours.').waitFor();
  await page.getByText('Nothing waits.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Take Waits' }).waitFor();
});
