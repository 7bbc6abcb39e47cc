import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { foreignServer } from '../../src/platform/http/foreign/foreign-server.ts';
import { because, came, enquiryOf, senderOf } from './deliveries.ts';

const leadgen = (value: string) =>
  `{"object":"page","entry":[{"id":"153125381133","time":1438292065,"changes":[{"field":"leadgen","value":${value}}]}]}`;

describe('a form of an ad', () => {
  const told = leadgen(
    '{"leadgen_id":12345678901234567890,"page_id":153125381133,"form_id":120208000000000123,"ad_id":"120208","created_time":1440120384}',
  );
  it('is told by ids, which stay themselves however long they are', async () => {
    expect(await enquiryOf('META_LEAD_ADS', told)).toMatchObject({
      externalId: '12345678901234567890',
      at: 1440120384000,
      touch: 'AD',
      attribution: { form: '120208000000000123', ad: '120208' },
      toFetch: { leadId: '12345678901234567890' },
    });
  });
  it('is fetched with all its answers', async () => {
    const asked: { url: string; headers: unknown }[] = [];
    const server = {
      getJson: async (url: string, headers?: unknown) => {
        asked.push({ url, headers });
        return {
          json: {
            id: '12345678901234567890',
            campaign_name: 'Spring',
            platform: 'ig',
            is_organic: false,
            field_data: [
              { name: 'full_name', values: ['Aisha Example'] },
              { name: 'email', values: ['aisha@example.com'] },
              { name: 'phone_number', values: ['+15555550101'] },
              { name: 'what_are_you_looking_for?', values: ['roof', 'windows'] },
            ],
            custom_disclaimer_responses: [{ checkbox_key: 'newsletter', is_checked: '1' }],
          },
        };
      },
    };
    const enquiry = await enquiryOf('META_LEAD_ADS', told);
    const lead = await senderOf('META_LEAD_ADS').complete?.(enquiry, server, {
      accessToken: 'token',
      appSecret: 'secret',
    });
    expect(lead).toMatchObject({
      externalId: '12345678901234567890',
      person: {
        name: 'Aisha Example',
        points: [
          { kind: 'PHONE', value: '+15555550101' },
          { kind: 'EMAIL', value: 'aisha@example.com' },
        ],
      },
      attribution: { campaign: 'Spring', origin: 'ig', ad: '120208' },
    });
    expect(lead).not.toHaveProperty('toFetch');
    expect(lead).not.toHaveProperty('isTest');
    expect(lead).toMatchObject({
      fields: expect.arrayContaining([
        { name: 'what_are_you_looking_for?', value: 'roof, windows' },
        { name: 'newsletter', value: '1' },
        { name: 'is_organic', value: 'false' },
      ]),
    });
    const [{ url, headers } = { url: '', headers: {} }] = asked;
    expect(url).toMatch(/^https:\/\/graph\.facebook\.com\/v\d+\.0\/12345678901234567890\?fields=id%2C/);
    expect(url).toContain('&appsecret_proof=');
    expect(url).not.toContain('token');
    expect(headers).toEqual({ authorization: 'Bearer token' });
  });
  it('that Meta’s own tool filled in is a test', async () => {
    const value = '<test lead: dummy data for full_name>';
    const lead = await senderOf('META_LEAD_ADS').complete?.(
      await enquiryOf('META_LEAD_ADS', told),
      { getJson: async () => ({ json: { field_data: [{ name: 'full_name', values: [value] }] } }) },
      { accessToken: 'token' },
    );
    expect(lead).toMatchObject({ isTest: true });
  });
  it('waits where it can’t be fetched', async () => {
    const enquiry = await enquiryOf('META_LEAD_ADS', told);
    const later = { kind: 'refused', because: 'server-busy', later: true } as const;
    const { complete } = senderOf('META_LEAD_ADS');
    expect(await complete?.(enquiry, { getJson: async () => later }, { accessToken: 't' })).toEqual(later);
    expect(await complete?.(enquiry, { getJson: async () => later }, {})).toMatchObject({
      because: 'secret-missing',
    });
  });
  it('is asked of the Graph API itself, which may be busy at first', async () => {
    const asked: string[] = [];
    const graph = createServer(({ method, url, headers }, response) => {
      asked.push(`${method} ${url?.split('?')[0]} ${headers.authorization}`);
      const isBusy = asked.length === 1;
      response.writeHead(isBusy ? 500 : 200, { 'content-type': 'application/json' });
      response.end(isBusy ? '{}' : '{"id":"1","field_data":[{"name":"email","values":["a@b.co"]}]}');
    });
    await new Promise<void>((done) => graph.listen(0, '127.0.0.1', done));
    const standIns = {
      'https://graph.facebook.com': `http://127.0.0.1:${(graph.address() as AddressInfo).port}`,
    };
    const lead = await senderOf('META_LEAD_ADS').complete?.(
      await enquiryOf('META_LEAD_ADS', told),
      foreignServer({ standIns, sleep: async () => undefined }),
      { accessToken: 'token' },
    );
    graph.close();
    expect(lead).toMatchObject({ person: { points: [{ kind: 'EMAIL', value: 'a@b.co' }] } });
    expect(asked).toEqual(Array(2).fill('GET /v26.0/12345678901234567890 Bearer token'));
  });
  it('waits where the page was asked too much', async () => {
    const limit = {
      kind: 'refused',
      because: 'server-refused',
      parameters: { host: 'graph', code: '80005' },
    } as const;
    const waiting = await senderOf('META_LEAD_ADS').complete?.(
      await enquiryOf('META_LEAD_ADS', told),
      { getJson: async () => limit },
      { accessToken: 'token' },
    );
    expect(waiting).toEqual({ ...limit, later: true });
  });
});

const messaging = (event: object, object = 'page') => ({
  object,
  entry: [
    {
      id: 'PAGE',
      time: 1,
      messaging: [{ sender: { id: 'PSID' }, recipient: { id: 'PAGE' }, timestamp: 1457764197627, ...event }],
    },
  ],
});

describe('Messenger and Instagram', () => {
  it('a message is somebody’s', async () => {
    expect(await enquiryOf('MESSENGER', messaging({ message: { mid: 'm_1', text: 'hello' } }))).toMatchObject(
      {
        externalId: 'm_1',
        at: 1457764197627,
        touch: 'MESSAGE',
        text: 'hello',
        person: { points: [{ kind: 'MESSENGER', value: 'PSID' }] },
        conversationId: 'messenger:PAGE:PSID',
      },
    );
  });
  it('one of Instagram is of its own channel', async () => {
    const sent = messaging({ message: { mid: 'm_1', text: 'hello' } }, 'instagram');
    expect((await enquiryOf('INSTAGRAM', sent)).person.points).toEqual([
      { kind: 'INSTAGRAM', value: 'PSID' },
    ]);
  });
  it('what our page wrote is ours', async () => {
    const echo = {
      sender: { id: 'PAGE' },
      recipient: { id: 'PSID' },
      message: { mid: 'm_2', text: 'hi', is_echo: true },
    };
    expect(await came('MESSENGER', messaging(echo))).toMatchObject([
      {
        kind: 'own-words',
        text: 'hi',
        to: { points: [{ value: 'PSID' }] },
        conversationId: 'messenger:PAGE:PSID',
      },
    ]);
  });
  it('whoever comes by an ad is led by it', async () => {
    const referral = {
      ref: 'tok',
      ad_id: '6045246247433',
      source: 'ADS',
      type: 'OPEN_THREAD',
      ads_context_data: { ad_title: 'Solar' },
    };
    expect(
      await enquiryOf('MESSENGER', messaging({ message: { mid: 'm_3', text: 'price?', referral } })),
    ).toMatchObject({
      touch: 'MESSAGE',
      attribution: { ad: '6045246247433', memberToken: 'tok', content: 'Solar' },
    });
    expect(await enquiryOf('MESSENGER', messaging({ referral }))).toMatchObject({ touch: 'AD', text: null });
  });
  it('a button that was pressed says its title', async () => {
    const sent = messaging({ postback: { mid: 'm_4', title: 'Get started', payload: 'START' } });
    expect(await enquiryOf('MESSENGER', sent)).toMatchObject({
      text: 'Get started',
      fields: [{ name: 'message.payload', value: 'START' }],
    });
  });
  it('what was delivered is told message by message', async () => {
    const sent = messaging({ delivery: { mids: ['m_5', 'm_6'], watermark: 1458668856253 } });
    expect(await came('MESSENGER', sent)).toMatchObject([
      { kind: 'status', messageId: 'm_5', state: 'DELIVERED' },
      { kind: 'status', messageId: 'm_6', state: 'DELIVERED' },
    ]);
  });
  it('anything else is named and left alone', async () => {
    const told = async (event: object) => because((await came('MESSENGER', messaging(event)))[0]);
    expect(await told({ read: { watermark: 1 } })).toBe('inbound-seen');
    expect(await told({ reaction: { emoji: '👍', mid: 'm' } })).toBe('inbound-reaction');
    expect(await told({ message: { mid: 'm', is_deleted: true } })).toBe('inbound-taken-back');
    expect(await told({ referral: { source: 'SHORTLINK', ref: 'x' } })).toBe('inbound-opened-chat');
    expect(await told({ optin: {} })).toBe('inbound-of-no-interest');
    const feed = { object: 'page', entry: [{ id: '1', time: 1, changes: [{ field: 'feed', value: {} }] }] };
    expect((await came('MESSENGER', feed)).map(because)).toEqual(['inbound-of-no-interest']);
  });
  it('a name is asked for, and a message waits for none', async () => {
    const { complete } = senderOf('INSTAGRAM');
    const enquiry = await enquiryOf(
      'INSTAGRAM',
      messaging({ message: { mid: 'm_1', text: 'hello' } }, 'instagram'),
    );
    const known = await complete?.(
      enquiry,
      { getJson: async () => ({ json: { name: 'Mei', username: 'mei.t' } }) },
      { accessToken: 't' },
    );
    expect(known).toMatchObject({
      person: { name: 'Mei', points: [{ value: 'PSID' }, { kind: 'INSTAGRAM', value: 'mei.t' }] },
    });
    const nameless = await complete?.(
      enquiry,
      { getJson: async () => ({ kind: 'refused', because: 'server-busy', later: true }) },
      { accessToken: 't' },
    );
    expect(nameless).toMatchObject({ text: 'hello', person: { name: null } });
  });
});
