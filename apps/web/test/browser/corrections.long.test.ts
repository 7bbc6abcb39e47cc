import { expect } from 'vitest';
import { test } from './harness/open-page.ts';
import { openDesk } from './testkit/desk.ts';
import { toast } from './testkit/toast.ts';

test('what was logged is corrected where it stands, and shows that it was', async () => {
  const desk = await openDesk();
  const { lead } = await desk.does('createLead', { name: 'Two desks' }, 'lead { id }');
  await desk.does('logLine', { about: lead.id, line: 'Called 5 min, wants an ofer' });
  const page = await desk.opens(`leads/${lead.id}`);
  await page.getByRole('button', { name: 'Correct this entry' }).click();
  await page.getByRole('textbox', { name: 'What was said' }).fill('Wants an offer\nfor two desks');
  await page.getByRole('button', { name: /^How it ended|How it ended$/ }).click();
  await page.getByRole('option', { name: 'Voicemail' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await toast(page, 'The entry is corrected.').waitFor();
  const timeline = page.getByRole('list', { name: 'What happened' });
  await timeline.getByText('Call · Voicemail · 5 min').waitFor();
  await timeline.getByText('edited').waitFor();
  expect(await timeline.getByText('Wants an offer').textContent()).toBe('Wants an offer\nfor two desks');

  await page.getByRole('button', { name: 'Delete this entry' }).click();
  await toast(page, 'The entry is deleted.').getByRole('button', { name: 'Undo' }).click();
  await timeline.getByText('Wants an offer').waitFor();
});

test('a change made long ago is taken back from the timeline', async () => {
  const desk = await openDesk();
  const { lead } = await desk.does('createLead', { name: 'Two desks' }, 'lead { id }');
  await desk.does('editLead', { id: lead.id, note: 'Wants blue' });
  await desk.does('logLine', { about: lead.id, line: 'Something later' });
  const page = await desk.opens(`leads/${lead.id}`);
  await page.getByRole('button', { name: 'Take back: Note: Wants blue' }).click();
  await toast(page, 'Taken back.').waitFor();
  await page.getByRole('button', { name: 'Take back: Note: Wants blue' }).waitFor({ state: 'detached' });
});
