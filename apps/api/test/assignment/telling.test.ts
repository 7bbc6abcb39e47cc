import { expect, test } from 'vitest';
import { openAssignmentDesk } from './assignment-desk.ts';

test('whoever is given a lead is told in the app and by mail, with source, interest and reason', async () => {
  const { owner, mates, plan, byRules, world } = await openAssignmentDesk();
  const [{ caller }] = mates;
  await plan();
  const { sources } = await owner.graphql('{ sources { id name } }');
  const { id } = await byRules({ sourceId: sources[0].id, lines: [{ name: 'Solar panels' }] });
  await world.workOff();
  const { notifications } = await caller.graphql(
    '{ notifications(first: 5) { nodes { kind text lead { id } } } }',
  );
  expect(notifications.nodes).toEqual([
    {
      kind: 'LEAD_ASSIGNED',
      text: `「${sources[0].name}」からの見込みの担当になりました（Solar panels）。`,
      lead: { id },
    },
  ]);
  const { outbox } = await owner.graphql('{ outbox(first: 5) { nodes { kind subject text } } }');
  const mail = outbox.nodes.find(({ kind }: { kind: string }) => kind === 'LEAD_ASSIGNED');
  expect(mail.subject).toBe('見込みの割り当て：Asks');
  for (const part of [sources[0].name, 'Solar panels', '「In turn」で次の順番だったため', `/leads/${id}`])
    expect(mail.text).toContain(part);
});

test('the mail says who asks and what they wrote, and calls them at a press, unless they want no calls', async () => {
  const { owner, plan, byRules, world } = await openAssignmentDesk();
  await plan();
  const ask = async (familyName: string, refuses: boolean) => {
    const made = await owner.mutate(
      'createContact',
      { familyName, points: [{ kind: 'PHONE', value: '03-1234-5678' }] },
      'contact { id }',
    );
    const contactId = made.contact.id;
    if (refuses)
      await owner.mutate('setConsent', { contactId, channel: 'PHONE', purpose: 'SALES', state: 'REFUSED' });
    await byRules({ name: '', contact: { id: contactId }, note: '見積もりを\nお願いします <b>' });
    await world.workOff();
    const { rows } = await world.ownerPool.query(
      `SELECT m.subject, m.text, m.html FROM mail_message AS m JOIN organization AS o ON o.id = m."organizationId"
       WHERE o.slug = $1 AND m.kind = 'LEAD_ASSIGNED' ORDER BY m.id DESC LIMIT 1`,
      [owner.slug],
    );
    return rows[0];
  };
  const mail = await ask('田中', false);
  expect(mail.text).toContain('お問い合わせ内容：\n見積もりを\nお願いします <b>');
  expect(mail.text).toContain('電話をかける（03-1234-5678）:\ntel:+81312345678');
  expect(mail.html).toContain('<a href="tel:+81312345678"');
  expect(mail.html).toContain('見積もりを<br>お願いします &lt;b&gt;');
  expect((await ask('佐藤', true)).text).not.toContain('tel:');
});

test('whoever takes a lead themselves is told nothing of it', async () => {
  const { owner, mates, byRules, lead, world, plan } = await openAssignmentDesk();
  const [aoi, ben] = mates;
  await aoi.caller.mutate('claimLead', { id: (await byRules()).id });
  await aoi.caller.mutate('createLead', { name: 'Of their own', ownerId: aoi.memberId });
  await plan({ otherwise: { memberIds: [ben.memberId] } });
  await byRules();
  await lead({ name: 'Given by hand', ownerId: ben.memberId });
  await world.workOff();
  const told = async ({ caller }: (typeof mates)[0]) =>
    (await caller.graphql('{ notifications(first: 5) { nodes { kind } } }')).notifications.nodes;
  expect(await told(aoi)).toEqual([]);
  expect(await told(ben)).toHaveLength(2);
  const { outbox } = await owner.graphql('{ outbox(first: 9) { nodes { kind } } }');
  expect(outbox.nodes.filter(({ kind }: { kind: string }) => kind === 'LEAD_ASSIGNED')).toHaveLength(2);
});
