import { type MarkedValue, readTaughtMail, teachMail } from '@mikomi/domain/capture';
import { isRefusal } from '@mikomi/domain/shared';
import { beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../testkit/world.ts';
import { openInbox } from './inbox-desk.ts';

const notice = (name: string, phone: string, id: string) => `From: portal@homes.example
To: leads@konex.example
Message-ID: <${id}@homes.example>
Subject: =?utf-8?B?44GK5ZWP44GE5ZCI44KP44Gb?=
Content-Type: text/plain; charset=utf-8

お問い合わせがありました。
■ご担当　：${name} 様
■連絡先　：${phone}
■ご要望
見学したいです。
━━━━━━━━━━━━━━━━
電話番号：0120-000-000
`;

const MONTHLY = `From: portal@homes.example
Message-ID: <monthly@homes.example>
Subject: report
Content-Type: text/plain; charset=utf-8

今月のレポートです。
電話番号：0120-000-000
`;

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

async function openPortal() {
  const inbox = await openInbox(world, 'PORTAL_MAIL', 'Homes');
  const textOf = async (id: string) => {
    const { delivery } = await inbox.owner.graphql('query ($id: ID!) { delivery(id: $id) { preview } }', {
      id,
    });
    return delivery.preview.enquiries[0].text as string;
  };
  const marked = (text: string, field: string, value: string) => {
    const from = text.indexOf(value);
    return { from, to: from + value.length, place: { field } };
  };
  return {
    ...inbox,
    send: (mail: string) => inbox.post(mail, { 'content-type': 'message/rfc822' }),
    textOf,
    marked,
    teach: async (text: string) =>
      inbox.owner.mutate(
        'teachInlet',
        {
          sourceId: inbox.sourceId,
          sample: text,
          marks: [
            marked(text, 'CONTACT_NAME', '田中 太郎'),
            marked(text, 'CONTACT_PHONE', '090-1234-5678'),
            marked(text, 'LEAD_NOTE', '見学したいです。'),
          ],
        },
        'source { inlet { lesson { label field customFieldId } } } commandId',
      ),
  };
}

describe('the mails of a portal', () => {
  test('are read as they were taught on one of them; the portal is nobody', async () => {
    const portal = await openPortal();
    const text = '■ご担当：田中 太郎 様\n■連絡先：090-1234-5678\n■ご要望\n見学したいです。\n';
    const { source } = await portal.teach(text);
    expect(source.inlet.lesson).toEqual([
      { label: 'ご担当', field: 'CONTACT_NAME', customFieldId: null },
      { label: '連絡先', field: 'CONTACT_PHONE', customFieldId: null },
      { label: 'ご要望', field: 'LEAD_NOTE', customFieldId: null },
    ]);
    await portal.send(notice('佐藤 花子', '080-1111-2222', '1'));
    await portal.send(notice('鈴木 次郎', '080-3333-4444', '2'));
    await portal.read();
    const { totalCount, nodes } = await portal.leads();
    expect(totalCount).toBe(2);
    expect(nodes).toContainEqual(
      expect.objectContaining({
        contact: { name: '佐藤 花子', points: [{ kind: 'PHONE', value: '+818011112222' }] },
        note: '見学したいです。',
      }),
    );
  });

  test('wait with their reason where they say of nobody that was taught, and are read again', async () => {
    const portal = await openPortal();
    await portal.teach('■ご担当：田中 太郎 様\n■連絡先：090-1234-5678\n■ご要望\n見学したいです。\n');
    await portal.send(MONTHLY);
    await portal.read();
    const [waiting] = await portal.deliveries();
    expect(waiting).toMatchObject({ state: 'NEEDS_MAPPING', because: { code: 'MAIL_NOT_AS_TAUGHT' } });
    expect((await portal.leads()).totalCount).toBe(0);
    const text = await portal.textOf(waiting.id);
    await portal.owner.mutate('teachInlet', {
      sourceId: portal.sourceId,
      sample: text,
      marks: [portal.marked(text, 'CONTACT_PHONE', '0120-000-000')],
    });
    await portal.owner.mutate('replayDeliveries', { ids: [waiting.id] }, 'count');
    await portal.read();
    expect(await portal.deliveries()).toMatchObject([{ state: 'PROCESSED' }]);
    expect((await portal.leads()).totalCount).toBe(1);
  });

  test('teach by the rule that the client previews by, and are taken back', async () => {
    const portal = await openPortal();
    await portal.send(notice('佐藤 花子', '080-1111-2222', '1'));
    await portal.read();
    const [delivery] = await portal.deliveries();
    const text = await portal.textOf(delivery.id);
    const mark = (name: string, value: string): MarkedValue => {
      const from = text.indexOf(value);
      return { name, from, to: from + value.length };
    };
    const lesson = teachMail(text, [mark('contact.name', '佐藤 花子')]);
    if (isRefusal(lesson)) throw new Error(lesson.because);
    const { preview } = (await portal.owner.graphql(
      'query ($sourceId: ID!, $text: String!) { preview: mailPreview(sourceId: $sourceId, text: $text) }',
      { sourceId: portal.sourceId, text },
    )) as { preview: { enquiries: { text: string }[]; context: object } };
    expect(readTaughtMail(lesson, preview.enquiries[0]?.text ?? '')).toEqual([
      { name: 'contact.name', value: '佐藤 花子' },
    ]);
    const whole = await portal.owner.graphql(
      'query ($sourceId: ID!, $text: String!) { preview: mailPreview(sourceId: $sourceId, text: $text) }',
      { sourceId: portal.sourceId, text: notice('佐藤 花子', '080-1111-2222', '1') },
    );
    expect(whole.preview.enquiries[0].text.trim()).toBe(text.trim());
    const { commandId } = await portal.teach(
      '■ご担当：田中 太郎 様\n■連絡先：090-1234-5678\n■ご要望\n見学したいです。\n',
    );
    await portal.owner.mutate('undo', { commandId });
    const { node } = await portal.owner.graphql(
      'query ($id: ID!) { node(id: $id) { ... on Source { inlet { lesson { label } } } } }',
      { id: portal.sourceId },
    );
    expect(node.inlet.lesson).toEqual([]);
  });

  test('teach nothing where nothing stands in front of a value, where nobody can look, or where no portal mails', async () => {
    const portal = await openPortal();
    const at = (sourceId: string) => ({
      sourceId,
      sample: '田中',
      marks: [{ from: 0, to: 2, place: { field: 'CONTACT_NAME' } }],
    });
    const refused = (input: Record<string, unknown>) => portal.owner.refused('teachInlet', input);
    expect(await refused(at(portal.sourceId))).toMatchObject({
      code: 'LESSON_WITHOUT_LABEL',
      path: ['marks', '0'],
    });
    expect(
      await refused({ ...at(portal.sourceId), marks: [{ from: 0, to: 2, place: { field: 'LEAD_OWNER' } }] }),
    ).toMatchObject({ code: 'FIELD_NOT_OF_ENQUIRIES', path: ['marks', '0', 'field'] });
    const other = await openInbox(world, 'WEBHOOK', 'Other');
    expect(await other.owner.refused('teachInlet', at(other.sourceId))).toMatchObject({
      code: 'INLET_NOT_TAUGHT',
    });
  });
});
