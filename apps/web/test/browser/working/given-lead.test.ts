import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';
import { toast } from '../testkit/toast.ts';

test('whoever is given a lead is told at once with a way to call, declines with a reason, and the next gets it', async () => {
  const desk = await openDesk();
  const [kenji, rika] = [await desk.hire('Kenji Sato', 'REP'), await desk.hire('Rika Mori', 'REP')];
  const { members } = await desk.ask('{ members(first: 5) { nodes { id name } } }');
  const memberIds = ['Kenji Sato', 'Rika Mori'].map(
    (name) => members.nodes.find((each: { name: string }) => each.name === name).id,
  );
  const otherwise = { name: 'In turn', method: 'ROUND_ROBIN', whenNobody: 'QUEUE', memberIds };
  await desk.does('saveAssignmentPlan', { plan: { returning: 'BY_RULES', rules: [], otherwise } });
  const phone = await kenji.opens('leads', { width: 'phone' });
  const hers = await rika.opens('leads');
  await Promise.all(
    [phone, hers].map((page) => page.getByRole('button', { name: 'Notifications' }).waitFor()),
  );
  await Promise.all([phone, hers].map((page) => page.waitForLoadState('networkidle')));

  const points = [{ kind: 'PHONE', value: '090-5226-1692' }];
  await desk.does('createLead', {
    contact: { new: { familyName: '木村', points } },
    assignment: 'BY_RULES',
    lines: [{ name: 'Solar panels' }],
  });
  const told = toast(phone, 'A lead was given to you: Solar panels.');
  await told.waitFor();
  const call = phone.getByRole('link', { name: 'Call 090-5226-1692' });
  expect(await call.getAttribute('href')).toBe('tel:+819052261692');
  await phone.getByRole('button', { name: 'Decline…' }).click();
  const why = phone.getByRole('dialog', { name: 'Decline the lead' });
  await why.getByRole('textbox').fill('On the road');
  await why.getByRole('button', { name: 'Decline', exact: true }).click();
  await toast(phone, '木村 goes to ').waitFor();

  await toast(hers, 'A lead was given to you: Solar panels.').waitFor();
  await hers.getByRole('button', { name: 'Accept' }).click();
  await toast(hers, '木村 is yours.').waitFor();
});

test('leads that wait are counted beside their page; given away by the rules they stand among those not accepted', async () => {
  const desk = await openDesk();
  await desk.hire('Kenji Sato', 'REP');
  await desk.does('createLead', { name: 'First', assignment: 'BY_RULES' });
  const page = await desk.opens('unassigned');
  const place = page.getByRole('link', { name: /Unassigned.*1 lead waits/ });
  await place.waitFor();
  await desk.does('createLead', { name: 'Second', assignment: 'BY_RULES' });
  await page.getByRole('link', { name: /Unassigned.*2 leads wait/ }).waitFor();
  await page.getByRole('checkbox', { name: 'Choose First' }).check({ force: true });
  await page.getByRole('button', { name: 'Assign', exact: true }).click();
  await page.getByRole('combobox', { name: 'To whom?' }).fill('Kenji');
  await page.getByRole('option', { name: /Kenji Sato/ }).click();
  await toast(page, 'Kenji Sato has 1 lead more now.').waitFor();
  await page.getByRole('link', { name: /Unassigned.*1 lead waits/ }).waitFor();
  await page.getByRole('radio', { name: 'Given, not accepted' }).click();
  await page.getByText(/given to Kenji Sato/).waitFor();
  expect(await page.getByRole('link', { name: 'Second' }).count()).toBe(0);
});

test('a new lead shows whose it becomes by the rules before it is created', async () => {
  const desk = await openDesk();
  await desk.hire('Kenji Sato', 'REP');
  const { members } = await desk.ask('{ members(first: 5) { nodes { id name } } }');
  const kenji = members.nodes.find((each: { name: string }) => each.name === 'Kenji Sato').id;
  const otherwise = { name: 'In turn', method: 'ROUND_ROBIN', whenNobody: 'QUEUE', memberIds: [kenji] };
  await desk.does('saveAssignmentPlan', { plan: { returning: 'BY_RULES', rules: [], otherwise } });
  const page = await desk.opens('leads');
  await page.getByRole('button', { name: 'New lead' }).first().click();
  const form = page.getByRole('dialog', { name: 'New lead' });
  await form.getByRole('radio', { name: 'By the rules' }).click();
  await form.getByText('Goes to Kenji Sato').waitFor();
  await form.getByLabel('Family name', { exact: true }).fill('Mori');
  await form.getByRole('button', { name: 'Create the lead' }).click();
  await toast(page, 'Mori is a lead now.').waitFor();
  await page.getByText('Given to Kenji Sato', { exact: false }).waitFor();
});
