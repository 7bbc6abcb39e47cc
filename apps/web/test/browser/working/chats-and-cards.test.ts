import encodeQR from 'qr';
import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';

const CHAT = `2026/11/20, 14:05 - +81 90-5226-1692: 見積もりをお願いします
2026/11/20, 14:06 - Aiko: かしこまりました
2026/11/20, 14:06 - Aiko: <Media omitted>
2026/11/20, 14:07 - +81 90-5226-1692: ありがとうございます
`;

test('a chat goes to whom its number reaches, once however often it is brought', async () => {
  const desk = await openDesk();
  await desk.does('createContact', {
    familyName: '木村',
    givenName: '沙織',
    points: [{ kind: 'PHONE', value: '090-5226-1692' }],
  });
  const page = await desk.opens('import/chat');
  const bring = async (text: string) => {
    await page.getByLabel('Or paste it').fill(text);
    await page.getByText('3 messages ·').waitFor();
    await page.getByText('1 file was left out of the export').waitFor();
    await page.getByRole('radio', { name: /^Aiko/ }).click({ force: true });
    await page.getByText('Found by the number').waitFor();
    await page.getByRole('button', { name: 'Add 3 messages' }).click();
  };
  await bring(CHAT);
  await page.getByText('3 messages are on the timeline.').waitFor();
  await page.getByText('かしこまりました').first().waitFor();
  await page.goto(page.url().replace(/contacts\/.*/, 'import/chat'));
  await bring(CHAT);
  await page.getByText('Everything of this chat was there already.').waitFor();
  expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
});

test('a chat of a number that nobody has makes a contact and a lead, taken back in one', async () => {
  const desk = await openDesk();
  const page = await desk.opens('import/chat');
  await page.getByLabel('Or paste it').fill(CHAT);
  await page.getByRole('radio', { name: /^Aiko/ }).click({ force: true });
  await page.getByText('is nobody’s number here yet').waitFor();
  await page.getByRole('button', { name: 'Make a contact and a lead' }).click();
  expect(await page.getByRole('textbox', { name: 'Phone', exact: true }).inputValue()).toBe(
    '+81 90-5226-1692',
  );
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('木村 沙織');
  await page.getByRole('button', { name: /Source/ }).click();
  await page.getByRole('option', { name: 'Referral' }).click();
  await page.getByRole('button', { name: 'Add 3 messages' }).click();
  await page.waitForURL(/leads\/Lead_/);
  await page.getByText('かしこまりました').first().waitFor();
  await page.getByRole('heading', { name: '木村 沙織' }).first().waitFor();
  const made = async () => (await desk.ask('{ leads(first: 2) { nodes { source { name } } } }')).leads.nodes;
  expect(await made()).toEqual([{ source: { name: 'Referral' } }]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(made).toEqual([]);
});

test('a name in a chat only suggests; somebody says who it is', async () => {
  const desk = await openDesk();
  await desk.does('createContact', { familyName: '木村', givenName: '沙織' });
  const page = await desk.opens('import/chat');
  await page.getByLabel('Or paste it').fill(CHAT.replaceAll('+81 90-5226-1692', '木村 沙織'));
  await page.getByRole('radio', { name: /^Aiko/ }).click({ force: true });
  await page.getByText('A name alone proves nothing').waitFor();
  expect(await page.getByRole('button', { name: 'Add 3 messages' }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: '木村 沙織' }).click();
  await page.getByRole('button', { name: 'Add 3 messages' }).click();
  await page.getByText('3 messages are on the timeline.').waitFor();
});

test('the code of a card fills a new lead, its picture stays beside the form; without a camera a file will do', async () => {
  const desk = await openDesk();
  const page = await desk.opens('leads');
  await page.getByRole('button', { name: 'New lead' }).first().click();
  await page.getByRole('button', { name: 'Scan a business card' }).waitFor();
  const give = (name: string, mimeType: string, buffer: Buffer) =>
    page.getByLabel('Business card').setInputFiles({ name, mimeType, buffer });
  const card = 'MECARD:N:田中,太郎;SOUND:タナカ,タロウ;TEL:09012345678;EMAIL:taro@example.jp;;';
  await give('card.gif', 'image/gif', Buffer.from(encodeQR(card, 'gif', { scale: 6 })));
  await page.getByText('The card is read.').waitFor();
  await page.getByAltText('The card').waitFor();
  expect(await page.getByLabel('Family name', { exact: true }).inputValue()).toBe('田中');
  expect(await page.getByLabel('Reading of the given name').inputValue()).toBe('タロウ');
  const vcard = 'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Lund;Ada;;;\r\nORG:Lund & Co\r\nEND:VCARD\r\n';
  await give('card.vcf', 'text/vcard', Buffer.from(vcard));
  await expect.poll(() => page.getByLabel('Family name', { exact: true }).inputValue()).toBe('Lund');
  await page.getByRole('button', { name: 'Create the lead' }).click();
  await expect
    .poll(async () => (await desk.ask('{ leads(first: 1) { nodes { title } } }')).leads.nodes[0]?.title)
    .toContain('Lund');
});
