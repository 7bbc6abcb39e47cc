import { expect } from 'vitest';
import { test } from './harness/open-page.ts';
import { openDesk } from './testkit/desk.ts';
import { holdAnswers } from './testkit/on-the-wire.ts';
import { toast } from './testkit/toast.ts';
import { today } from './testkit/today.ts';

test('a promise is reworded, given to a colleague, called off and deleted, each with a way back', async () => {
  const desk = await openDesk();
  await desk.hire('Kenji Sato', 'REP');
  const { lead } = await desk.does('createLead', { name: 'Two desks' }, 'lead { id }');
  await desk.does('planFollowUp', {
    about: lead.id,
    kind: 'CALL',
    day: today(),
    note: 'Ask about the budget',
  });
  const page = await desk.opens(`leads/${lead.id}`);
  const next = page.getByRole('region', { name: 'What is next' });
  const change = async (item: string) => {
    await next.getByRole('button', { name: /^Change: / }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };

  await change('Change it');
  await next.getByRole('textbox', { name: 'Note for then' }).fill('Bring the blue samples');
  await next.getByRole('button', { name: 'In a week' }).click();
  await next.getByRole('button', { name: 'Save' }).click();
  await toast(page, 'The promise is changed.').waitFor();
  await next.getByText('Bring the blue samples').waitFor();
  expect(await next.getByText('Today').count()).toBe(0);

  await change('Give it to a colleague');
  await next.getByRole('combobox', { name: 'To whom?' }).fill('Kenji');
  await page.getByRole('option', { name: 'Kenji Sato' }).click();
  await toast(page, 'Kenji Sato has it now and is told.').waitFor();
  await next.getByText('Kenji Sato').waitFor();

  await change('Call it off');
  await next.getByText('Nothing is promised here.').waitFor();
  await toast(page, 'Called off.').getByRole('button', { name: 'Undo' }).click();
  await next.getByText('Bring the blue samples').waitFor();

  await change('Delete it');
  await toast(page, 'The promise is deleted.').waitFor();
  await next.getByText('Nothing is promised here.').waitFor();
  await toast(page, 'The promise is deleted.').getByRole('button', { name: 'Undo' }).click();
  await next.getByText('Bring the blue samples').waitFor();
});

test('a promise to a contact without a lead is made on their page and worked in the day', async () => {
  const desk = await openDesk();
  const points = [{ kind: 'PHONE', value: '090-5226-1692' }];
  const { contact } = await desk.does('createContact', { familyName: '木村', points }, 'contact { id }');
  const page = await desk.opens(`contacts/${contact.id}`, { width: 'phone' });
  const next = page.getByRole('region', { name: 'What is next' });
  await next.getByRole('button', { name: 'Promise a follow-up' }).click();
  await next.getByRole('button', { name: 'Today' }).click();
  await next.getByRole('button', { name: 'Promise it' }).click();
  await toast(page, 'Promised.').waitFor();

  await page.goto(`/o/${desk.slug}/my-day`);
  await page.getByRole('heading', { name: '木村' }).waitFor();
  const call = page.getByRole('link', { name: 'Call' });
  expect(await call.getAttribute('href')).toBe('tel:+819052261692');
  // What a thumb needs stands in one row.
  const top = (await call.boundingBox())?.y;
  for (const name of ['Done', 'Next one', 'Change: Call'])
    expect((await page.getByRole('button', { name }).first().boundingBox())?.y).toBe(top);
});

test('what to do about a promised mail stands in one row that keeps its place while the lead is read', async () => {
  const desk = await openDesk();
  const points = [
    { kind: 'PHONE', value: '090-5226-1692' },
    { kind: 'EMAIL', value: 'saori.kimura.of.the.northern.branch@example.com' },
  ];
  const contact = { new: { familyName: '木村', points } };
  const { lead } = await desk.does('createLead', { contact, name: 'Two desks' }, 'lead { id }');
  await desk.does('planFollowUp', { about: lead.id, kind: 'EMAIL', day: today() });
  const page = await desk.opens('settings/profile');
  await page.getByRole('link', { name: 'My day' }).waitFor();
  const answer = await holdAnswers(page, 'QueueCard');
  await page.goto(`/o/${desk.slug}/my-day`);
  const card = page.getByRole('article', { name: 'Two desks' });
  const done = card.getByRole('button', { name: 'Done' });
  const topOf = async (one: typeof done) => (await one.boundingBox())?.y;
  await done.waitFor();
  const before = await topOf(done);
  answer();
  const mail = card.getByRole('link', { name: 'E-mail' });
  await mail.waitFor();
  expect(await topOf(done)).toBe(before);
  for (const one of [
    mail,
    card.getByRole('link', { name: 'Call' }),
    card.getByRole('button', { name: 'Next one' }),
  ])
    expect(await topOf(one)).toBe(before);
  await mail.focus();
  await page.getByRole('tooltip', { name: /^saori/ }).waitFor();
});
