import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';
import { makeLeads } from '../testkit/make-leads.ts';
import { toast } from '../testkit/toast.ts';

test('a message with a button goes after a while, and stays once the profile says so', async () => {
  const desk = await openDesk();
  const leads = await makeLeads(desk, ['Kimura']);
  const page = await desk.opens('settings/profile', { isHurried: true });
  await page.clock.install();
  const moves = async (stage: string) => {
    await page.goto(`/o/${desk.slug}/leads/${leads.get('Kimura')}`);
    await page.getByRole('button', { name: stage }).click();
    await toast(page, `Moved to ${stage}.`).waitFor();
    await page.mouse.move(0, 0);
    await page.clock.runFor(13_000);
  };
  await moves('Proposal');
  await toast(page, 'Moved to Proposal.').waitFor({ state: 'detached' });

  await page.goto(`/o/${desk.slug}/settings/profile`);
  await page.getByText('Messages with a button stay', { exact: true }).click();
  await moves('Qualified');
  await toast(page, 'Moved to Qualified.').getByRole('button', { name: 'Undo' }).waitFor();
});
