import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../shared/index.ts';
import { draftEnquiry } from '../draft-enquiry.ts';
import type { InboundEnquiry } from '../inbound.ts';
import type { EnquiryContext } from '../place-fields.ts';
import { labelledValues } from './labelled-values.ts';
import { teachMail } from './teach-mail.ts';

const SAMPLE = `■ご担当　：田中 太郎 様
■連絡先　：090-1234-5678
■ご覧の物件　：ひかりマンション 302
■ご要望
見学したいです。
━━━━━━━━━━━━━━━━
電話番号：0120-000-000
`;

const mark = (name: string, value: string) => {
  const from = SAMPLE.indexOf(value);
  return { name, from, to: from + value.length };
};

function lesson() {
  const taught = teachMail(SAMPLE, [
    mark('contact.name', '田中 太郎'),
    mark('contact.phone', '090-1234-5678'),
    mark('custom.p1', 'ひかりマンション 302'),
    mark('lead.note', '見学したいです。'),
  ]);
  if (isRefusal(taught)) throw new Error(taught.because);
  return taught;
}

const context: EnquiryContext = {
  mapping: [],
  lesson: lesson(),
  known: {
    customFields: [{ id: 'p1', name: '物件', host: 'LEAD', type: 'TEXT', options: [] }],
    stageNames: [],
    memberNames: [],
    productNames: [],
    country: 'JP',
  },
  reading: { currency: 'JPY', country: 'JP', zone: 'Asia/Tokyo' },
  nameOrder: 'BY_SCRIPT',
};

const mail = (text: string): InboundEnquiry => ({
  kind: 'enquiry',
  externalId: 'x',
  at: null,
  touch: 'FORM',
  person: { name: null, points: [] },
  text,
  fields: labelledValues(text),
  attribution: {},
  conversationId: null,
});

describe('a mail of a portal that was taught', () => {
  it('goes where its values were marked to go; what else has a label is kept and taken for nothing', () => {
    const draft = draftEnquiry(mail(SAMPLE.replace('田中 太郎', '佐藤 花子')), context);
    expect(draft).toMatchObject({
      name: { family: '佐藤', given: '花子' },
      points: [{ identity: 'tel:+819012345678' }],
      customs: [{ fieldId: 'p1' }],
      note: '見学したいです。',
      answers: [{ name: '電話番号', value: '0120-000-000' }],
    });
  });
  it('is refused where it says of nobody it was taught to look for, though another number stands in it', () => {
    expect(draftEnquiry(mail('月次レポートです。\n電話番号：0120-000-000'), context)).toMatchObject({
      because: 'mail-not-as-taught',
      parameters: { labels: ['ご担当', '連絡先'] },
    });
  });
});
