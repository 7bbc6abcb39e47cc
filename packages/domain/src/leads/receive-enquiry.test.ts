import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, gapsOf, sayer } from '../shared/index.ts';
import { type EarlierLead, ENQUIRY_POLICY, type Enquiry } from './enquiry.ts';
import { enquiryWords } from './enquiry-words.ts';
import { receiveEnquiry } from './receive-enquiry.ts';

const TOKYO = 'Asia/Tokyo';
const DAY = 86_400_000;
const at = Date.UTC(2026, 10, 23);
const enquiry = (change: Partial<Enquiry> = {}): Enquiry => ({
  kind: 'FORM',
  sourceId: 'web',
  form: null,
  ad: null,
  at,
  ...change,
});
const earlier = (change: Partial<EarlierLead> = {}): EarlierLead => ({
  id: 'l1',
  closed: null,
  lastTouch: enquiry({ at: at - 5 * DAY }),
  lastActivityAt: null,
  ...change,
});
const lost = (on: string, id = 'l1') => earlier({ id, closed: { kind: 'LOST', on } });
const say = sayer(enquiryWords);

describe('an enquiry of somebody known', () => {
  it.each<[Partial<Enquiry>, Partial<EarlierLead>, string, string]>([
    [{}, {}, 'activity', 'It is part of the conversation on their open lead.'],
    [{ form: 'quote' }, {}, 'touch', 'They have an open lead and came by another way than before.'],
    [{ ad: 'spring' }, {}, 'touch', 'They have an open lead and came by another way than before.'],
    [
      {},
      { lastTouch: enquiry({ sourceId: 'chat' }), touches: [enquiry({ at: at - 2 * DAY })] },
      'activity',
      'It is part of the conversation on their open lead.',
    ],
    [{}, { lastTouch: null }, 'touch', 'Their open lead had no enquiry yet.'],
    [
      {},
      { lastTouch: enquiry({ at: at - 31.5 * DAY }) },
      'touch',
      'They have an open lead, quiet for 31 days.',
    ],
    [
      { sourceId: 'mail', conversationId: 'thread' },
      { conversationIds: ['thread'] },
      'activity',
      'It is part of the conversation on their open lead.',
    ],
    [
      { conversationId: 'thread' },
      { conversationIds: ['thread'], lastTouch: null },
      'touch',
      'Their open lead had no enquiry yet.',
    ],
    [
      {},
      { closed: { kind: 'LOST', on: '2026-11-22' } },
      'reopen',
      'Their lead was lost 1 day ago, within the last 90 days: it is open again.',
    ],
    [
      {},
      { closed: { kind: 'WON', on: '2026-11-01' } },
      'new-lead',
      'Their lead was won on Nov 1, 2026: they are interested again.',
    ],
    [
      {},
      { closed: { kind: 'LOST', on: '2026-08-25' } },
      'new-lead',
      'Their lead was lost 90 days ago, no longer within 90 days: this is a new lead.',
    ],
  ])('%o of %o is a %s: %s', (change, lead, kind, sentence) => {
    const decision = receiveEnquiry(enquiry(change), [earlier(lead)], TOKYO);
    expect(decision.kind).toBe(kind);
    expect(decision.reasons.map((reason) => say(reason, 'en'))).toEqual([sentence]);
  });
  it('is told in Japanese as well', () => {
    const [reason = { key: '' }] = receiveEnquiry(enquiry(), [lost('2026-11-22')], TOKYO).reasons;
    expect(say(reason, 'ja')).toBe('失注から1日（90日未満）のため、失注を取り消して再開します。');
  });
});

describe('of several open leads', () => {
  const machine = earlier({ id: 'machine', productIds: ['press', 'lathe'], conversationIds: ['chat'] });
  const service = earlier({ id: 'service', productIds: ['repair'], lastActivityAt: at - DAY });
  const of = (change: Partial<Enquiry>, ...leads: readonly EarlierLead[]) => {
    const decision = receiveEnquiry(enquiry(change), leads, TOKYO);
    return 'leadId' in decision && [decision.leadId, decision.reasons.at(-1)?.key];
  };
  it('an enquiry is about that of its conversation, its products, or the one heard of last', () => {
    expect(of({ conversationId: 'chat', productIds: ['repair'] }, service, machine)).toEqual([
      'machine',
      'enquiry-of-conversation',
    ]);
    expect(of({ productIds: ['lathe', 'press', 'repair'] }, service, machine)).toEqual([
      'machine',
      'enquiry-of-products',
    ]);
    expect(of({ productIds: ['nothing of them'] }, machine, service)).toEqual([
      'service',
      'enquiry-of-heard-last',
    ]);
    expect(of({}, machine, service)).toEqual(['service', 'enquiry-of-heard-last']);
    expect(of({}, machine)).toEqual(['machine', 'enquiry-open-conversation']);
    const unheard = (id: string) => earlier({ id, lastTouch: null });
    expect(of({}, unheard('one'), unheard('two'))).toEqual(['one', 'enquiry-of-first']);
  });
});

describe('the days of the policy', () => {
  it('law: silence begins at exactly its last millisecond', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.boolean(), (silentDays, isActivity) => {
        const kindAfter = (silentMs: number) => {
          const last = at - silentMs;
          const lead = isActivity
            ? earlier({ lastTouch: enquiry({ at: last - DAY }), lastActivityAt: last })
            : earlier({ lastTouch: enquiry({ at: last }) });
          return receiveEnquiry(enquiry(), [lead], TOKYO, { ...ENQUIRY_POLICY, silentDays }).kind;
        };
        expect([kindAfter(silentDays * DAY - 1), kindAfter(silentDays * DAY)]).toEqual(['activity', 'touch']);
      }),
    );
  });
  it('law: a loss is withdrawn on each of its first days and on no later one', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (days, reopenWithinDays) => {
        const decision = receiveEnquiry(enquiry(), [lost(dayOf(at - days * DAY, TOKYO))], TOKYO, {
          ...ENQUIRY_POLICY,
          reopenWithinDays,
        });
        expect(decision).toMatchObject(
          days < reopenWithinDays ? { kind: 'reopen', days } : { kind: 'new-lead', leadKind: 'REPEAT' },
        );
      }),
    );
  });
  it('are those of the organization’s zone', () => {
    // 90 days after 25 August begins in Tokyo while the 89th still runs in New York.
    const evening = enquiry({ at: Date.UTC(2026, 10, 22, 15) });
    expect(receiveEnquiry(evening, [lost('2026-08-25')], TOKYO).kind).toBe('new-lead');
    expect(receiveEnquiry(evening, [lost('2026-08-25')], 'America/New_York')).toMatchObject({
      kind: 'reopen',
      days: 89,
    });
  });
  it('opens the one that was lost last, and one lost after the enquiry at once', () => {
    expect(
      receiveEnquiry(enquiry(), [lost('2026-09-01', 'old'), lost('2026-11-20', 'new')], TOKYO),
    ).toMatchObject({ leadId: 'new' });
    const later = receiveEnquiry(enquiry(), [lost('2026-12-24')], TOKYO);
    expect(later).toMatchObject({ kind: 'reopen', days: 0 });
    const said = later.reasons.map((reason) => say(reason, 'en'));
    expect(said).toEqual(['Their lead was lost on Dec 24, 2026, after this enquiry: it is open again.']);
  });
  it('open nothing again where they are none', () => {
    const never = { ...ENQUIRY_POLICY, reopenWithinDays: 0 };
    const { kind, reasons } = receiveEnquiry(enquiry(), [lost('2026-12-24')], TOKYO, never);
    expect([kind, ...reasons.map((reason) => say(reason, 'en'))]).toEqual([
      'new-lead',
      'Their lead was lost on Dec 24, 2026: they are interested again.',
    ]);
  });
  it('are not reckoned from a day that cannot be read', () => {
    for (const kind of ['LOST', 'WON'] as const) {
      const closed = earlier({ closed: { kind, on: 'garbage' } });
      const decision = receiveEnquiry(enquiry(), [closed], TOKYO);
      expect(decision).toMatchObject({ kind: 'new-lead', leadKind: 'REPEAT', after: 'l1' });
      expect(decision.reasons).toEqual([{ key: 'enquiry-after-closed' }]);
    }
    expect(
      receiveEnquiry(enquiry(), [lost('garbage', 'old'), lost('2026-11-20', 'new')], TOKYO),
    ).toMatchObject({ kind: 'reopen', leadId: 'new' });
  });
});

describe('law: whatever comes in', () => {
  const when = fc.integer({ min: -200, max: 50 }).map((days) => at + days * DAY);
  const anyEnquiry: fc.Arbitrary<Enquiry> = fc.record({
    kind: fc.constantFrom('FORM', 'EMAIL'),
    sourceId: fc.constantFrom('web', 'mail', null),
    form: fc.constantFrom('quote', null),
    ad: fc.constant(null),
    at: when,
    productIds: fc.subarray(['a', 'b']),
    conversationId: fc.constantFrom('chat', null),
  });
  const anyLead: fc.Arbitrary<EarlierLead> = fc.record({
    id: fc.uuid(),
    closed: fc.option(
      fc.record({
        kind: fc.constantFrom('WON', 'LOST'),
        on: fc.oneof(
          { weight: 9, arbitrary: when.map((moment) => dayOf(moment, 'UTC')) },
          fc.constant('garbage'),
        ),
      }),
    ),
    lastTouch: fc.option(anyEnquiry, { freq: 2 }),
    lastActivityAt: fc.option(when, { freq: 2 }),
    productIds: fc.subarray(['a', 'b']),
    conversationIds: fc.subarray(['chat']),
  });
  const zone = fc.constantFrom(TOKYO, 'UTC', 'America/New_York', 'Pacific/Kiritimati');
  const policy = fc.record({ reopenWithinDays: fc.nat(200), silentDays: fc.nat(60) });

  it('becomes something of these parties, with a reason that is said', () => {
    fc.assert(
      fc.property(
        anyEnquiry,
        fc.array(anyLead, { maxLength: 5 }),
        zone,
        policy,
        (one, leads, where, rules) => {
          const decision = receiveEnquiry(one, leads, where, rules);
          expect(decision.reasons.length).toBeGreaterThan(0);
          for (const reason of decision.reasons)
            for (const locale of ['en', 'ja'] as const)
              expect(say(reason, locale)).not.toMatch(/[{}]|NaN|Infinity|∞|^enquiry/);
          const open = leads.filter(({ closed }) => closed === null).map(({ id }) => id);
          // No second lead while one is open, and none is opened again beside it.
          if (open.length > 0)
            expect(open).toContain(
              'leadId' in decision && ['touch', 'activity'].includes(decision.kind) && decision.leadId,
            );
          else expect(['reopen', 'new-lead']).toContain(decision.kind);
          if (decision.kind === 'reopen') {
            expect(leads.find(({ id }) => id === decision.leadId)?.closed?.kind).toBe('LOST');
            expect(decision.days).toBeGreaterThanOrEqual(0);
          }
          if (decision.kind === 'new-lead')
            expect([decision.leadKind, decision.after]).toEqual(
              leads[0] ? ['REPEAT', leads[0].id] : ['NEW', null],
            );
        },
      ),
      { numRuns: 1000 },
    );
  });
  it('for every reason that there is', () => {
    const any = fc.tuple(anyEnquiry, fc.boolean()).map(([one, isTest]) => ({ ...one, isTest }));
    const cases = fc.sample(fc.tuple(any, fc.array(anyLead, { maxLength: 3 }), policy), {
      numRuns: 10_000,
      seed: 1,
    });
    const said = new Set(
      cases.flatMap(([one, leads, rules]) =>
        receiveEnquiry(one, leads, TOKYO, rules).reasons.map(({ key }) => key),
      ),
    );
    expect([...said].sort()).toEqual(Object.keys(enquiryWords.en).sort());
  });
  it('one conversation has one lead, and one enquiry as long as it is not silent', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 30 * DAY - 1 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(gaps, (pauses) => {
        let leads: readonly EarlierLead[] = [];
        let touches = 0;
        let now = at;
        for (const pause of pauses) {
          now += pause;
          const message = enquiry({ at: now });
          const decision = receiveEnquiry(message, leads, TOKYO);
          if (decision.kind === 'new-lead')
            leads = [earlier({ id: String(leads.length), lastTouch: message }), ...leads];
          else leads = leads.map((lead) => ({ ...lead, lastActivityAt: now }));
          if (decision.kind !== 'activity') touches += 1;
        }
        expect([leads.length, touches]).toEqual([1, 1]);
      }),
    );
  });
  it('is never two open leads of one party, whatever is won and lost between', () => {
    const step = fc.tuple(anyEnquiry, fc.constantFrom('WON', 'LOST', 'OPEN'));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), policy, (steps, rules) => {
        let leads: readonly EarlierLead[] = [];
        for (const [one, end] of steps) {
          const decision = receiveEnquiry(one, leads, 'UTC', rules);
          if (decision.kind === 'new-lead')
            leads = [earlier({ id: String(leads.length), lastTouch: one }), ...leads];
          if (decision.kind === 'reopen')
            leads = leads.map((lead) => (lead.id === decision.leadId ? { ...lead, closed: null } : lead));
          expect(leads.filter(({ closed }) => closed === null)).toHaveLength(1);
          if (end !== 'OPEN')
            leads = leads.map((lead) =>
              lead.closed ? lead : { ...lead, closed: { kind: end, on: dayOf(one.at, 'UTC') } },
            );
        }
      }),
    );
  });
});

it('says everything in both languages', () => expect(gapsOf(enquiryWords)).toEqual([]));
