import { expect } from 'vitest';
import { test } from './harness/open-page.ts';
import { openDesk } from './testkit/desk.ts';
import { makeLeads } from './testkit/make-leads.ts';

test('the numbers of one who is on no board say whose they are, in any period', async () => {
  const desk = await openDesk();
  await makeLeads(desk, ['The first']);
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

test('an organization without leads is told what will be answered, not shown zeros', async () => {
  const desk = await openDesk();
  const page = await desk.opens('insights');
  await page.getByText('Once there are leads, this page answers').waitFor();
  await page.getByRole('link', { name: 'Import leads' }).waitFor();
  expect(await page.getByRole('table').count()).toBe(0);

  const leads = await makeLeads(desk, ['The first']);
  await page.reload();
  await page.getByRole('heading', { name: 'How did we do this month?' }).waitFor();
  await page.getByText('Nothing was won or lost in these months, nor in the ten years before.').waitFor();

  const value = { amount: 1_230_000, currency: 'JPY' };
  await desk.does('convertLead', { id: leads.get('The first'), day: '2017-05-10', value });
  await page.reload();
  await page.getByText('the last time was May 10, 2017.').waitFor();
  await page.getByRole('button', { name: 'Show that quarter' }).click();
  await page.getByText('We won 1 lead worth ¥1,230,000').waitFor();
});

test('the leads behind a number say which number it is and whose', async () => {
  const desk = await openDesk();
  const { viewer } = await desk.ask('{ viewer { memberId } }');
  const { insights } = await desk.ask('{ insights(period: { kind: MONTH }) { period { from to } } }');
  const { from, to } = insights.period;
  const counted = `leads?view=all&counted=LEADS_CONVERTED&from=${from}&to=${to}`;
  const page = await desk.opens(`${counted}&member=${viewer.memberId}`);
  await page.getByRole('row', { name: 'Won leads of Aiko Tanaka, this month' }).waitFor();
  const all = await desk.opens(counted, { locale: 'ja' });
  await all.getByRole('row', { name: '受注（今月）' }).waitFor();
});

test('what was done in no team has a row beside the teams, which opens exactly its leads', async () => {
  const desk = await openDesk();
  const leads = await makeLeads(desk, ['Won', 'Lost', 'Open']);
  await desk.does('convertLead', { id: leads.get('Won'), value: { amount: 1_230_000, currency: 'JPY' } });
  await desk.does('createTeam', { name: 'Kanto' });
  const page = await desk.opens('insights?board=teams');
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'No team' }) });
  await row.getByRole('link', { name: 'No team, Won: 1' }).click();
  await page.getByRole('row', { name: 'No team' }).waitFor();
  await page.getByText('1 lead', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Show as a list of leads' }).click();
  await page.getByRole('row', { name: 'Won leads of those without a team, this month' }).waitFor();
  await page.getByRole('link', { name: 'Won', exact: true }).first().waitFor();
  expect(await page.getByRole('link', { name: 'Open', exact: true }).count()).toBe(0);
});
