import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asleep, at, now, say, today, zone } from '../../../test/follow-ups/next-steps.ts';
import { expectKeptOrRefused } from '../../../test/kept-or-refused.ts';
import { addDays, type CivilDay, dayOf, LOCALES, startOfDay } from '../../shared/index.ts';
import { checkSleep } from './check-sleep.ts';
import { checkSleepPolicy } from './check-sleep-policy.ts';
import type { LeadSteps } from './lead-steps.ts';
import { readSleep } from './read-sleep.ts';
import { SLEEP_POLICY, sleepLead } from './sleep-lead.ts';

describe('a lead that sleeps', () => {
  const sleep = (until: CivilDay, reason = ' 来期に再検討 ', closed: LeadSteps['closed'] = null) =>
    sleepLead({ closed }, { until, reason }, now, zone);

  it('is left alone until a day, for a reason', () => {
    expect(sleep('2026-12-01')).toEqual({
      kind: 'asleep',
      sleep: { since: now, until: '2026-12-01', reason: '来期に再検討' },
    });
  });
  it.each<[ReturnType<typeof sleep>, string]>([
    [sleep(today), 'sleep-in-past'],
    [sleep('2026-11-31'), 'day-unreadable'],
    [sleep('2027-11-26'), 'sleep-too-long'],
    [sleep('2026-12-01', ' '), 'sleep-needs-reason'],
    [sleep('2026-12-01', 'x'.repeat(501)), 'text-too-long'],
    [sleep(null as never), 'value-unfit'],
    [sleep('2026-12-01', 5 as never), 'value-unfit'],
    [sleep('2026-12-01', 'x', { kind: 'WON', on: today }), 'lead-closed'],
  ])('is refused what cannot be %#', (outcome, because) => {
    expect(outcome).toMatchObject({ because });
  });
  it('wakes earlier when the customer writes, and says so', () => {
    const reading = readSleep(asleep, at('08:00'), now, zone);
    expect(reading).toMatchObject({ kind: 'awake', at: at('08:00'), wokenBy: 'CUSTOMER' });
    expect(say(reading.because, 'ja')).toBe(
      '2026年12月1日まで保留の予定でしたが（理由：来期に再検討）、お客様から連絡がありました。',
    );
    expect(readSleep(asleep, at('08:00', '2026-10-31'), now, zone).kind).toBe('asleep');
    expect(readSleep(asleep, at('08:00', '2026-12-02'), at('09:00', '2026-12-02'), zone)).toMatchObject({
      wokenBy: 'DAY',
    });
  });
  it('may be as long as the policy lets it, and no day longer', () => {
    const until = (days: number) =>
      sleepLead({ closed: null }, { until: addDays(today, days), reason: 'x' }, now, zone, { mostDays: 30 })
        .kind;
    expect([until(30), until(31)]).toEqual(['asleep', 'refused']);
  });
  it('law: whatever policy was stored is kept or refused, and what is kept lets a lead sleep a day', () => {
    expect(checkSleepPolicy(SLEEP_POLICY)).toBe(SLEEP_POLICY);
    expectKeptOrRefused(SLEEP_POLICY, checkSleepPolicy, (policy) => {
      const until = addDays(today, 1);
      expect(sleepLead({ closed: null }, { until, reason: 'x' }, now, zone, policy).kind).toBe('asleep');
    });
  });
  it('law: whatever sleep was stored is kept or refused, and what is kept is woken from', () => {
    expect(checkSleep(asleep)).toBe(asleep);
    expectKeptOrRefused(asleep, checkSleep, (kept) => {
      const { because } = readSleep(kept, null, now, zone);
      for (const locale of LOCALES) expect(say(because, locale)).not.toContain('{');
    });
  });
  it('law: wakes on exactly its day in the zone', () => {
    const zones = fc.constantFrom('Asia/Tokyo', 'America/Sao_Paulo', 'Pacific/Kiritimati', 'Europe/Berlin');
    fc.assert(
      fc.property(
        zones,
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: -2000, max: 2000 }),
        (name, days, minutes) => {
          const until = addDays('2018-10-01', days);
          const moment = startOfDay(until, name) + minutes * 60_000;
          const reading = readSleep({ since: 0, until, reason: 'x' }, null, moment, name);
          expect(reading.kind).toBe(dayOf(moment, name) < until ? 'asleep' : 'awake');
          const wakes = reading.kind === 'asleep' ? reading.wakesAt : reading.at;
          expect(dayOf(wakes, name)).toBe(until);
          expect(dayOf(wakes - 1, name) < until).toBe(true);
          for (const locale of LOCALES) expect(say(reading.because, locale)).not.toContain('{');
        },
      ),
    );
  });
});
