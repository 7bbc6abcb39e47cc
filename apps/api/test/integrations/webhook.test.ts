import { isRefusal } from '@mikomi/domain/shared';
import { describe, expect, it } from 'vitest';
import { asForm, because, came, delivery, enquiryOf, inParts, senderOf } from './deliveries.ts';

describe('a webhook of somebody’s own making', () => {
  it('becomes fields by their paths', async () => {
    const told = await enquiryOf('WEBHOOK', {
      id: 12345678901234567890n.toString(),
      customer: {
        first_name: 'Mei',
        last_name: 'Tanaka',
        email: 'mei@example.com',
        phones: ['+819012345678'],
      },
      a: { b: [{ c: 1 }, { c: false }] },
      utm_source: 'google',
      message: 'Please call',
    });
    expect(told.fields).toEqual(
      expect.arrayContaining([
        { name: 'a.b[0].c', value: '1' },
        { name: 'a.b[1].c', value: 'false' },
        { name: 'customer.email', value: 'mei@example.com' },
        { name: 'customer.phones[0]', value: '+819012345678' },
      ]),
    );
    expect(told).toMatchObject({
      attribution: { origin: 'google' },
    });
  });
  it.each([
    ['that its sender names', 'application/x-www-form-urlencoded; charset=Shift_JIS'],
    ['that nobody names', 'application/x-www-form-urlencoded'],
  ])('is read in the charset %s', async (_of, contentType) => {
    const body = 'name=%93%63%92%86&%89%EF%8E%D0=%8A%94%8E%AE&email=a%40b.co';
    expect((await enquiryOf('WEBHOOK', body, { contentType })).fields).toEqual([
      { name: 'name', value: '田中' },
      { name: '会社', value: '株式' },
      { name: 'email', value: 'a@b.co' },
    ]);
  });
  it('says that it is too deep, where it is JSON all the same', async () => {
    const read = (body: string) => senderOf('WEBHOOK').read(delivery(body));
    expect(await read('['.repeat(20_000) + ']'.repeat(20_000))).toMatchObject({
      because: 'inbound-too-deep',
    });
    expect(await read('{"name":')).toMatchObject({ because: 'inbound-not-json' });
  });
  it('keeps numbers that no number holds', async () => {
    const { fields } = await enquiryOf(
      'WEBHOOK',
      '{"id":12345678901234567890,"price":1.5,"big":-9007199254740993}',
    );
    expect(fields.map(({ value }) => value)).toEqual(['12345678901234567890', '1.5', '-9007199254740993']);
  });
  it('is the same thing by its own id, else by what it says', async () => {
    const id = async (body: unknown, headers = {}) =>
      (await enquiryOf('WEBHOOK', body, { headers })).externalId;
    expect(await id({ a: 1 })).toBe(await id({ a: 1 }));
    expect(await id({ a: 1 })).not.toBe(await id({ a: 2 }));
    expect(await id({ a: 1 }, { 'webhook-id': 'msg_1' })).toBe('msg_1');
    expect(await id({ a: 1 }, { 'idempotency-key': 'k' })).toBe('k');
  });
  it('may be a form, in one line or in parts', async () => {
    const { body, contentType } = asForm({ お名前: '田中', 'e-mail': 'a@b.co' });
    expect((await enquiryOf('WEBHOOK', body, { contentType })).fields).toEqual([
      { name: 'お名前', value: '田中' },
      { name: 'e-mail', value: 'a@b.co' },
    ]);
    const form = new FormData();
    form.append('お名前', '田中');
    form.append('product', 'Roof');
    form.append('product', 'Window');
    form.append('plan', new Blob(['x']), '図面.pdf');
    const parts = await inParts(form);
    const { fields } = await enquiryOf('WEBHOOK', parts.body, { contentType: parts.contentType });
    expect(fields).toEqual(
      expect.arrayContaining([
        { name: 'お名前', value: '田中' },
        { name: 'product', value: 'Roof, Window' },
        { name: 'plan', value: '図面.pdf' },
      ]),
    );
  });
  it('may be a CloudEvent, whole, in headers or several', async () => {
    const event = {
      specversion: '1.0',
      id: 'A234',
      source: 'https://shop',
      type: 'order.asked',
      time: '2018-04-05T17:31:00Z',
    };
    const whole = await enquiryOf('WEBHOOK', { ...event, data: { email: 'a@b.co' } });
    expect(whole).toMatchObject({
      externalId: 'https://shop#A234',
      at: Date.UTC(2018, 3, 5, 17, 31),
      fields: expect.arrayContaining([
        { name: 'email', value: 'a@b.co' },
        { name: 'cloudevent.type', value: 'order.asked' },
      ]),
    });
    const headers = Object.fromEntries(Object.entries(event).map(([name, value]) => [`ce-${name}`, value]));
    expect((await enquiryOf('WEBHOOK', { email: 'a@b.co' }, { headers })).externalId).toBe(
      'https://shop#A234',
    );
    const encoded = { ...event, id: 'B', data_base64: Buffer.from('{"email":"a@b.co"}').toString('base64') };
    const several = await came('WEBHOOK', [{ ...event, data: { x: 1 } }, encoded]);
    expect(several.map(({ externalId }) => externalId)).toEqual(['https://shop#A234', 'https://shop#B']);
  });
  it.each([
    ['{', 'inbound-not-json'],
    ['{}', 'inbound-empty'],
    ['[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]', 'inbound-too-deep'],
    ['{"kind":"refused"}', undefined],
  ])('%s is told what is wrong with it', async (body, code) => {
    const told = await senderOf('WEBHOOK').read(delivery(body));
    expect(isRefusal(told) ? told.because : undefined).toBe(code);
  });
});

describe('a telephone system of one’s own', () => {
  const call = {
    id: 'c1',
    from: '090-1234-5678',
    to: '03-1234-5678',
    direction: 'in',
    status: 'missed',
    at: '2026-12-01T09:00:00+09:00',
  };
  it('tells of a missed call', async () => {
    expect(await enquiryOf('CALL_WEBHOOK', call)).toMatchObject({
      externalId: 'c1',
      at: Date.UTC(2026, 11, 1),
      touch: 'CALL',
      person: { points: [{ kind: 'PHONE', value: '090-1234-5678' }] },
      call: { direction: 'IN', outcome: 'MISSED', ourNumber: '03-1234-5678' },
    });
  });
  it('under whichever names', async () => {
    const { body, contentType } = asForm({
      Call_ID: '7',
      caller_number: '0901',
      callee: '03',
      disposition: 'ANSWERED',
      billsec: '30',
    });
    expect(await enquiryOf('CALL_WEBHOOK', body, { contentType })).toMatchObject({
      externalId: '7',
      call: { outcome: 'ANSWERED', durationSeconds: 30 },
    });
  });
  it.each(['+81 3 1234 5678', '03-1234-5678', '(03) 1234 5678', '101'])(
    'keeps our line %s apart from the caller',
    async (to) => {
      const { fields } = await enquiryOf('CALL_WEBHOOK', { ...call, to, agent_number: to });
      expect(fields.map(({ name }) => name)).not.toContain('to');
      expect(fields.filter(({ value }) => value.replace(/\D/g, '').length > 4)).toEqual([]);
    },
  );
  it('leaves a caller who can’t be called back', async () => {
    expect((await came('CALL_WEBHOOK', { ...call, from: 'anonymous' })).map(because)).toEqual([
      'inbound-without-sender',
    ]);
  });
  it('tells of our own calls, and leaves what is not over', async () => {
    expect(await came('CALL_WEBHOOK', { ...call, direction: 'outbound', status: 'no answer' })).toMatchObject(
      [
        {
          kind: 'own-words',
          to: { points: [{ value: '03-1234-5678' }] },
          call: { direction: 'OUT', outcome: 'MISSED' },
        },
      ],
    );
    expect((await came('CALL_WEBHOOK', { ...call, status: 'ringing' })).map(because)).toEqual([
      'inbound-call-under-way',
    ]);
    expect(isRefusal(await senderOf('CALL_WEBHOOK').read(delivery({ hello: 1 })))).toBe(true);
  });
});
