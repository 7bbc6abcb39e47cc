import { test } from './harness/open-page.ts';
import { openDesk } from './testkit/desk.ts';
import { toast } from './testkit/toast.ts';

test('who does not want to be called is marked wherever their number stands', async () => {
  const desk = await openDesk();
  const points = [{ kind: 'PHONE', value: '090-5226-1692' }];
  const { lead } = await desk.does(
    'createLead',
    { contact: { new: { familyName: '木村', points } } },
    'lead { id contact { id } }',
  );
  const page = await desk.opens(`contacts/${lead.contact.id}`);
  await page.getByRole('button', { name: 'Change whether we may approach them: Phone' }).click();
  await page.getByRole('menuitemradio', { name: 'Refused' }).click();
  await toast(page, 'Noted. Phone: Refused').waitFor();
  await page.getByText('Do not call').waitFor();
  await page.getByText('Consent to calls · Offers: Refused').waitFor();

  await page.goto(`/o/${desk.slug}/leads/${lead.id}`);
  // At the head, and beside the number.
  await page.getByText('Do not call').nth(1).waitFor();

  await page.goto(`/o/${desk.slug}/contacts/${lead.contact.id}`);
  await page.getByRole('button', { name: 'Take back: Consent to calls · Offers: Refused' }).click();
  await toast(page, 'Taken back.').waitFor();
  await page.getByText('Do not call').waitFor({ state: 'detached' });
});
