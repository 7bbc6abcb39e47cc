import { test } from '../harness/open-page.ts';
import { define } from '../testkit/custom-fields.ts';
import { type Desk, openDesk } from '../testkit/desk.ts';

test('the settings show a field that somebody else has just made, renamed or taken out of use', async () => {
  const desk: Desk = await openDesk();
  const admin = await desk.hire('Kenji Sato', 'ADMIN');
  const page = await desk.opens('settings/fields');
  await page.getByRole('heading', { name: 'Leads' }).waitFor();
  const { id } = await define(admin, 'LEAD', 'Floor area', 'NUMBER');
  await page.getByText('Floor area').waitFor();
  await admin.does('editCustomField', { id, label: 'Floor space' });
  await page.getByText('Floor space').waitFor();
  await admin.does('archiveCustomField', { id });
  await page.getByText('Floor space').waitFor({ state: 'detached' });
});
