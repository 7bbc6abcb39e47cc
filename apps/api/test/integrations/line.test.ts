import { describe, expect, it } from 'vitest';
import { because, came, enquiryOf, senderOf } from './deliveries.ts';

const USER = 'U4af4980629d1f1d2c3b4a5e6f7a8b9c0';
const event = (about: object) => ({
  destination: 'Ubot',
  events: [
    {
      webhookEventId: '01FZ74A0TDDPYRVKNK77XKC3ZR',
      deliveryContext: { isRedelivery: false },
      timestamp: 1692251666727,
      mode: 'active',
      source: { type: 'user', userId: USER },
      ...about,
    },
  ],
});
const message = { type: 'message', message: { id: '444573844083572737', type: 'text', text: 'こんにちは' } };

describe('LINE', () => {
  it('a message is somebody’s', async () => {
    expect(await enquiryOf('LINE', event(message))).toMatchObject({
      externalId: '01FZ74A0TDDPYRVKNK77XKC3ZR',
      at: 1692251666727,
      touch: 'MESSAGE',
      text: 'こんにちは',
      person: { points: [{ kind: 'LINE', value: USER }] },
      conversationId: `line:Ubot:${USER}`,
    });
  });
  it('sent again is the same thing', async () => {
    const again = event({ ...message, deliveryContext: { isRedelivery: true } });
    expect((await enquiryOf('LINE', again)).externalId).toBe(
      (await enquiryOf('LINE', event(message))).externalId,
    );
  });
  it('a place says where it is', async () => {
    const place = {
      type: 'location',
      title: '本社',
      address: '東京都千代田区',
      latitude: 35.6,
      longitude: 139.7,
    };
    expect((await enquiryOf('LINE', event({ type: 'message', message: place }))).text).toBe(
      '本社\n東京都千代田区',
    );
  });
  it('the word for messages, or against them, is a preference; the one for them carries the enquiry that it may be', async () => {
    const said = async (text: string) =>
      (await came('LINE', event({ ...message, message: { ...message.message, text } })))[0];
    const about = {
      kind: 'preference',
      channel: 'LINE',
      person: { points: [{ kind: 'LINE', value: USER }] },
    };
    expect(await said('スタート')).toMatchObject({
      ...about,
      wants: true,
      enquiry: { text: 'スタート', touch: 'MESSAGE', toFetch: { profileId: USER } },
    });
    expect(await said('配信停止')).toMatchObject({ ...about, wants: false });
    expect(await said('配信停止')).not.toHaveProperty('enquiry');
  });
  it('groups and what nobody wrote are named and left alone', async () => {
    const told = async (about: object) => because((await came('LINE', event(about)))[0]);
    expect(await told({ ...message, source: { type: 'group', groupId: 'C1', userId: USER } })).toBe(
      'inbound-group',
    );
    const room = { type: 'room', roomId: 'R1' };
    expect(await told({ type: 'join', source: room })).toBe('inbound-group-members');
    expect(await told({ type: 'memberJoined', source: room })).toBe('inbound-group-members');
    expect(await told({ type: 'follow', follow: { isUnblocked: false } })).toBe('inbound-followed');
    expect(await told({ type: 'unfollow' })).toBe('inbound-left');
    expect(await told({ type: 'unsend', unsend: { messageId: '1' } })).toBe('inbound-taken-back');
    expect(await told({ type: 'beacon' })).toBe('inbound-of-no-interest');
    expect(await told({ ...message, source: { type: 'user' } })).toBe('inbound-without-sender');
  });
  it('proves its address by nothing', async () => {
    expect(await came('LINE', { destination: 'Ubot', events: [] })).toEqual([]);
  });
  it('is asked for the name', async () => {
    const asked: string[] = [];
    const getJson = async (url: string) => {
      asked.push(url);
      return { json: { displayName: '田中', language: 'ja' } };
    };
    const enquiry = await enquiryOf('LINE', event(message));
    expect(
      await senderOf('LINE').complete?.(enquiry, { getJson }, { channelAccessToken: 't' }),
    ).toMatchObject({
      person: { name: '田中', language: 'ja' },
    });
    expect(asked).toEqual([`https://api.line.me/v2/bot/profile/${USER}`]);
  });
});
