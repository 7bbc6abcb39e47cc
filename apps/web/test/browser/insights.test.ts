import { expect } from 'vitest';
import { test } from './harness/open-page.ts';
import { openDesk } from './testkit/desk.ts';

test('the numbers of one who is on no board say whose they are, in any period', async () => {
  const desk = await openDesk();
  const { viewer } = await desk.ask('{ viewer { memberId } }');
  const page = await desk.opens(`insights?member=${viewer.memberId}`);
  await page.getByRole('heading', { name: /^How did Aiko Tanaka do\?/ }).waitFor();
  await page.getByRole('button', { name: 'Period before' }).click();
  await page.getByRole('row', { name: /Member is Aiko Tanaka/ }).waitFor();
  await page.getByRole('heading', { name: /^How did Aiko Tanaka do\?/ }).waitFor();

  const chips = page.getByRole('grid', { name: 'Whose numbers' });
  await chips.getByRole('button').click();
  await page.getByRole('heading', { name: /^How did we do/ }).waitFor();
  expect(await chips.count()).toBe(0);
});

test('the rows behind a number of one who left, or of a team that is dissolved, say whose they are', async () => {
  const desk = await openDesk();
  await desk.hire('Kenji Sato', 'REP');
  const { members } = await desk.ask('{ members(first: 10) { nodes { id name } } }');
  const { id } = members.nodes.find(({ name }: { name: string }) => name === 'Kenji Sato');
  await desk.does('deactivateMember', { id });
  const { team } = await desk.does('createTeam', { name: 'Kanto' }, 'team { id }');
  await desk.does('deleteTeam', { id: team.id });

  const page = await desk.opens(`insights/facts?member=${id}`);
  await page.getByRole('row', { name: /Member is Kenji Sato/ }).waitFor();
  const inJapanese = await desk.opens(`insights/facts?team=${team.id}`, { locale: 'ja', width: 'phone' });
  await inJapanese.getByRole('row', { name: /チーム：Kanto/ }).waitFor();
});
