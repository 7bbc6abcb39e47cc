import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';
import { makeLeads } from '../testkit/make-leads.ts';
import { failRequests } from '../testkit/on-the-wire.ts';
import { toast } from '../testkit/toast.ts';

test('a deleted lead comes back by its toast', async () => {
  const desk = await openDesk();
  const leads = await makeLeads(desk, ['Kimura', 'Sato']);
  const page = await desk.opens(`leads/${leads.get('Kimura')}`);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Delete the lead' }).click();
  await page.getByRole('row', { name: 'Sato' }).waitFor();
  await page.getByText('1 lead', { exact: true }).waitFor();
  await toast(page, 'Kimura is deleted.').getByRole('button', { name: 'Undo' }).click();
  await toast(page, 'Taken back.').waitFor();
  await page.getByRole('row', { name: 'Kimura' }).waitFor();
});

test('a step in the pipeline is taken back by its toast', async () => {
  const desk = await openDesk();
  const leads = await makeLeads(desk, ['Kimura']);
  const page = await desk.opens(`leads/${leads.get('Kimura')}`);
  const step = page.getByRole('list', { name: 'Stages of Sales' }).locator('[aria-current="step"]');
  await step.getByText('New').waitFor();
  await page.getByRole('button', { name: 'Proposal' }).click();
  await step.getByText('Proposal').waitFor();
  await toast(page, 'Moved to Proposal.').getByRole('button', { name: 'Undo' }).click();
  await step.getByText('New').waitFor();
});

test('what was done to many is taken back at once', async () => {
  const desk = await openDesk();
  await makeLeads(desk, ['Kimura', 'Sato', 'Mori']);
  const page = await desk.opens('leads');
  await page.getByRole('row', { name: 'Mori' }).waitFor();
  await page.getByRole('checkbox', { name: 'Choose all rows read so far' }).check({ force: true });
  await page.getByRole('button', { name: 'Delete' }).click();
  await toast(page, '3 leads are deleted.').waitFor();
  await page.getByRole('row', { name: 'Mori' }).waitFor({ state: 'detached' });
  await toast(page, '3 leads are deleted.').getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('row', { name: 'Mori' }).waitFor();
  await page.getByText('3 leads', { exact: true }).waitFor();
});

test('an undo that did not reach the server can be tried again', async () => {
  const desk = await openDesk();
  const leads = await makeLeads(desk, ['Kimura']);
  const page = await desk.opens(`leads/${leads.get('Kimura')}`);
  const step = page.getByRole('list', { name: 'Stages of Sales' }).locator('[aria-current="step"]');
  await page.getByRole('button', { name: 'Proposal' }).click();
  const mend = await failRequests(page, 'UndoToast_Undo', /./);
  await toast(page, 'Moved to Proposal.').getByRole('button', { name: 'Undo' }).click();
  const fault = toast(page, "The server can't be reached.");
  await fault.waitFor();
  mend();
  await fault.getByRole('button', { name: 'Undo' }).click();
  await toast(page, 'Taken back.').waitFor();
  await step.getByText('New').waitFor();
});
