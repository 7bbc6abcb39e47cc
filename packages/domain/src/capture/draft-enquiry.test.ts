import { describe, expect, it } from 'vitest';
import { enquiryContext as context, enquiryOf } from '../../test/enquiries.ts';
import { draftEnquiry } from './draft-enquiry.ts';

describe('what an enquiry says', () => {
  it('is read by the names of its fields, however deep they stand', () => {
    const draft = draftEnquiry(
      enquiryOf({
        'data.fields[0].full_name': 'Moses Frase',
        'data.fields[1].email': 'moses@konex.example',
        'data.phone_number': '03-1234-5678',
        company: 'Konex',
        message: 'Two presses, please',
        favourite_colour: 'indigo',
      }),
      context,
    );
    expect(draft).toMatchObject({
      name: { given: 'Moses', family: 'Frase' },
      points: [
        { kind: 'PHONE', identity: 'tel:+81312345678' },
        { kind: 'EMAIL', identity: 'mailto:moses@konex.example' },
      ],
      company: { name: 'Konex' },
      note: 'Two presses, please',
      answers: [{ name: 'favourite_colour', value: 'indigo' }],
    });
  });

  it('is noted once, where the text of a form holds its field again', () => {
    const text = 'お名前：高橋 一郎\nお問い合わせ内容：見学希望';
    const sent = enquiryOf({ お名前: '高橋 一郎', お問い合わせ内容: '見学希望' }, { text });
    expect(draftEnquiry(sent, context)).toMatchObject({ note: '見学希望' });
    expect(draftEnquiry({ ...sent, touch: 'EMAIL' }, context)).toMatchObject({ note: `見学希望\n${text}` });
  });

  it('goes where a person decided, whatever it is called', () => {
    const mapping = [{ name: 'q7', target: { kind: 'field', field: 'contact.email' } }] as const;
    const draft = draftEnquiry(enquiryOf({ q7: 'a@b.example', q8: 'hello' }), { ...context, mapping });
    expect(draft).toMatchObject({
      points: [{ identity: 'mailto:a@b.example' }],
      answers: [{ name: 'q8', value: 'hello' }],
    });
  });

  it('never sets whose a lead is or where it stands', () => {
    const mapping = [{ name: 'boss', target: { kind: 'field', field: 'lead.owner' } }] as const;
    const draft = draftEnquiry(
      enquiryOf({ email: 'a@b.example', boss: 'Robin', stage: 'Won', owner: 'Kim' }),
      {
        ...context,
        mapping,
      },
    );
    expect(draft).toMatchObject({ answers: [{ name: 'boss' }, { name: 'stage' }, { name: 'owner' }] });
  });

  it('keeps what can’t be read with the touch', () => {
    const draft = draftEnquiry(enquiryOf({ name: '田中 太郎', phone: 'call me', email: 'taro@' }), context);
    expect(draft).toMatchObject({
      name: { family: '田中', given: '太郎' },
      points: [],
      answers: [
        { name: 'phone', value: 'call me' },
        { name: 'email', value: 'taro@' },
      ],
    });
  });

  it('is known by the sender’s own word where it has no fields', () => {
    const person = { name: '山田', points: [{ kind: 'LINE', value: 'U4af4980629' }] } as const;
    expect(draftEnquiry(enquiryOf({}, { person, text: 'こんにちは' }), context)).toMatchObject({
      name: { family: '山田' },
      points: [{ identity: 'line:U4af4980629' }],
      note: 'こんにちは',
    });
  });

  it('keeps what a known person says, though no field names them', () => {
    const person = { name: null, points: [{ kind: 'PHONE', value: '090-1234-5678' }] } as const;
    expect(draftEnquiry(enquiryOf({ message: 'Call me back' }, { person }), context)).toMatchObject({
      note: 'Call me back',
    });
  });

  it('needs a mapping when it names nobody', () => {
    expect(draftEnquiry(enquiryOf({ foo: 'bar' }), context)).toMatchObject({
      because: 'enquiry-names-nobody',
    });
  });
});
