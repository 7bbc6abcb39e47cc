import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, bare, calendar, now, promise, say, today, zone } from '../../../test/follow-ups/next-steps.ts';
import { isRefusal, isWorkingDay, LOCALES } from '../../shared/index.ts';
import { FOLLOW_UP_KINDS } from '../follow-up.ts';
import { planFollowUp } from '../plan-follow-up.ts';
import { CONTACT_ENDS, NEXT_STEP_POLICY } from './next-step-policy.ts';
import { type ProposalFacts, proposeNextStep } from './propose-next-step.ts';
import { sleepLead } from './sleep-lead.ts';
import { whatNext } from './what-next.ts';

describe('what to do next', () => {
  type Contact = NonNullable<ProposalFacts['lastContact']>;
  const contact = (facts: Partial<Contact>): Contact => ({
    kind: 'CALL',
    direction: 'OUT',
    channel: null,
    outcome: null,
    ...facts,
  });
  const propose = (lastContact: Contact | null, facts: Partial<ProposalFacts> = {}, moment = now) =>
    proposeNextStep({ lastContact, potential: null, reachableBy: [], ...facts }, moment, zone, calendar);
  const mail = contact({ kind: 'MESSAGE', channel: 'EMAIL' });

  it('follows the last contact and the potential, on a working day', () => {
    expect(propose(null)).toMatchObject({ followUpKind: 'CALL', day: today });
    // Tomorrow is a day off.
    expect(propose(contact({ outcome: 'NO_ANSWER' }))).toMatchObject({
      followUpKind: 'CALL',
      day: '2026-11-26',
    });
    expect(propose(contact({ outcome: 'REACHED' }), { potential: 'HIGH' })).toMatchObject({
      day: '2026-11-27',
    });
    expect(propose(mail, { potential: 'LOW' })).toMatchObject({ followUpKind: 'EMAIL', day: '2026-12-09' });
    expect(propose(contact({ kind: 'VISIT' }))).toMatchObject({ followUpKind: 'EMAIL', day: '2026-11-26' });
    expect(propose({ ...mail, direction: 'IN', channel: 'WHATSAPP' })).toMatchObject({
      followUpKind: 'WHATSAPP',
      day: today,
    });
    expect(propose({ ...mail, channel: 'SMS' })).toMatchObject({ followUpKind: 'TEXT' });
    expect(propose({ ...mail, channel: 'LINE' })).toMatchObject({ followUpKind: 'OWN', label: 'LINE' });
    expect(propose(contact({ outcome: 'REFUSED' }))).toMatchObject({ kind: 'SLEEP' });
  });
  it('is to ring back today where we missed their call, be there a message of theirs or not', () => {
    for (const outcome of ['NO_ANSWER', 'BUSY', 'VOICEMAIL'] as const) {
      const proposed = propose(contact({ direction: 'IN', outcome }));
      expect(proposed).toMatchObject({ followUpKind: 'CALL', day: today });
      expect(say(proposed.because, 'en')).toBe(
        'They called last, and nobody answered. Next: Call, Nov 24, 2026?',
      );
    }
    expect(propose(contact({ direction: 'IN', outcome: 'REACHED' }))).toMatchObject({ day: '2026-12-01' });
  });
  it('is today only while today is worked', () => {
    expect(propose(null, {}, at('17:59'))).toMatchObject({ day: today });
    expect(propose(null, {}, at('18:00'))).toMatchObject({ day: '2026-11-26' });
  });
  it('goes by a way that reaches the customer', () => {
    const wrong = contact({ outcome: 'WRONG_NUMBER' });
    expect(propose(wrong)).toMatchObject({ followUpKind: 'EMAIL' });
    expect(propose(wrong, { reachableBy: ['CALL', 'WHATSAPP'] })).toMatchObject({ followUpKind: 'CALL' });
    expect(propose(null, { reachableBy: ['TEXT', 'EMAIL'] })).toMatchObject({ followUpKind: 'EMAIL' });
    expect(propose(null, { reachableBy: ['VISIT'] })).toMatchObject({ followUpKind: 'CALL' });
    expect(propose({ ...mail, channel: 'LINE' }, { reachableBy: ['CALL'] })).toMatchObject({ label: 'LINE' });
  });
  it('is a demo or a visit where the rule says so, however the customer can be reached', () => {
    const facts: ProposalFacts = { lastContact: null, potential: null, reachableBy: ['CALL', 'EMAIL'] };
    for (const kind of ['MEETING', 'DEMO', 'VISIT'] as const) {
      const policy = [{ after: null, potentials: null, propose: kind, workingDays: 0 }];
      expect(proposeNextStep(facts, now, zone, calendar, policy)).toMatchObject({ followUpKind: kind });
    }
  });
  it('is what the rule calls it, where that is a kind of the organization’s own', () => {
    const facts: ProposalFacts = { lastContact: null, potential: null, reachableBy: ['CALL'] };
    const rule = {
      after: null,
      potentials: null,
      propose: 'OWN',
      label: 'カタログ送付',
      workingDays: 0,
    } as const;
    const proposed = proposeNextStep(facts, now, zone, calendar, [rule]);
    expect(proposed).toMatchObject({ followUpKind: 'OWN', label: 'カタログ送付' });
    expect(say(proposed.because, 'ja')).toBe(
      'まだ連絡していません。次の予定を2026年11月24日に入れますか（カタログ送付）。',
    );
  });
  it('is asked when a follow-up is done and nothing else is planned', () => {
    const facts: ProposalFacts = {
      lastContact: contact({ outcome: 'NO_ANSWER' }),
      potential: null,
      reachableBy: [],
    };
    const asked = whatNext(
      { ...bare, followUps: [{ ...promise, state: 'DONE' }] },
      facts,
      now,
      zone,
      calendar,
    );
    expect(asked).toMatchObject({ kind: 'missing', proposal: { followUpKind: 'CALL', day: '2026-11-26' } });
    if (asked.kind === 'missing')
      expect([say(asked.refusal, 'en'), say(asked.proposal.because, 'ja')]).toEqual([
        'Nothing is planned on this lead. Say what comes next, let it sleep, or close it.',
        '前回の電話には応答がありませんでした。次の予定を2026年11月26日に入れますか（電話）。',
      ]);
    expect(whatNext({ ...bare, followUps: [promise] }, facts, now, zone, calendar)).toMatchObject({
      kind: 'planned',
    });
  });
  it('law: is a promise that can be made, or a sleep that can begin, whatever came before', () => {
    const contacts = fc.option(
      fc.record({
        kind: fc.constantFrom('COMMENT' as const, 'CALL' as const, 'MESSAGE' as const, 'VISIT' as const),
        direction: fc.constantFrom('IN' as const, 'OUT' as const),
        channel: fc.constantFrom(
          null,
          'EMAIL' as const,
          'WHATSAPP' as const,
          'LINE' as const,
          'SMS' as const,
        ),
        outcome: fc.constantFrom(
          null,
          'REACHED' as const,
          'NO_ANSWER' as const,
          'BUSY' as const,
          'VOICEMAIL' as const,
          'WRONG_NUMBER' as const,
          'REFUSED' as const,
        ),
      }),
      { nil: null },
    );
    const potentials = fc.constantFrom(null, 'LOW' as const, 'MEDIUM' as const, 'HIGH' as const);
    const ways = fc.subarray([...FOLLOW_UP_KINDS]);
    const mondays = { zone, week: { 1: [{ from: '09:00', to: '18:00' }] }, days: {} };
    const calendars = fc.constantFrom(calendar, mondays, { zone, week: {}, days: {} });
    const moments = fc.integer({ min: 0, max: 20_000 }).map((minutes) => now + minutes * 60_000);
    const names = fc.constantFrom('Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati');
    fc.assert(
      fc.property(
        contacts,
        potentials,
        ways,
        calendars,
        moments,
        names,
        (lastContact, potential, reachableBy, hours, moment, name) => {
          const facts = { lastContact, potential, reachableBy };
          const proposed = proposeNextStep(facts, moment, name, hours);
          const outcome =
            proposed.kind === 'SLEEP'
              ? sleepLead({ closed: null }, { until: proposed.day, reason: 'x' }, moment, name)
              : planFollowUp(
                  {
                    kind: proposed.followUpKind,
                    label: proposed.label,
                    day: proposed.day,
                    time: null,
                    note: null,
                    assigneeId: 'm',
                  },
                  moment,
                  name,
                );
          expect(isRefusal(outcome)).toBe(false);
          if (hours === calendar && name === zone) expect(isWorkingDay(proposed.day, calendar)).toBe(true);
          for (const locale of LOCALES)
            expect(say(proposed.because, locale)).not.toMatch(/[{}]|contact-ended|propose-/);
        },
      ),
      { seed: 1 },
    );
  });
  it('lets a lead sleep no longer than it may, and wake on a working day', () => {
    const mondays = { zone, week: { 1: [{ from: '09:00', to: '18:00' }] }, days: {} };
    const facts = { lastContact: contact({ outcome: 'REFUSED' }), potential: null, reachableBy: [] };
    const sleep = (mostDays: number, hours = mondays) =>
      proposeNextStep(facts, now, zone, hours, NEXT_STEP_POLICY, { mostDays });
    // 366 days on is a Thursday.
    expect(sleep(366)).toMatchObject({ kind: 'SLEEP', day: '2027-11-22' });
    expect(sleep(1)).toMatchObject({ day: '2026-11-25' });
    expect(whatNext(bare, facts, now, zone, mondays, NEXT_STEP_POLICY, { mostDays: 1 })).toMatchObject({
      proposal: { kind: 'SLEEP', day: '2026-11-25' },
    });
    const today = [{ after: null, potentials: null, propose: 'SLEEP', workingDays: 0 }] as const;
    expect(proposeNextStep(facts, now, zone, calendar, today)).toMatchObject({ day: '2026-11-25' });
  });
  it('has a rule for every way a contact ends', () => {
    for (const end of CONTACT_ENDS)
      expect(NEXT_STEP_POLICY.some(({ after }) => after === null || after.includes(end))).toBe(true);
  });
});
