import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';
import { holdAnswers } from '../testkit/on-the-wire.ts';
import { toast } from '../testkit/toast.ts';

test('a fact of a contact that Enter sends is not sent again by leaving it', async () => {
  const desk = await openDesk();
  const { contact } = await desk.does('createContact', { familyName: '木村' }, 'contact { id }');
  const page = await desk.opens(`contacts/${contact.id}`, { locale: 'ja' });
  const sent: string[] = [];
  page.on('request', (request) => {
    const body = request.postData() ?? '';
    if (body.includes('"jobTitle":"購買部"')) sent.push(body);
  });
  await page.getByRole('button', { name: '役職を編集' }).click();
  const editor = page.getByRole('textbox', { name: '役職' });
  await editor.fill('購買部');
  const release = await holdAnswers(page, 'ContactFacts_Edit');
  await editor.press('Enter');
  await editor.blur();
  release();
  await editor.waitFor({ state: 'detached' });
  await page.getByText('購買部').first().waitFor();
  expect(sent).toHaveLength(1);
});

test('facts that nobody knows yet wait behind one press; one that is emptied stays in sight', async () => {
  const desk = await openDesk('Aoba Trading', 'US');
  const { contact } = await desk.does(
    'createContact',
    { familyName: 'Kimura', city: 'Boston' },
    'contact { id }',
  );
  const page = await desk.opens(`contacts/${contact.id}`);
  const city = page.getByRole('button', { name: 'Edit City' });
  await city.waitFor();
  expect(await page.getByRole('button', { name: 'Edit Region' }).count()).toBe(0);
  await city.click();
  await page.getByRole('textbox', { name: 'City' }).fill('');
  await page.keyboard.press('Enter');
  await toast(page, 'Saved.').waitFor();
  await city.waitFor();
  await page.getByRole('button', { name: /^Show all fields/ }).click();
  await page.getByRole('button', { name: 'Edit Region' }).waitFor();
});

test('on a phone the work with a contact comes before what is known of them', async () => {
  const desk = await openDesk();
  const { contact } = await desk.does(
    'createContact',
    { familyName: 'Kimura', points: [{ kind: 'PHONE', value: '03-1234-5678' }] },
    'contact { id }',
  );
  const page = await desk.opens(`contacts/${contact.id}`, { width: 'phone' });
  const facts = page.getByRole('region', { name: 'About the contact' });
  await facts.waitFor();
  const top = async (locator: typeof facts) => (await locator.boundingBox())?.y ?? Number.NaN;
  const call = await top(page.getByRole('link', { name: '03-1234-5678' }).first());
  const next = await top(page.getByRole('region', { name: 'What is next' }));
  expect(call).toBeLessThan(next);
  expect(next).toBeLessThan(await top(facts));
});
