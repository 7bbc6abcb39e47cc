import { createHmac } from 'node:crypto';
import { isRefusal } from '@mikomi/domain/shared';
import { describe, expect, it, test } from 'vitest';
import { newWords } from '../../src/integrations/mail/new-words.ts';
import { textOfPage } from '../../src/integrations/mail/text-of-page.ts';
import { asForm, because, came, delivery, enquiryOf, inParts, senderOf } from './deliveries.ts';

const raw = (...lines: readonly string[]) => [lines.join('\r\n'), { contentType: 'message/rfc822' }] as const;
const HEAD = [
  'From: =?UTF-8?B?55Sw5Lit5aSq6YOO?= <taro@example.jp>',
  'To: Sales <sales@mikomi.example>',
  'Subject: =?UTF-8?B?6KaL56mN44KC44KK?=',
  'Date: Tue, 1 Dec 2026 10:00:00 +0900',
  'Message-ID: <a1@example.jp>',
];
const ANSWER = ['In-Reply-To: <b2@example.jp>', 'References: <root@mikomi.example> <b2@example.jp>'];

describe('a mail as it travelled', () => {
  it('is somebody’s, with its words and its thread', async () => {
    const body = [
      '',
      '会員価格を教えてください。',
      '',
      'On Mon, 30 Nov 2026 at 09:00, Mikomi <sales@mikomi.example> wrote:',
      '> old',
    ];
    expect(
      await enquiryOf(
        'INBOUND_MAIL',
        ...raw(...HEAD, ...ANSWER, 'Content-Type: text/plain; charset=utf-8', ...body),
      ),
    ).toEqual({
      kind: 'enquiry',
      externalId: 'a1@example.jp',
      at: Date.UTC(2026, 11, 1, 1),
      touch: 'EMAIL',
      person: { name: '田中太郎', points: [{ kind: 'EMAIL', value: 'taro@example.jp' }] },
      subject: '見積もり',
      text: '会員価格を教えてください。',
      fields: [],
      attribution: {},
      conversationId: 'mail:root@mikomi.example',
    });
  });
  it('begins a thread where it answers nothing', async () => {
    expect((await enquiryOf('INBOUND_MAIL', ...raw(...HEAD, '', 'Hi'))).conversationId).toBe(
      'mail:a1@example.jp',
    );
  });
  it('may be in ISO-2022-JP', async () => {
    const jis = Buffer.concat([
      Buffer.from([...HEAD, 'Content-Type: text/plain; charset=ISO-2022-JP', '', ''].join('\r\n')),
      Buffer.from('1b2442467c4b5c386c1b2842', 'hex'),
    ]);
    expect((await enquiryOf('INBOUND_MAIL', jis, { contentType: 'message/rfc822' })).text).toBe('日本語');
  });
  it('may be a page alone, and name its attachments', async () => {
    const parts = [
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<style>p{}</style><p>Hello &amp; <b>welcome</b></p><p>Mei</p>',
      '--x',
      'Content-Type: application/pdf; name="plan.pdf"',
      'Content-Disposition: attachment; filename="plan.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      'eA==',
      '--x--',
    ];
    const told = await enquiryOf('INBOUND_MAIL', ...raw(...HEAD, ...parts));
    expect(told.text).toBe('Hello & welcome\n\nMei\n\n📎 plan.pdf (application/pdf, 1 B)');
    expect(told.fields).toContainEqual({ name: 'attachments', value: 'plan.pdf (application/pdf, 1 B)' });
  });
  it('of a web form is of whoever filled it in', async () => {
    const form = [
      'From: Our site <wordpress@mikomi.example>',
      'Reply-To: mei@example.com',
      'Message-ID: <c@x>',
      'Auto-Submitted: auto-generated',
    ];
    expect((await enquiryOf('INBOUND_MAIL', ...raw(...form, '', 'Hi'))).person).toEqual({
      name: null,
      points: [{ kind: 'EMAIL', value: 'mei@example.com' }],
    });
  });
  test.each([
    ['inbound-bounce', ['X-Failed-Recipients: gone@example.jp']],
    ['inbound-bounce', ['Content-Type: multipart/report; report-type=delivery-status; boundary=x']],
    ['inbound-auto-reply', ['Auto-Submitted: auto-replied (vacation)']],
    ['inbound-auto-reply', ['Auto-Submitted: auto-generated', 'X-Auto-Response-Suppress: All']],
    ['inbound-auto-reply', ['X-Autoreply: yes']],
    ['inbound-mailing-list', ['List-Id: <news.example.com>']],
    ['inbound-mailing-list', ['Precedence: bulk', 'List-Unsubscribe: <https://example.com>']],
  ])('is %s by %j', async (key, headers) => {
    expect((await came('INBOUND_MAIL', ...raw(...HEAD, ...headers, '', 'x'))).map(because)).toEqual([key]);
  });
  it('that says that somebody is away is an automatic answer', async () => {
    const away = HEAD.map((line) => (line.startsWith('Subject') ? 'Subject: Automatic reply: quote' : line));
    expect((await came('INBOUND_MAIL', ...raw(...away, '', 'x'))).map(because)).toEqual([
      'inbound-auto-reply',
    ]);
  });
  it('is none where its bytes are none', async () => {
    expect(
      isRefusal(
        await senderOf('INBOUND_MAIL').read(delivery('\0\x01garbage', { contentType: 'text/plain' })),
      ),
    ).toBe(true);
  });
});

describe('a mail as a service hands it over', () => {
  const headers = { 'Message-ID': '<a1@example.jp>', References: '<root@mikomi.example>' };
  it('Postmark', async () => {
    const told = await enquiryOf('INBOUND_MAIL', {
      FromName: 'Mei',
      From: 'mei@example.com',
      FromFull: { Email: 'mei@example.com', Name: 'Mei', MailboxHash: '' },
      ToFull: [{ Email: 'in+k7@mikomi.example', Name: '', MailboxHash: 'k7' }],
      MailboxHash: 'k7',
      MessageID: '22c74902-a0c1-4511-804f2-341342852c90',
      Subject: 'Price',
      Date: 'Thu, 5 Apr 2026 16:59:01 +0200',
      TextBody: 'New\n\n> old',
      StrippedTextReply: 'New',
      Headers: Object.entries(headers).map(([Name, Value]) => ({ Name, Value })),
      Attachments: [{ Name: 'a.txt', Content: 'eA==', ContentType: 'text/plain', ContentLength: 1 }],
    });
    expect(told).toMatchObject({
      externalId: 'a1@example.jp',
      person: { name: 'Mei', points: [{ value: 'mei@example.com' }] },
      text: 'New\n\n📎 a.txt (text/plain, 1 B)',
      conversationId: 'mail:root@mikomi.example',
    });
    expect(told.fields).toEqual(
      expect.arrayContaining([
        { name: 'tag', value: 'k7' },
        { name: 'attachments', value: 'a.txt (text/plain, 1 B)' },
      ]),
    );
  });
  const mailgun = {
    sender: 'mei@example.com',
    recipient: 'in@mikomi.example',
    from: 'Mei <mei@example.com>',
    subject: 'Price',
    'body-plain': 'New\n\n> old',
    'stripped-text': 'New',
    'message-headers': JSON.stringify(Object.entries(headers)),
    timestamp: '1764547200',
    token: 't0',
  };
  it('Mailgun, signed', async () => {
    const { isGenuine } = senderOf('INBOUND_MAIL');
    const signature = createHmac('sha256', 'key').update('1764547200t0').digest('hex');
    const { body, contentType } = asForm({ ...mailgun, signature });
    expect(await enquiryOf('INBOUND_MAIL', body, { contentType })).toMatchObject({
      externalId: 'a1@example.jp',
      person: { name: 'Mei' },
      text: 'New',
      conversationId: 'mail:root@mikomi.example',
    });
    const request = { url: 'https://x', headers: { 'content-type': contentType }, body };
    expect(await isGenuine(request, { mailgunSigningKey: 'key' })).toBe(true);
    expect(await isGenuine(request, { mailgunSigningKey: 'other' })).toBe(false);
    expect(await isGenuine(request, { password: 'p' })).toBe(false);
    expect(await isGenuine(request, {})).toBe(true);
    const authorization = `Basic ${Buffer.from('mail:p').toString('base64')}`;
    expect(await isGenuine({ ...request, headers: { authorization } }, { password: 'p' })).toBe(true);
  });
  it('SendGrid, taken apart in a charset of its own', async () => {
    const boundary = 'xYzZY';
    const part = (name: string, value: Buffer | string) =>
      Buffer.concat([
        Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`),
        Buffer.from(value),
        Buffer.from('\r\n'),
      ]);
    const body = Buffer.concat([
      part(
        'headers',
        'Message-ID: <a1@example.jp>\nReferences: <root@mikomi.example>\n <b2@example.jp>\nDate: Tue, 1 Dec 2026 10:00:00 +0900',
      ),
      part('from', 'Mei <mei@example.com>'),
      part('to', 'in@mikomi.example'),
      part('subject', 'Price'),
      part('text', Buffer.from('93fa967b8cea', 'hex')),
      part('charsets', '{"to":"UTF-8","subject":"UTF-8","from":"UTF-8","text":"shift_jis"}'),
      part('envelope', '{"to":["in@mikomi.example"],"from":"mei@example.com"}'),
      Buffer.from(`--${boundary}--\r\n`),
    ]);
    expect(
      await enquiryOf('INBOUND_MAIL', body, { contentType: `multipart/form-data; boundary=${boundary}` }),
    ).toMatchObject({
      externalId: 'a1@example.jp',
      at: Date.UTC(2026, 11, 1, 1),
      text: '日本語',
      conversationId: 'mail:root@mikomi.example',
    });
  });
  it('raw within a form', async () => {
    for (const name of ['email', 'body-mime']) {
      const form = new FormData();
      form.append(name, [...HEAD, '', 'Hi'].join('\r\n'));
      const { body, contentType } = await inParts(form);
      expect(await enquiryOf('INBOUND_MAIL', body, { contentType })).toMatchObject({
        externalId: 'a1@example.jp',
        text: 'Hi',
      });
    }
  });
});

describe('a portal', () => {
  it('tells of somebody, and is nobody itself', async () => {
    const told = await enquiryOf(
      'PORTAL_MAIL',
      ...raw(
        'From: Portal <no-reply@portal.example>',
        'Message-ID: <p1@portal>',
        'Precedence: bulk',
        'Auto-Submitted: auto-generated',
        'Content-Type: text/html; charset=utf-8',
        '',
        '<table><tr><td>お名前</td><td>田中 太郎</td></tr><tr><td>電話番号</td><td>090-1234-5678</td></tr><tr><td>物件名</td><td>ひかり 302</td></tr></table>',
      ),
    );
    expect(told.person).toEqual({ name: null, points: [] });
    expect(told.fields).toEqual([
      { name: 'お名前', value: '田中 太郎' },
      { name: '電話番号', value: '090-1234-5678' },
      { name: '物件名', value: 'ひかり 302' },
    ]);
  });
});

describe('what is new in an answer', () => {
  const old = '> Would Tuesday suit you?';
  test.each([
    'On Tue, Dec 1, 2026 at 10:00 AM Mei Tanaka <mei@example.com> wrote:',
    'On Tue, Dec 1, 2026 at 10:00 AM Mei Tanaka\n<mei@example.com> wrote:',
    '2026年12月1日(火) 10:00 田中太郎 <taro@example.jp>:',
    'Am 01.12.2026 um 10:00 schrieb Mei:',
    'Le mar. 1 déc. 2026 à 10:00, Mei <mei@example.com> a écrit :',
    '-----Original Message-----\nFrom: Mei',
    '________________________________\nFrom: Mei\nSent: Tuesday',
    '差出人: 田中 <taro@example.jp>\n送信日時: 2026年12月1日 10:00',
  ])('ends where the old begins: %s', (introduction) => {
    expect(newWords(`Yes, it does.\n\n${introduction}\n${old}`)).toBe('Yes, it does.');
  });
  it('is all of it where nothing was quoted, answered below, or forwarded', () => {
    for (const text of [
      'On the other hand, he wrote: nothing',
      'From: Tokyo\nwith love',
      '2026年12月1日 10:00:',
      old,
    ])
      expect(newWords(text)).toBe(text);
    const forwarded =
      'See below\n---------- Forwarded message ---------\nFrom: Mei <mei@example.com>\nDate: Tue';
    expect(newWords(forwarded)).toBe(forwarded);
    expect(newWords(`${old}\nYes.`)).toBe('Yes.');
  });
});

test('a page is read as people see it', () => {
  expect(textOfPage('a<br>b<script>x<y</script><!-- c > d -->e &#26085; &lt;&nope;')).toBe(
    'a\nbe 日 <&nope;',
  );
  expect(textOfPage('<p'.repeat(5))).toBeNull();
});
