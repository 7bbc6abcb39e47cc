import { describe, expect, it } from 'vitest';
import { because, came, enquiryOf } from './deliveries.ts';

describe('Google', () => {
  const lead =
    '{"lead_id":"TeSter-123","user_column_data":[{"column_name":"Full Name","string_value":"FirstName LastName","column_id":"FULL_NAME"},{"column_name":"User Phone","string_value":"1-650-555-0123","column_id":"PHONE_NUMBER"},{"column_name":"User Email","string_value":"test@example.com","column_id":"EMAIL"},{"column_name":"What is your budget?","string_value":"10k","column_id":"what_is_your_budget"}],"api_version":"1.0","form_id":40000000000000001234,"campaign_id":123,"google_key":"k","is_test":true,"gcl_id":"CjwK","adgroup_id":0,"creative_id":77}';
  it('names the person by the ids of its columns, keeps the rest, and never the key', async () => {
    const told = await enquiryOf('GOOGLE_LEAD_FORM', lead);
    expect(told).toMatchObject({
      externalId: 'TeSter-123',
      isTest: true,
      person: {
        name: 'FirstName LastName',
        points: [
          { kind: 'PHONE', value: '1-650-555-0123' },
          { kind: 'EMAIL', value: 'test@example.com' },
        ],
      },
      attribution: { form: '40000000000000001234', campaign: '123', ad: '77', click: 'gclid:CjwK' },
    });
    expect(told.fields).toContainEqual({ name: 'What is your budget?', value: '10k' });
    expect(JSON.stringify(told)).not.toContain('google_key');
  });
});

describe('Typeform', () => {
  const field = (id: string, type: string) => ({ id, type, ref: `ref-${id}` });
  const response = {
    event_id: 'LtWXD3crgy',
    event_type: 'form_response',
    form_response: {
      form_id: 'lT4Z3j',
      token: 'a3a12ec67a1365927098a606107fac15',
      submitted_at: '2018-01-18T18:17:02Z',
      hidden: { utm_source: 'google', utm_campaign: 'spring', gclid: 'Cj0' },
      calculated: { score: 9 },
      definition: {
        fields: [
          { id: 'name', title: 'What is your name?' },
          { id: 'full', title: 'Full name' },
          { id: 'mail', title: 'Your email' },
          { id: 'pick', title: 'Which products?' },
          { id: 'one', title: 'Where?' },
          { id: 'yes', title: 'Agreed' },
        ],
      },
      answers: [
        { type: 'text', text: 'Mei Tanaka', field: field('full', 'short_text') },
        { type: 'email', email: 'mei@example.com', field: field('mail', 'email') },
        {
          type: 'choices',
          choices: { labels: ['Roof', 'Window'], other: 'Door' },
          field: field('pick', 'multiple_choice'),
        },
        { type: 'choice', choice: { label: 'Tokyo' }, field: field('one', 'multiple_choice') },
        { type: 'boolean', boolean: true, field: field('yes', 'yes_no') },
      ],
    },
  };
  it('is told under the words of its questions', async () => {
    const told = await enquiryOf('TYPEFORM', response);
    expect(told).toMatchObject({
      externalId: 'a3a12ec67a1365927098a606107fac15',
      at: Date.UTC(2018, 0, 18, 18, 17, 2),
      touch: 'FORM',
      person: { points: [{ kind: 'EMAIL', value: 'mei@example.com' }] },
      attribution: { form: 'lT4Z3j', origin: 'google', campaign: 'spring', click: 'gclid:Cj0' },
    });
    expect(told.fields).toEqual(
      expect.arrayContaining([
        { name: 'Full name', value: 'Mei Tanaka' },
        { name: 'Which products?', value: 'Roof, Window, Door' },
        { name: 'Where?', value: 'Tokyo' },
        { name: 'Agreed', value: 'true' },
        { name: 'calculated.score', value: '9' },
      ]),
    );
  });
  it('half filled in is left alone', async () => {
    const told = await came('TYPEFORM', { ...response, event_type: 'form_response_partial' });
    expect(told.map(because)).toEqual(['inbound-of-no-interest']);
  });
});

describe('Tally', () => {
  const options = [
    { id: 'a', text: 'Roof' },
    { id: 'b', text: 'Window' },
  ];
  const response = {
    eventId: 'ev',
    eventType: 'FORM_RESPONSE',
    createdAt: '2023-06-28T15:00:21.889Z',
    data: {
      responseId: '2wgx4n',
      formId: 'VwbNEw',
      formName: 'Anfrage',
      fields: [
        { key: 'q1', label: 'お名前', type: 'INPUT_TEXT', value: '田中太郎' },
        { key: 'q2', label: 'Email', type: 'INPUT_EMAIL', value: 'alice@example.com' },
        { key: 'q3', label: '電話番号', type: 'INPUT_PHONE_NUMBER', value: '+819012345678' },
        { key: 'q4', label: 'Products', type: 'MULTI_SELECT', value: ['a', 'b'], options },
        { key: 'q5', label: 'Plan', type: 'FILE_UPLOAD', value: [{ url: 'https://storage.example/p.pdf' }] },
        { key: 'q6', label: 'utm_source', type: 'HIDDEN_FIELDS', value: 'yahoo' },
        { key: 'q7', label: 'Nothing', type: 'INPUT_TEXT', value: null },
        {
          key: 'q8',
          label: 'Matrix',
          type: 'MATRIX',
          value: { r: ['c'] },
          rows: [{ id: 'r', text: 'Price' }],
          columns: [{ id: 'c', text: 'High' }],
        },
        { key: 'q9', label: 'お問い合わせ内容', type: 'TEXTAREA', value: '見積もりをお願いします' },
      ],
    },
  };
  it('is told in the words that were chosen', async () => {
    const told = await enquiryOf('TALLY', response);
    expect(told).toMatchObject({
      externalId: '2wgx4n',
      at: Date.UTC(2023, 5, 28, 15, 0, 21, 889),
      person: { points: [{ value: '+819012345678' }, { value: 'alice@example.com' }] },
      attribution: { form: 'Anfrage', origin: 'yahoo' },
    });
    expect(told.fields).toEqual(
      expect.arrayContaining([
        { name: 'お名前', value: '田中太郎' },
        { name: 'Products', value: 'Roof, Window' },
        { name: 'Plan', value: 'https://storage.example/p.pdf' },
        { name: 'Matrix', value: 'Price: High' },
      ]),
    );
    expect(told.fields.map(({ name }) => name)).not.toContain('Nothing');
  });
});
