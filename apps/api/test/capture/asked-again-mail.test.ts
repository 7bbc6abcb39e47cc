import { expect, test } from 'vitest';
import { askedAgainMail } from '../../src/rooms/capture/asked-again-mail.ts';
import { openWorld } from '../testkit/world.ts';
import { openInbox } from './inbox-desk.ts';

const MORI = { name: '森 ゆき', email: 'mori@example.com', phone: '090-7777-0001' };

test('the owner of a lead is told by mail when its customer asks again by another source, not of words in between', async () => {
  const world = await openWorld();
  const inbox = await openInbox(world);
  await inbox.post({ ...MORI, message: 'In blue?' });
  await inbox.read();
  const [lead] = (await inbox.leads()).nodes;
  const { viewer } = await inbox.owner.graphql('{ viewer { memberId } }');
  await inbox.owner.mutate('assignLeads', { ids: [lead.id], ownerId: viewer.memberId });
  const mails = async () => {
    const { rows } = await world.ownerPool.query(
      `SELECT m.subject, m.text, m.html, m."recordId" FROM mail_message AS m JOIN organization AS o ON o.id = m."organizationId"
       WHERE o.slug = $1 AND m.kind = 'ENQUIRY_RECEIVED'`,
      [inbox.owner.slug],
    );
    return rows;
  };
  await inbox.post({ ...MORI, message: 'And when?' });
  await inbox.read();
  expect(await mails()).toEqual([]);
  const { source } = await inbox.owner.mutate(
    'openInlet',
    { kind: 'WEBHOOK', name: 'Fair' },
    'source { inlet { address } }',
  );
  await world.app.server.inject({
    method: 'POST',
    url: new URL(source.inlet.address).pathname,
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify({ ...MORI, product: 'Press', message: 'The big <one>' }),
  });
  await inbox.read();
  const [mail, ...more] = await mails();
  expect(more).toEqual([]);
  for (const part of [lead.title, 'Fair', 'Press', 'The big <one>', `/leads/${lead.id}`, 'tel:+819077770001'])
    expect(mail.text).toContain(part);
  expect(mail.html).toContain('The big &lt;one&gt;');
  expect(mail.subject).toContain(lead.title);
  expect(mail.recordId).toBe(lead.id.split('_')[1]);
});

test.each([
  ['en', 'Asked again: 森 ゆき', 'Call '],
  ['ja', '再度のお問い合わせ：森 ゆき', '電話をかける（'],
])('it is written in the language of its reader: %s', (locale, subject, call) => {
  const mail = askedAgainMail(
    {
      leadId: '01a22e90-9b10-752f-b1cf-40d257fe742a',
      title: '森 ゆき',
      number: 7,
      phone: '+819077770001',
      phoneCountry: 'JP',
      email: 'aiko@example.com',
      locale,
      organizationName: 'Aizome',
      slug: 'aizome',
    },
    { source: 'Fair', products: ['Press', 'Saw'], text: 'When?' },
    'https://crm.example',
  );
  expect(mail.subject).toBe(subject);
  expect(mail.text).toContain(`${call}090-7777-0001`);
  expect(mail.html).toContain('href="tel:+819077770001"');
  // An address may break anywhere; words may not.
  expect(mail.html.match(/break-all/g)).toHaveLength(1);
});
