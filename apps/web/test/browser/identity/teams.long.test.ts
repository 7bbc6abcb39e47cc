import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';
import { makeLeads } from '../testkit/make-leads.ts';
import { toast } from '../testkit/toast.ts';

test('a deleted team hands on what it has as is chosen, and comes back with it', async () => {
  const desk = await openDesk();
  const make = async (name: string, parentId?: string) =>
    (await desk.does('createTeam', { name, parentId }, 'team { id }')).team.id as string;
  const north = await make('North');
  await make('Coast', north);
  await make('South');
  const { viewer } = await desk.ask('{ viewer { memberId } }');
  await desk.does('moveMemberToTeam', { id: viewer.memberId, teamId: north });
  const leads = await makeLeads(desk, ['Kimura']);
  const standing = async () => {
    const { lead, teams } = await desk.ask(
      'query ($id: ID!) { lead(id: $id) { team { name } } teams { name memberCount parent { name } } }',
      { id: leads.get('Kimura') },
    );
    const lines = teams.map(
      (team: { name: string; memberCount: number; parent: { name: string } | null }) =>
        `${team.parent?.name ?? ''}/${team.name} ${team.memberCount}`,
    );
    return [lead.team.name, ...lines];
  };
  const before = await standing();
  const page = await desk.opens('team/teams');
  await page.getByRole('button', { name: 'Change North' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete team North?' });
  const confirm = dialog.getByRole('button', { name: 'Delete the team' });
  const choose = async (label: RegExp, team: string) => {
    await dialog.getByRole('button', { name: label }).click();
    await page.getByRole('option', { name: team, exact: true }).click();
  };
  await dialog.getByRole('button', { name: /The 1 team below it will belong to/ }).waitFor();
  await confirm.click();
  await dialog.getByText('Say where they go').waitFor();
  await choose(/Its 1 member goes to/, 'South');
  await confirm.click();
  await dialog.getByText('Say which team takes them').waitFor();
  await choose(/Its leads, contacts and companies go to/, 'South');
  await confirm.click();
  const said = toast(page, 'Team North is deleted.');
  await said.waitFor();
  expect(await standing()).toEqual(['South', '/Coast 0', '/South 1']);
  await said.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(standing).toEqual(before);
  await page.getByRole('button', { name: 'Change North' }).waitFor();
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

test('who goes leaves behind what is told before and after', async () => {
  const desk = await openDesk();
  await desk.hire('Kenji Sato', 'REP');
  const { members } = await desk.ask('{ members(first: 10) { nodes { id name } } }');
  const { id } = members.nodes.find(({ name }: { name: string }) => name === 'Kenji Sato');
  const leads = await makeLeads(desk, ['Kimura', 'Nagai']);
  await desk.does('assignLeads', { ids: [...leads.values()], ownerId: id });
  const page = await desk.opens('team');
  await page.getByRole('row', { name: /Kenji Sato/ }).click();
  await page.getByRole('button', { name: 'Deactivate…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Deactivate Kenji Sato?' });
  await dialog.getByText('They have 2 open leads.').waitFor();
  await dialog.getByRole('combobox').fill('Aiko');
  await page.getByRole('option', { name: /Aiko Tanaka/ }).click();
  await dialog.getByRole('button', { name: 'Deactivate', exact: true }).click();
  await toast(page, 'Aiko Tanaka took over 2 records.').waitFor();
});
