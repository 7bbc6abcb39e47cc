import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';

test('the page of a contact goes on to the last of more than a hundred leads, in Japanese too', async () => {
  const desk = await openDesk();
  const { contact } = await desk.does('createContact', { familyName: 'Kimura' }, 'contact { id }');
  for (let number = 101; number > 0; number -= 1)
    await desk.does('createLead', { name: `Order ${number}`, contact: { id: contact.id } });
  const page = await desk.opens(`contacts/${contact.id}`, { locale: 'ja' });
  const leads = page.getByRole('region', { name: '見込み' });
  await leads.getByText('101', { exact: true }).waitFor();
  expect(await leads.getByRole('listitem').count()).toBe(20);
  const more = leads.getByRole('button', { name: 'さらに表示' });
  await more.click();
  await expect.poll(() => leads.getByRole('listitem').count()).toBe(50);
  await more.click();
  await expect.poll(() => leads.getByRole('listitem').count()).toBe(100);
  await more.click();
  await leads.getByRole('link', { name: /^Order 101 / }).waitFor();
  expect(await more.count()).toBe(0);
}, 90_000);
