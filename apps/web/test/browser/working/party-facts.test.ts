import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';
import { holdAnswers } from '../testkit/on-the-wire.ts';

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
