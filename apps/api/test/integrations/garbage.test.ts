import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { senders } from '../../src/integrations/index.ts';
import { delivery } from './deliveries.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures/whatsapp');
const whatsApp = readdirSync(FIXTURES)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => Object.values<unknown>(JSON.parse(readFileSync(join(FIXTURES, file), 'utf8'))));

/** One delivery of every format, to be spoilt. */
const GOOD: readonly unknown[] = [
  ...whatsApp,
  {
    object: 'page',
    entry: [
      {
        id: '1',
        time: 1,
        changes: [{ field: 'leadgen', value: { leadgen_id: 1, form_id: 2, created_time: 3 } }],
      },
    ],
  },
  {
    object: 'page',
    entry: [
      {
        id: '1',
        messaging: [
          {
            sender: { id: '2' },
            recipient: { id: '1' },
            timestamp: 3,
            message: { mid: 'm', text: 'x', referral: { ad_id: '4' } },
          },
        ],
      },
    ],
  },
  {
    destination: 'U',
    events: [
      {
        type: 'message',
        webhookEventId: '1',
        timestamp: 2,
        source: { type: 'user', userId: 'U' },
        message: { type: 'text', text: 'x' },
      },
    ],
  },
  { lead_id: '1', user_column_data: [{ column_id: 'EMAIL', string_value: 'a@b.co' }], google_key: 'k' },
  {
    event_type: 'form_response',
    form_response: {
      token: 't',
      definition: { fields: [{ id: 'a', title: 'Name' }] },
      answers: [{ type: 'choices', choices: { labels: ['x'] }, field: { id: 'a' } }],
    },
  },
  {
    eventType: 'FORM_RESPONSE',
    data: { responseId: 'r', fields: [{ label: 'Name', value: ['a'], options: [{ id: 'a', text: 'x' }] }] },
  },
  {
    MessageID: 'm',
    From: 'a@b.co',
    Subject: 's',
    Date: 'd',
    Headers: [{ Name: 'References', Value: '<x>' }],
    ToFull: [{ Email: 'a@b.co' }],
  },
  { specversion: '1.0', id: 'i', source: 's', type: 't', data: { MessageSid: 'SM', From: '+1', Body: 'x' } },
  { from: '1', to: '2', status: 'missed', duration: 3 },
];
const FORMS = [
  'CallSid=CA1&CallStatus=no-answer&From=%2B819012345678&Direction=inbound',
  'recipient=a&message-headers=%5B%5B%22From%22%2C%22x%22%5D%5D&timestamp=1&token=2&signature=3',
  '--x\r\nContent-Disposition: form-data; name="headers"\r\n\r\nA: b\r\n--x\r\nContent-Disposition: form-data; name="charsets"\r\n\r\n{"text":"nope"}\r\n--x--\r\n',
];
const MAIL =
  'From: Mei <mei@example.com>\r\nDate: x\r\nMessage-ID: <a>\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>Hi\r\n--x--';

const TYPES = [
  'application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'message/rfc822',
  'text/plain',
  '',
];

/** A value, with some part of it replaced by anything. */
function spoilt(json: unknown, steps: readonly number[], by: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof json !== 'object' || json === null) return by;
  const keys = Object.keys(json);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return by;
  const copy: Record<string, unknown> = Array.isArray(json) ? ([...json] as never) : { ...json };
  copy[key] = spoilt(copy[key], rest, by);
  return copy;
}

/** Bytes with some of them changed, cut or doubled. */
function torn(bytes: Buffer, at: readonly number[], to: number): Buffer {
  const copy = Buffer.from(bytes);
  for (const place of at) if (copy.length > 0) copy[place % copy.length] = to;
  const cut = at[0] ?? copy.length;
  return cut % 3 === 0
    ? copy.subarray(0, cut % (copy.length + 1))
    : cut % 3 === 1
      ? Buffer.concat([copy, copy])
      : copy;
}

const json = fc
  .tuple(
    fc.constantFrom(...GOOD),
    fc.array(fc.nat(20), { maxLength: 9 }),
    fc.anything({ maxDepth: 2, withNullPrototype: false }),
  )
  .map(([good, steps, by]) =>
    Buffer.from(
      JSON.stringify(spoilt(good, steps, by), (_, value) =>
        typeof value === 'bigint' ? String(value) : value,
      ) ?? '',
    ),
  );
const bytes = fc
  .tuple(
    fc.constantFrom(...GOOD.map((good) => JSON.stringify(good)), ...FORMS, MAIL),
    fc.array(fc.nat(), { maxLength: 5 }),
    fc.nat(255),
  )
  .map(([good, at, to]) => torn(Buffer.from(good), at, to));
const anything = fc.oneof(
  json,
  bytes,
  fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array)),
);

const SECRETS = {
  appSecret: 's',
  verifyToken: 'v',
  channelSecret: 's',
  googleKey: 'k',
  secret: 's',
  signingSecret: 's',
  authToken: 't',
  bearer: 'b',
  password: 'p',
  mailgunSigningKey: 'm',
};

test('whatever arrives, every reader tells or refuses, and none believes it', async () => {
  await fc.assert(
    fc.asyncProperty(anything, fc.constantFrom(...TYPES), async (body, contentType) => {
      for (const sender of senders) {
        const told = await sender.read(delivery(body, { contentType }));
        expect(Array.isArray(told) || ('because' in told && told.kind === 'refused'), sender.kind).toBe(true);
        if (Array.isArray(told))
          for (const one of told) {
            expect(one.externalId, sender.kind).toEqual(expect.any(String));
            expect(one.externalId.length).toBeGreaterThan(0);
            expect(one.at === null || Number.isSafeInteger(one.at), sender.kind).toBe(true);
            expect(JSON.stringify(one)).not.toContain('\\u0000');
          }
        const request = {
          url: 'https://crm.example.com/in/x',
          headers: { 'content-type': contentType },
          body,
        };
        const isGenuine = await sender.isGenuine(request, SECRETS);
        if (sender.kind !== 'GOOGLE_LEAD_FORM') expect(isGenuine, sender.kind).toBe(false);
      }
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 300) },
  );
});
