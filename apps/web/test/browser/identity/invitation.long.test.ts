import { expect } from 'vitest';
import { openPage, test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';
import { makeLeads } from '../testkit/make-leads.ts';

test('whoever is invited by a link joins in another browser and sees what the role allows', async () => {
  const desk = await openDesk();
  await makeLeads(desk, ['Kimura']);
  // Where nobody is invited yet, the only button stands in a place that goes with the first invitation.
  const owner = await desk.opens('team/invitations');
  await owner.getByRole('button', { name: 'Invite' }).click();
  await owner.getByRole('textbox', { name: 'E-mail' }).fill('kenji.sato@example.com');
  await owner.getByRole('dialog').getByRole('button', { name: 'Invite' }).click();
  const link = await owner.getByRole('textbox', { name: 'Link of the invitation' }).inputValue();

  const rep = await openPage();
  await rep.goto(link);
  await rep.getByRole('heading', { name: 'Join Aoba Trading' }).waitFor();
  await rep.getByText('Aiko Tanaka invites you to work together as Sales rep.').waitFor();
  await rep.getByLabel('Your name').fill('Kenji Sato');
  await rep.getByLabel('Password', { exact: true }).fill('correct horse 9');
  await rep.getByRole('button', { name: 'Join' }).click();
  await rep.getByRole('heading', { name: 'My day' }).waitFor();
  await rep.getByRole('link', { name: 'Leads', exact: true }).click();
  await rep.getByRole('heading', { name: 'Leads', level: 1 }).waitFor();
  await rep.getByText('Every enquiry becomes a lead here.').waitFor();
  expect(await rep.getByRole('row', { name: 'Kimura' }).count()).toBe(0);

  await owner.getByRole('button', { name: 'Done' }).click();
  await owner.goto(`/o/${desk.slug}/team`);
  await owner.getByRole('row', { name: 'Kenji Sato' }).waitFor();
  await rep.goto(link);
  await rep.getByText('It was accepted already.').waitFor();
});
