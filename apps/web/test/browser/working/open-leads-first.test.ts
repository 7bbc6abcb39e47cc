import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';

const contact = { new: { familyName: 'Kimura', points: [{ kind: 'PHONE', value: '090-5226-1692' }] } };

test('who is typed by their number shows all their open leads before anything is made', async () => {
  const desk = await openDesk();
  const { lead } = await desk.does(
    'createLead',
    { name: 'Espresso machines', contact },
    'lead { contact { id } }',
  );
  await desk.does('createLead', { name: 'Grinders', contact: { id: lead.contact.id } });
  const page = await desk.opens('leads');
  await page.getByRole('row', { name: /Grinders/ }).waitFor();
  await page.keyboard.press('c');
  const form = page.getByRole('dialog', { name: 'New lead' });
  await form.getByRole('textbox', { name: 'Phone' }).fill('090-5226-1692');
  const open = form.getByRole('list', { name: 'Open leads' });
  await open.getByRole('link', { name: 'Espresso machines' }).waitFor();
  const second = open.getByRole('listitem').filter({ hasText: 'Grinders' });
  expect(await second.textContent()).toContain('Aiko Tanaka');
  await form.getByText('When you create it, you choose').waitFor();

  await form.getByRole('button', { name: 'Use Kimura' }).click();
  await form.getByRole('list', { name: 'Open leads' }).getByRole('link', { name: 'Grinders' }).waitFor();
  await form.getByRole('button', { name: 'Create the lead' }).press('Enter');
  await form.getByText(/A new one is a repeat lead/).waitFor();
});

test('the same on a phone in Japanese', async () => {
  const desk = await openDesk();
  await desk.does('createLead', { name: 'Espresso machines', contact });
  const page = await desk.opens('leads', { width: 'phone', locale: 'ja' });
  await page.getByRole('button', { name: '新しい見込み' }).first().click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: '電話' }).fill('090-5226-1692');
  const open = form.getByRole('list', { name: '対応中の見込み' });
  await open.getByRole('link', { name: 'Espresso machines' }).waitFor();
});
