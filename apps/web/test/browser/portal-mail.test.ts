import { expect, inject } from 'vitest';
import { test } from './harness/open-page.ts';
import { openDesk } from './testkit/desk.ts';

const notice = (name: string, phone: string) => `From: portal@homes.example
Message-ID: <${phone}@homes.example>
Content-Type: text/plain; charset=utf-8

Somebody asked about one of your homes.
--------------------------------
Ansprechpartner: ${name}
Rueckruf ${phone}
Expose: Hikari 302
--------------------------------
Portal phone: 0120-000-000
`;

async function mail(address: string, text: string): Promise<void> {
  const answer = await fetch(new URL(new URL(address).pathname, inject('server')), {
    method: 'POST',
    headers: { 'content-type': 'message/rfc822' },
    body: text,
  });
  expect(answer.status).toBe(200);
}

test('a portal’s mail is taught on one that came, by its lines and by a selected text, and the later ones are read like it', async () => {
  const desk = await openDesk();
  const { source } = await desk.does(
    'openInlet',
    { kind: 'PORTAL_MAIL', name: 'Homes' },
    'source { id inlet { address } }',
  );
  await mail(source.inlet.address, notice('Hana Suzuki', '03-1234-5678'));
  const page = await desk.opens(`settings/inbox?source=${source.id}`);
  await page.getByRole('list', { name: 'Deliveries' }).getByRole('link', { name: 'Homes' }).click();
  const becomes = page.getByRole('region', { name: 'The lead it becomes' });
  await page.getByRole('heading', { name: 'What is what in this mail' }).waitFor();

  await page.getByRole('button', { name: /^Ansprechpartner goes to/ }).click();
  await page.getByRole('combobox', { name: 'Ansprechpartner goes to' }).fill('whole name');
  await page.getByRole('option', { name: 'Contact: whole name' }).click();
  await becomes.getByText('Hana Suzuki').waitFor();
  await page.getByRole('button', { name: /^Portal phone goes to/ }).click();
  await page.getByRole('combobox', { name: 'Portal phone goes to' }).fill('answer');
  await page.getByRole('option', { name: 'Kept as an answer' }).click();

  const text = page.getByRole('textbox', { name: 'The mail' });
  await text.focus();
  await text.evaluate((area: HTMLTextAreaElement) => {
    const from = area.value.indexOf('03-1234-5678');
    area.setSelectionRange(from, from + '03-1234-5678'.length);
  });
  await page.getByRole('button', { name: /^The selected text goes to/ }).click();
  await page.getByRole('combobox', { name: 'The selected text goes to' }).fill('phone');
  await page.getByRole('option', { name: 'Contact: phone' }).click();
  await becomes.getByText('+81312345678').waitFor();
  await page.getByRole('button', { name: 'Save what was taught' }).click();
  await page.getByText('The mails of this source are read like this from now on.').waitFor();

  const list = await desk.opens('leads?view=all');
  await mail(source.inlet.address, notice('Ren Ito', '03-9876-5432'));
  await list.getByRole('row', { name: 'Ren Ito' }).waitFor();

  await page.getByRole('navigation', { name: 'Place' }).getByRole('link', { name: 'Inbox' }).click();
  await page.getByRole('radio', { name: 'Waiting for you' }).click();
  await page.getByText('Nothing of this sort is here.').waitFor();
  await mail(
    source.inlet.address,
    'From: portal@homes.example\nMessage-ID: <m@homes.example>\n\nYour report.\n',
  );
  await page
    .getByRole('list', { name: 'Deliveries' })
    .getByText('Ansprechpartner', { exact: false })
    .waitFor();
});
