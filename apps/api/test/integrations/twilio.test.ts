import { describe, expect, it } from 'vitest';
import { asForm, because, came, enquiryOf } from './deliveries.ts';

const sent = (fields: Record<string, string>) => {
  const { body, contentType } = asForm(fields);
  return ['TWILIO', body, { contentType }] as const;
};
const call = {
  CallSid: 'CA1',
  AccountSid: 'AC1',
  From: '+819012345678',
  To: '+81312345678',
  Direction: 'inbound',
};

describe('a call at Twilio', () => {
  it.each(['no-answer', 'busy', 'canceled', 'failed'])('that ends %s was missed', async (CallStatus) => {
    const told = await enquiryOf(
      ...sent({ ...call, CallStatus, Timestamp: 'Thu, 05 Mar 2020 12:00:00 +0000' }),
    );
    expect(told).toMatchObject({
      externalId: 'CA1',
      at: Date.UTC(2020, 2, 5, 12),
      touch: 'CALL',
      person: { points: [{ kind: 'PHONE', value: '+819012345678' }] },
      call: { direction: 'IN', outcome: 'MISSED', ourNumber: '+81312345678' },
    });
  });
  it('that was taken says how long it was', async () => {
    expect(
      (await enquiryOf(...sent({ ...call, CallStatus: 'completed', CallDuration: '61' }))).call,
    ).toMatchObject({
      outcome: 'ANSWERED',
      durationSeconds: 61,
    });
  });
  it('that was put through and not taken was missed, whatever the call itself says', async () => {
    const put = { ...call, CallStatus: 'completed', DialCallStatus: 'no-answer' };
    expect((await enquiryOf(...sent(put))).call?.outcome).toBe('MISSED');
  });
  it('of ours is ours', async () => {
    const ours = {
      ...call,
      Direction: 'outbound-api',
      From: '+81312345678',
      To: '+819012345678',
      CallStatus: 'busy',
    };
    expect(await came(...sent(ours))).toMatchObject([
      {
        kind: 'own-words',
        to: { points: [{ value: '+819012345678' }] },
        call: { direction: 'OUT', outcome: 'BUSY' },
      },
    ]);
  });
  it('is told once, when it is over and nobody’s leg', async () => {
    const told = async (about: Record<string, string>) =>
      because((await came(...sent({ ...call, ...about })))[0]);
    expect(await told({ CallStatus: 'ringing' })).toBe('inbound-call-under-way');
    expect(await told({ CallStatus: 'no-answer', ParentCallSid: 'CA0' })).toBe('inbound-call-leg');
    expect(await told({ CallStatus: 'no-answer', From: '+266696687' })).toBe('inbound-without-sender');
    expect(await told({ CallStatus: 'no-answer', From: 'client:mei' })).toBe('inbound-without-sender');
  });
});

describe('a short message at Twilio', () => {
  const message = {
    MessageSid: 'SM1',
    From: '+819012345678',
    To: '+81312345678',
    Body: 'まだありますか',
    SmsStatus: 'received',
  };
  it('is somebody’s', async () => {
    expect(await enquiryOf(...sent(message))).toMatchObject({
      externalId: 'SM1',
      touch: 'MESSAGE',
      text: 'まだありますか',
      conversationId: 'phone:+81312345678:+819012345678',
    });
  });
  it('of WhatsApp is of its channel', async () => {
    const told = await enquiryOf(...sent({ ...message, From: 'whatsapp:+819012345678', ProfileName: 'Mei' }));
    expect(told.person).toEqual({ name: 'Mei', points: [{ kind: 'WHATSAPP', value: '+819012345678' }] });
  });
  it('of ours is told what became of it', async () => {
    const status = {
      MessageSid: 'SM2',
      MessageStatus: 'undelivered',
      ErrorCode: '30006',
      To: '+819012345678',
    };
    expect(await came(...sent(status))).toMatchObject([
      { kind: 'status', messageId: 'SM2', state: 'FAILED', problem: '30006', externalId: 'SM2#undelivered' },
    ]);
    expect((await came(...sent({ ...status, MessageStatus: 'queued' }))).map(because)).toEqual([
      'inbound-of-no-interest',
    ]);
  });
  it('that asks for no more is no enquiry', async () => {
    const told = await came(...sent({ ...message, Body: 'STOP', OptOutType: 'STOP' }));
    const stop = { kind: 'preference', channel: 'PHONE', wants: false, words: 'STOP' };
    expect(told).toMatchObject([stop]);
    expect(await came(...sent({ ...message, Body: 'stop' }))).toMatchObject([{ ...stop, words: 'stop' }]);
    const help = await came(...sent({ ...message, Body: 'HELP', OptOutType: 'HELP' }));
    expect(help.map(because)).toEqual(['inbound-marketing-preference']);
  });
  it('comes by the stream of events too', async () => {
    const event = {
      specversion: '1.0',
      id: 'EZ1',
      source: 'x',
      type: 'com.twilio.messaging',
      data: { messageSid: 'SM1', from: '+819012345678', to: '+8131', body: 'hi' },
    };
    expect(await enquiryOf('TWILIO', [event])).toMatchObject({ externalId: 'SM1', text: 'hi' });
  });
});
