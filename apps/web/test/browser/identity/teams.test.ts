import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';
import { makeLeads } from '../testkit/make-leads.ts';
import { toast } from '../testkit/toast.ts';

test('a deleted team hands its leads to the team that is chosen', async () => {
  const desk = await openDesk();
  const { team: north } = await desk.does('createTeam', { name: 'North' }, 'team { id }');
  const { team: south } = await desk.does('createTeam', { name: 'South' }, 'team { id }');
  const { viewer } = await desk.ask('{ viewer { memberId } }');
  await desk.does('moveMemberToTeam', { id: viewer.memberId, teamId: north.id });
  const leads = await makeLeads(desk, ['Kimura']);
  const page = await desk.opens('team/teams');
  const ask = async () => {
    await page.getByRole('button', { name: 'Change North' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
  };
  await ask();
  const dialog = page.getByRole('dialog', { name: 'Delete team North?' });
  await dialog.getByText('Move them first.').waitFor();
  expect(await dialog.getByRole('button', { name: 'Delete the team' }).isDisabled()).toBe(true);
  await page.keyboard.press('Escape');
  await desk.does('moveMemberToTeam', { id: viewer.memberId, teamId: south.id });
  await page.reload();
  await ask();
  await dialog.getByRole('button', { name: 'Delete the team' }).click();
  await dialog.getByText('Say which team takes them').waitFor();
  await dialog.getByRole('button', { name: /Choose a team/ }).click();
  await page.getByRole('option', { name: 'South' }).click();
  await dialog.getByRole('button', { name: 'Delete the team' }).click();
  await toast(page, 'Team North is deleted.').waitFor();
  const { lead } = await desk.ask('query ($id: ID!) { lead(id: $id) { team { name } } }', {
    id: leads.get('Kimura'),
  });
  expect(lead.team).toEqual({ name: 'South' });
});

test('of many members the one looked for leads the team, in Japanese', async () => {
  const desk = await openDesk();
  await desk.hire('Zenzo Watanabe', 'MANAGER');
  const page = await desk.opens('team/teams', { locale: 'ja' });
  await page.getByRole('button', { name: '最初のチームをつくる' }).click();
  const dialog = page.getByRole('dialog');
  const search = page.waitForRequest((request) => /"search":"Zenzo"/.test(request.postData() ?? ''));
  await dialog.getByRole('combobox').fill('Zenzo');
  await search;
  await page.getByRole('option', { name: 'Zenzo Watanabe' }).click();
  await dialog.getByRole('textbox').first().fill('北チーム');
  await dialog.locator('button[type=submit]').click();
  await page.getByText(/Zenzo Watanabe/).waitFor();
});
