import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asleep, at, bare, now, promise, say, today, zone } from '../../../test/follow-ups/next-steps.ts';
import type { FollowUp } from '../follow-up.ts';
import { judgeNextStep } from './judge-next-step.ts';
import type { LeadSteps } from './lead-steps.ts';
import { type LeadInQuestion, leadsWithoutNextStep } from './leads-without-next-step.ts';
import { nextFollowUpAt } from './next-follow-up-at.ts';
import type { Sleep } from './sleep-lead.ts';

const known = {
  id: 'a',
  potential: null,
  receivedAt: at('09:00', '2026-11-01'),
  lastContactAt: null,
} as const;

describe('the next step of a lead', () => {
  it.each<[Partial<LeadSteps>, string, string]>([
    [{ followUps: [promise] }, 'FOLLOW_UP', 'Call, overdue since Nov 23, 2026.'],
    [{ followUps: [{ ...promise, day: '2026-12-01' }] }, 'FOLLOW_UP', 'Call, Dec 1, 2026.'],
    [
      { appointments: [{ title: '定例会', startsAt: at('09:30'), endsAt: at('10:30') }] },
      'APPOINTMENT',
      '定例会, Nov 24, 2026, 9:30 AM.',
    ],
    [{ cadenceNextAt: at('15:00') }, 'CADENCE', 'The cadence goes on: Nov 24, 2026, 3:00 PM.'],
    [{ sleep: asleep }, 'SLEEP', 'Asleep until Dec 1, 2026 (来期に再検討).'],
  ])('is a promise, an appointment, a cadence or a sleep %#', (steps, kind, en) => {
    const judged = judgeNextStep({ ...bare, ...steps }, now, zone);
    expect(judged).toMatchObject({ kind: 'planned', step: { kind } });
    if (judged.kind === 'planned') expect(say(judged.step.because, 'en').replaceAll('\u202f', ' ')).toBe(en);
  });
  it('is the earliest of several', () => {
    const judged = judgeNextStep(
      { ...bare, sleep: asleep, cadenceNextAt: at('15:00'), followUps: [promise] },
      now,
      zone,
    );
    expect(judged.kind === 'planned' && judged.steps.map(({ kind }) => kind)).toEqual([
      'FOLLOW_UP',
      'CADENCE',
      'SLEEP',
    ]);
  });
  it('is missing when what there was is done, over or woken', () => {
    const gone: readonly Partial<LeadSteps>[] = [
      {},
      { followUps: [{ ...promise, state: 'DONE' }] },
      { appointments: [{ title: 't', startsAt: at('08:00'), endsAt: now }] },
      { sleep: { ...asleep, until: today } },
      { sleep: asleep, lastWroteAt: at('09:00') },
    ];
    for (const steps of gone)
      expect(judgeNextStep({ ...bare, ...steps }, now, zone)).toMatchObject({ because: 'next-step-missing' });
    expect(judgeNextStep({ ...bare, closed: { kind: 'LOST', on: today } }, now, zone)).toEqual({
      kind: 'closed',
    });
  });
  it('is first of all the earliest open promise', () => {
    expect(nextFollowUpAt([], zone)).toBeNull();
    expect(nextFollowUpAt([{ ...promise, state: 'CANCELLED' }], zone)).toBeNull();
    const several = [
      { ...promise, day: today },
      { ...promise, day: today, time: '15:00' },
    ];
    expect(nextFollowUpAt(several, zone)).toBe(at('15:00'));
    expect(nextFollowUpAt([promise], zone)).toBe(at('00:00') - 1);
  });
  it('law: an open lead that is judged fine has one, and each of them alone is enough', () => {
    const steps = fc.record({
      followUps: fc.array(fc.constantFrom<FollowUp>(promise, { ...promise, state: 'DONE' }), {
        maxLength: 2,
      }),
      appointments: fc.array(
        fc.constantFrom(
          { title: 'past', startsAt: 0, endsAt: now },
          { title: 'next', startsAt: now + 1, endsAt: now + 2 },
        ),
        { maxLength: 2 },
      ),
      cadenceNextAt: fc.constantFrom(null, at('15:00')),
      sleep: fc.constantFrom<Sleep | null>(null, asleep, { ...asleep, until: today }),
    });
    fc.assert(
      fc.property(steps, (some) => {
        const isPlanned =
          some.followUps.some(({ state }) => state === 'OPEN') ||
          some.appointments.some(({ endsAt }) => endsAt > now) ||
          some.cadenceNextAt !== null ||
          some.sleep === asleep;
        const judged = judgeNextStep({ ...bare, ...some }, now, zone);
        expect(judged.kind).toBe(isPlanned ? 'planned' : 'refused');
        const forgotten = leadsWithoutNextStep([{ ...bare, ...some, ...known }], now, zone);
        expect(forgotten).toHaveLength(isPlanned ? 0 : 1);
      }),
    );
  });
});

describe('leads without a next step', () => {
  it('of today are told so, not by a number of days', () => {
    const told = (facts: Partial<LeadInQuestion>) => {
      const [found] = leadsWithoutNextStep([{ ...bare, ...known, ...facts }], now, zone);
      return found && [say(found.because, 'en'), say(found.because, 'ja')];
    };
    expect(told({ lastContactAt: at('09:00') })).toEqual([
      'Nothing is planned; the last contact was today.',
      '次の予定がありません。最後の連絡は今日です。',
    ]);
    expect(told({ receivedAt: at('09:00') })).toEqual([
      'Nothing is planned; it came in today and nobody has been in touch yet.',
      '次の予定がありません。今日届いてから、まだ誰も連絡していません。',
    ]);
  });
  it('are listed the best first, then the longest silent', () => {
    const lead = (id: string, facts: Partial<LeadInQuestion>): LeadInQuestion => ({
      ...bare,
      ...known,
      id,
      ...facts,
    });
    const found = leadsWithoutNextStep(
      [
        lead('later', { lastContactAt: at('09:00', '2026-11-20') }),
        lead('before', { receivedAt: at('09:00', '2026-11-18'), lastContactAt: at('09:00', '2026-11-19') }),
        lead('planned', { followUps: [promise] }),
        lead('untouched', {}),
        lead('best', { potential: 'HIGH', lastContactAt: at('09:00', '2026-11-23') }),
        lead('untouched-too', {}),
        lead('won', { closed: { kind: 'WON', on: today } }),
      ],
      now,
      zone,
    );
    expect(found.map(({ id }) => id)).toEqual(['best', 'untouched', 'untouched-too', 'before', 'later']);
    expect(found.map(({ because }) => say(because, 'en'))).toEqual([
      'Nothing is planned; the last contact was 1 day ago.',
      'Nothing is planned; it came in 23 days ago and nobody has been in touch.',
      'Nothing is planned; it came in 23 days ago and nobody has been in touch.',
      'Nothing is planned; the last contact was 5 days ago.',
      'Nothing is planned; the last contact was 4 days ago.',
    ]);
  });
});
