import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';
import { expectThumbMeets } from '../testkit/expect-thumb.ts';
import { makeLeads } from '../testkit/make-leads.ts';

test('what looks slender is met by a thumb all the same', async () => {
  const desk = await openDesk();
  const leads = await makeLeads(desk, ['Kimura']);
  const page = await desk.opens('leads', { width: 'phone' });
  await expectThumbMeets(page.getByRole('radio', { name: 'Lost' }));
  await page.goto(`/o/${desk.slug}/leads/${leads.get('Kimura')}`);
  await expectThumbMeets(page.getByRole('banner').getByRole('link', { name: 'Leads' }));
  await page.goto(`/o/${desk.slug}/settings`);
  await expectThumbMeets(page.getByRole('link', { name: 'Profile' }));
  await page.goto(`/o/${desk.slug}/settings/profile`);
  await expectThumbMeets(page.getByRole('button', { name: 'Show suggestions' }));
});

test('on a phone nothing speaks of keys that are not there', async () => {
  const desk = await openDesk();
  const page = await desk.opens('leads', { width: 'phone' });
  await page.getByText('Or tap the plus and write down the first one.').waitFor();
  await page.getByRole('button', { name: 'More places' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).waitFor();
  await page.getByRole('menuitem', { name: 'Keyboard' }).waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await page.goto(`/o/${desk.slug}/import`);
  await page.getByText('Bring your list').waitFor();
});
