import { createHmac } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import type { SentRequest } from '../../src/rooms/capture/index.ts';
import { senderOf } from './deliveries.ts';

const request = (
  body: string,
  headers: Record<string, string>,
  url = 'https://crm.example.com/in/x',
): SentRequest => ({
  url,
  headers,
  body: Buffer.from(body),
});

describe('Meta', () => {
  const meta = senderOf('META_LEAD_ADS');
  test.each([
    ['test', 'secret', '0329a06b62cd16b33eb6792be8c60b158d89a2ee3a876fce9a881ebb488c0914'],
    ['{"a":1}', 'appsecret', 'bad0361b4fbcce21d3bc25f6eceb8f23abce856cd76c29d18d477dbbff237687'],
  ])('signs %s', (body, appSecret, signature) => {
    const signed = request(body, { 'x-hub-signature-256': `sha256=${signature}` });
    expect(meta.isGenuine(signed, { appSecret })).toBe(true);
    expect(meta.isGenuine(signed, { appSecret: `${appSecret}x` })).toBe(false);
    expect(meta.isGenuine({ ...signed, body: Buffer.from(`${body} `) }, { appSecret })).toBe(false);
    expect(meta.isGenuine({ ...signed, headers: {} }, { appSecret })).toBe(false);
    expect(meta.isGenuine(signed, {})).toBe(false);
  });
  it('gets its challenge back for our token alone', () => {
    const asked = (token: string, mode = 'subscribe') =>
      meta.answerHandshake?.(
        new URLSearchParams({ 'hub.mode': mode, 'hub.challenge': '1158201444', 'hub.verify_token': token }),
        { verifyToken: 'ours' },
      );
    expect(asked('ours')).toBe('1158201444');
    expect(asked('theirs')).toBeNull();
    expect(asked('ours', 'unsubscribe')).toBeUndefined();
    expect(asked('')).toBeNull();
  });
});

describe('Twilio', () => {
  const { isGenuine } = senderOf('TWILIO');
  const url = 'https://mycompany.com/myapp.php?foo=1&bar=2';
  const form = (caller: string) =>
    new URLSearchParams({
      CallSid: 'CA1234567890ABCDE',
      Caller: caller,
      Digits: '1234',
      From: caller,
      To: '+18005551212',
    }).toString();
  test.each([
    ['+14158675309', 'RSOYDt4T1cUTdK1PDd93/VVr8B8='],
    ['+12349013030', '0/KCTR6DLpKmkAf8muzZqo1nDgQ='],
  ])('signs a form of %s', (caller, signature) => {
    const signed = request(form(caller), { 'x-twilio-signature': signature }, url);
    expect(isGenuine(signed, { authToken: '12345' })).toBe(true);
    expect(isGenuine({ ...signed, url: url.replace('.com', '.com:443') }, { authToken: '12345' })).toBe(true);
    expect(isGenuine({ ...signed, url: `${url}&baz=3` }, { authToken: '12345' })).toBe(false);
    expect(isGenuine(signed, { authToken: '54321' })).toBe(false);
    expect(isGenuine(signed, {})).toBe(false);
  });
  it('signs the address alone where it carries the hash of the body', () => {
    const body = '{"property": "value", "boolean": true}';
    const hash = '0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620';
    const signed = request(
      body,
      { 'x-twilio-signature': 'a9nBmqA0ju/hNViExpshrM61xv4=' },
      `${url}&bodySHA256=${hash}`,
    );
    expect(isGenuine(signed, { authToken: '12345' })).toBe(true);
    expect(isGenuine({ ...signed, body: Buffer.from(`${body} `) }, { authToken: '12345' })).toBe(false);
  });
});

describe('forms and LINE', () => {
  const hash = (secret: string, body: string) => createHmac('sha256', secret).update(body).digest('base64');
  test.each([
    ['LINE', 'x-line-signature', 'channelSecret', ''],
    ['TALLY', 'tally-signature', 'signingSecret', ''],
    ['TYPEFORM', 'typeform-signature', 'secret', 'sha256='],
  ] as const)('%s signs in %s', (kind, header, secret, prefix) => {
    const { isGenuine } = senderOf(kind);
    const signed = request('{"a":1}', { [header]: `${prefix}${hash('s', '{"a":1}')}` });
    expect(isGenuine(signed, { [secret]: 's' })).toBe(true);
    expect(isGenuine(signed, { [secret]: 'other' })).toBe(false);
    expect(isGenuine(signed, {})).toBe(false);
    expect(isGenuine({ ...signed, headers: {} }, { [secret]: 's' })).toBe(false);
  });
  it('Google names the key in the body', () => {
    const { isGenuine } = senderOf('GOOGLE_LEAD_FORM');
    const sent = request('{"google_key":"k"}', {});
    expect(isGenuine(sent, { googleKey: 'k' })).toBe(true);
    expect(isGenuine(sent, { googleKey: 'l' })).toBe(false);
    expect(isGenuine(request('{}', {}), {})).toBe(false);
  });
});

describe('a webhook of somebody’s own making', () => {
  const { isGenuine } = senderOf('WEBHOOK');
  it('is believed by its address where nothing else was agreed on', () => {
    expect(isGenuine(request('{}', {}), {})).toBe(true);
  });
  it('brings the secret', () => {
    for (const authorization of ['Bearer s', 's', `Basic ${Buffer.from('me:s').toString('base64')}`])
      expect(isGenuine(request('{}', { authorization }), { bearer: 's' }), authorization).toBe(true);
    expect(isGenuine(request('{}', { authorization: 'Bearer t' }), { bearer: 's' })).toBe(false);
    expect(isGenuine(request('{}', {}), { bearer: 's' })).toBe(false);
  });
  it('brings the one and signs with the other where both were agreed on', () => {
    const signature = createHmac('sha256', 'k').update('{}').digest('hex');
    const both = { bearer: 's', signingSecret: 'k' };
    const told = (headers: Record<string, string>) => isGenuine(request('{}', headers), both);
    expect(told({ authorization: 'Bearer s', 'x-signature': signature })).toBe(true);
    expect(told({ authorization: 'Bearer s', 'x-signature': '00' })).toBe(false);
    expect(told({ authorization: 'Bearer s' })).toBe(false);
    expect(told({ 'x-signature': signature })).toBe(false);
  });
  it('signs as Standard Webhooks do', () => {
    const headers = {
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,AAAA v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    };
    const secrets = { signingSecret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' };
    expect(isGenuine(request('{"test": 2432232314}', headers), secrets)).toBe(true);
    expect(isGenuine(request('{"test": 2432232315}', headers), secrets)).toBe(false);
  });
  it('signs the body in a header of its own', () => {
    const hex = createHmac('sha256', 's').update('{}').digest('hex');
    const secrets = { signingSecret: 's' };
    for (const [name, value] of [
      ['x-signature', hex],
      ['x-hub-signature-256', `sha256=${hex}`],
      ['x-signature', Buffer.from(hex, 'hex').toString('base64')],
    ] as const)
      expect(isGenuine(request('{}', { [name]: value }), secrets), value).toBe(true);
    expect(isGenuine(request('{ }', { 'x-signature': hex }), secrets)).toBe(false);
    expect(isGenuine(request('{}', {}), secrets)).toBe(false);
  });
});
