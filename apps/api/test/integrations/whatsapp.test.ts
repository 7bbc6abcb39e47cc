import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Inbound } from '@mikomi/domain/capture';
import { describe, expect, it, test } from 'vitest';
import { because, came, enquiryOf } from './deliveries.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures/whatsapp');
const payloads = readdirSync(FIXTURES)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .flatMap((file) =>
    Object.entries<unknown>(JSON.parse(readFileSync(join(FIXTURES, file), 'utf8'))).map(
      ([name, body]) => [`${file.slice(0, -'.json'.length)} ${name}`, body] as const,
    ),
  );

function short(one: Inbound): string {
  if (one.kind === 'ignored') return one.because.key;
  if (one.kind === 'status') return `${one.state}${one.problem === null ? '' : `: ${one.problem}`}`;
  if (one.kind === 'preference') return `${one.wants ? 'wants' : 'wants no more'}: ${one.words}`;
  const what = one.call ? `${one.call.direction} ${one.call.outcome} ${one.call.durationSeconds}s` : one.text;
  return one.kind === 'own-words' ? `own: ${what}` : `${one.touch}: ${what}`;
}

test('each of the payloads its makers test with is read, or named and left alone', async () => {
  const told = await Promise.all(
    payloads.map(
      async ([name, body]) => `${name} → ${(await came('WHATSAPP', body)).map(short).join(' | ')}`,
    ),
  );
  expect(payloads).toHaveLength(74);
  expect(told.filter((line) => !line.startsWith('account_update'))).toMatchInlineSnapshot(`
    [
      "call_connect business_initiated → inbound-call-under-way",
      "call_connect user_initiated → inbound-call-under-way",
      "call_permission_update accept → inbound-call-permission",
      "call_permission_update reject → inbound-call-permission",
      "call_status call_status → inbound-call-under-way",
      "call_terminate call_terminate → own: OUT ANSWERED 120s",
      "callback_button button → MESSAGE: title",
      "callback_button quick_reply → MESSAGE: title",
      "callback_button quick_reply_without_context → MESSAGE: title",
      "callback_selection callback → MESSAGE: title",
      "callback_selection description → MESSAGE: title
    description",
      "deleted_message revoke → inbound-taken-back",
      "edited_message image → MESSAGE: Updated image caption",
      "flow_completion completion → MESSAGE: Sent",
      "flow_completion without_flow_token → MESSAGE: Sent",
      "message text → MESSAGE: Body Text",
      "message image → MESSAGE: null",
      "message media_with_url → MESSAGE: null",
      "message video → MESSAGE: caption",
      "message document → MESSAGE: caption",
      "message audio → MESSAGE: null",
      "message voice → MESSAGE: null",
      "message static_sticker → MESSAGE: null",
      "message animated_sticker → MESSAGE: null",
      "message reaction → inbound-reaction",
      "message unreaction_empty → inbound-reaction",
      "message unreaction_no_emoji → inbound-reaction",
      "message current_location → MESSAGE: null",
      "message chosen_location → MESSAGE: Facebook HQ
    1 Hacker Way, Menlo Park, CA 94025",
      "message contacts → MESSAGE: Chandler Bing +1 555-555-5555
    Monica +1 666-666-6666
    Rachel Green +1 777-777-7777",
      "message order → MESSAGE: HAMBURGER × 3 (30 ILS)
    FRENCH_FRIES × 2 (35 ILS)
    SODA × 2 (10 ILS)",
      "message unsupported → MESSAGE: null",
      "message unsupported_with_type → MESSAGE: null",
      "message reply → MESSAGE: replied text",
      "message forwarded → MESSAGE: forwarded text",
      "message forwarded_many_times → MESSAGE: text forwarded many times",
      "message interactive_message_with_err → MESSAGE: null",
      "message referral → MESSAGE: BODY",
      "message_status sent → SENT",
      "message_status delivered → DELIVERED",
      "message_status read → READ",
      "message_status played → READ",
      "message_status failed → FAILED: Failed to send message because this user's phone number is part of an experiment",
      "message_status with_tracker → SENT",
      "message_status group → READ",
      "outgoing_message text → own: Test message",
      "outgoing_message delete → inbound-taken-back",
      "outgoing_message edit → own: Text was edited",
      "system phone_number_change → inbound-number-changed",
      "system identity_change → inbound-identity-changed",
      "template_category_update marketing → inbound-template-news",
      "template_components_update element → inbound-template-news",
      "template_quality_update yellow → inbound-template-news",
      "template_status_update approved → inbound-template-news",
      "template_status_update rejected → inbound-template-news",
      "user_marketing_preferences resume → wants: User requested to resume marketing messages",
      "user_marketing_preferences signup → wants: User signed up via signup link",
    ]
  `);
  expect(
    new Set(told.filter((line) => line.startsWith('account_update')).map((line) => line.split('→ ')[1])),
  ).toEqual(new Set(['inbound-account-news']));
});

/** What one value of a subscribed field comes as. */
const change = (value: object, field = 'messages') => ({
  object: 'whatsapp_business_account',
  entry: [
    {
      id: '1',
      changes: [
        {
          field,
          value: { metadata: { display_phone_number: '81 3-1234-5678', phone_number_id: '9' }, ...value },
        },
      ],
    },
  ],
});
const text = { id: 'wamid.1', timestamp: '1749416383', type: 'text', text: { body: 'こんにちは' } };

describe('who wrote', () => {
  const contacts = [{ profile: { name: '田中' }, wa_id: '819012345678', user_id: 'JP.13491208655302741918' }];
  it('is known by the number and by the id of the business', async () => {
    const enquiry = await enquiryOf(
      'WHATSAPP',
      change({ contacts, messages: [{ ...text, from: '819012345678' }] }),
    );
    expect(enquiry).toMatchObject({
      externalId: 'wamid.1',
      at: 1749416383000,
      text: 'こんにちは',
      conversationId: 'whatsapp:9:JP.13491208655302741918',
      person: {
        name: '田中',
        points: [
          { kind: 'WHATSAPP', value: '+819012345678' },
          { kind: 'WHATSAPP', value: 'JP.13491208655302741918' },
        ],
      },
    });
  });
  it('may hide the number', async () => {
    const hidden = [{ profile: { name: 'Mei', username: '@mei' }, user_id: 'US.1' }];
    const enquiry = await enquiryOf(
      'WHATSAPP',
      change({ contacts: hidden, messages: [{ ...text, from_user_id: 'US.1' }] }),
    );
    expect(enquiry.person).toEqual({ name: 'Mei', points: [{ kind: 'WHATSAPP', value: 'US.1' }] });
    expect(enquiry.conversationId).toBe('whatsapp:9:US.1');
  });
  it('is nobody else in the same delivery', async () => {
    const enquiry = await enquiryOf(
      'WHATSAPP',
      change({ contacts, messages: [{ ...text, from: '15550001111' }] }),
    );
    expect(enquiry.person).toEqual({ name: null, points: [{ kind: 'WHATSAPP', value: '+15550001111' }] });
  });
});

describe('what came before the source was connected', () => {
  const history = (threads: object[]) =>
    change({ history: [{ metadata: { phase: 0 }, threads }] }, 'history');
  it('is told of both sides, and as past', async () => {
    const told = await came(
      'WHATSAPP',
      history([
        {
          id: '819012345678',
          messages: [
            { ...text, from: '819012345678', history_context: { status: 'READ' } },
            { ...text, id: 'wamid.2', from: '81312345678', to: '819012345678' },
          ],
        },
      ]),
    );
    expect(told).toMatchObject([
      { kind: 'enquiry', isPast: true, person: { points: [{ value: '+819012345678' }] } },
      { kind: 'own-words', isPast: true, to: { points: [{ value: '+819012345678' }] } },
    ]);
  });
  it('may be kept back', async () => {
    const declined = change({ history: [{ errors: [{ code: 2593109, title: 'declined' }] }] }, 'history');
    expect(because((await came('WHATSAPP', declined))[0])).toBe('inbound-history-declined');
  });
});

describe('what somebody says about messages', () => {
  const chosen = (value: string) =>
    change(
      {
        user_preferences: [
          { wa_id: '819012345678', category: 'marketing_messages', value, timestamp: 1731705721 },
        ],
      },
      'user_preferences',
    );
  it('is a preference, chosen or written', async () => {
    const about = {
      kind: 'preference',
      channel: 'WHATSAPP',
      person: { points: [{ value: '+819012345678' }] },
    };
    expect(await came('WHATSAPP', chosen('stop'))).toMatchObject([
      { ...about, wants: false, isAboutNews: true, at: 1731705721000 },
    ]);
    expect(await came('WHATSAPP', chosen('resume'))).toMatchObject([{ ...about, wants: true }]);
    expect((await came('WHATSAPP', chosen('other'))).map(because)).toEqual(['inbound-marketing-preference']);
    const stop = change({ messages: [{ ...text, from: '819012345678', text: { body: 'Stop.' } }] });
    expect(await came('WHATSAPP', stop)).toMatchObject([{ ...about, wants: false, words: 'Stop.' }]);
  });
});

describe('a call', () => {
  const call = (about: object) =>
    change(
      {
        calls: [
          {
            id: 'wacid.1',
            from: '819012345678',
            to: '81312345678',
            timestamp: '1671644824',
            event: 'terminate',
            direction: 'USER_INITIATED',
            ...about,
          },
        ],
      },
      'calls',
    );
  it('that nobody took is missed', async () => {
    expect((await enquiryOf('WHATSAPP', call({ status: 'FAILED' }))).call).toEqual({
      direction: 'IN',
      outcome: 'MISSED',
      durationSeconds: null,
      ourNumber: '81 3-1234-5678',
    });
  });
  it('that was taken says how long it was', async () => {
    const { call: told } = await enquiryOf('WHATSAPP', call({ status: 'COMPLETED', duration: 61 }));
    expect(told).toMatchObject({ outcome: 'ANSWERED', durationSeconds: 61 });
  });
});

it('an ad that led into the chat is told of', async () => {
  const referral = {
    source_url: 'https://fb.me/x',
    source_id: '120208',
    source_type: 'ad',
    headline: 'Solar',
    ctwa_clid: 'ARAk',
  };
  expect(
    await enquiryOf('WHATSAPP', change({ messages: [{ ...text, from: '81901', referral }] })),
  ).toMatchObject({
    touch: 'MESSAGE',
    attribution: { ad: '120208', page: 'https://fb.me/x', content: 'Solar', click: 'ctwa_clid:ARAk' },
  });
});
it('a form within the chat is told answer by answer', async () => {
  const body = payloads.find(([name]) => name === 'flow_completion completion')?.[1];
  const { fields } = await enquiryOf('WHATSAPP', body);
  expect(fields).toContainEqual({ name: 'comment_text', value: 'Comment Text' });
  expect(fields.map(({ name }) => name).filter((name) => /token|response_json/.test(name))).toEqual([]);
});
it('somebody else’s card and a place are words, and nobody’s name or number', async () => {
  for (const name of ['message contacts', 'message chosen_location', 'message order']) {
    const told = await enquiryOf('WHATSAPP', payloads.find(([each]) => each === name)?.[1]);
    expect(told.text, name).toMatch(/Chandler|Facebook HQ|HAMBURGER × 3 \(30 ILS\)/);
    expect(
      told.fields.map((field) => field.name).filter((each) => !/^message\.(type|l.*itude)$/.test(each)),
    ).toEqual([]);
  }
});
it('what was written in a group is left alone', async () => {
  const told = await came('WHATSAPP', change({ messages: [{ ...text, from: '81901', group_id: 'g' }] }));
  expect(told.map(because)).toEqual(['inbound-group']);
});
