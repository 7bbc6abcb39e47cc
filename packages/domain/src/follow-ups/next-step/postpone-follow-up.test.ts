import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, now, promise, say, today, zone } from '../../../test/follow-ups/next-steps.ts';
import { expectKeptOrRefused } from '../../../test/kept-or-refused.ts';
import { addDays, type CivilDay, type Sentence } from '../../shared/index.ts';
import type { FollowUp } from '../follow-up.ts';
import { checkPostponePolicy } from './check-postpone-policy.ts';
import { POSTPONE_POLICY, type PutOff, postponeFollowUp } from './postpone-follow-up.ts';

describe('putting a follow-up off', () => {
  const move = (
    day: CivilDay,
    time: string | null = null,
    putOff: PutOff | null = null,
    followUp = promise,
  ) => postponeFollowUp(followUp, putOff, { day, time }, now, zone);

  it('law: whatever policy was stored is kept or refused, and what is kept counts on', () => {
    expect(checkPostponePolicy(POSTPONE_POLICY)).toBe(POSTPONE_POLICY);
    expectKeptOrRefused({ oftenFrom: 3, mostTimes: 5 }, checkPostponePolicy, (policy) => {
      const moved = postponeFollowUp(promise, null, { day: '2026-11-26', time: null }, now, zone, policy);
      expect(['postponed', 'refused']).toContain(moved.kind);
    });
  });

  it('counts how often, and keeps the day first promised', () => {
    const once = move('2026-11-26');
    expect(once).toMatchObject({
      kind: 'postponed',
      followUp: { day: '2026-11-26', state: 'OPEN', remindAt: at('09:00', '2026-11-26') },
      putOff: { count: 1, firstDay: '2026-11-23' },
    });
    const again = move('2026-11-30', null, { count: 2, firstDay: '2026-11-02' });
    expect(again).toMatchObject({ putOff: { count: 3, firstDay: '2026-11-02' } });
    expect(again.kind === 'postponed' && [say(again.because, 'en'), say(again.because, 'ja')]).toEqual([
      'Put off 3 times; originally for Nov 2, 2026. If now is not the time, let the lead sleep or close it.',
      '3回延期しています（当初の予定日：2026年11月2日）。今が時期でなければ、見込みを保留にするか完了してください。',
    ]);
  });
  it('sets the alarm as its assignee chose it', () => {
    const reminders = { dayTime: '07:30', minutesBefore: 45 };
    const to = { day: '2026-11-26', time: null };
    expect(postponeFollowUp(promise, null, to, now, zone, POSTPONE_POLICY, reminders)).toMatchObject({
      followUp: { remindAt: at('07:30', '2026-11-26') },
    });
  });
  it('is something else than bringing it forward', () => {
    const later = { ...promise, day: '2026-12-02', time: '15:00' };
    expect(move('2026-12-01', '18:00', null, later)).toMatchObject({ kind: 'brought-forward' });
    expect(move('2026-12-03', '10:00', null, later)).toMatchObject({ kind: 'postponed' });
  });
  it('is not meant by another time of the same day, which counts as nothing', () => {
    const ten = { ...promise, day: '2026-12-02', time: '10:00' };
    const told = (time: string | null) => {
      const moved = move('2026-12-02', time, { count: 1, firstDay: '2026-12-01' }, ten);
      expect(moved).toMatchObject({ kind: 'moved-within-day', putOff: { count: 1, firstDay: '2026-12-01' } });
      return say(moved.because as Sentence, 'en');
    };
    expect(told('16:00')).toBe('Moved to Dec 2, 2026, 4:00 PM, on the same day.');
    expect(told(null)).toBe('Moved to any time on Dec 2, 2026.');
  });
  it('keeps the time where a caller names the day alone', () => {
    const ten = { ...promise, day: '2026-12-02', time: '10:00' };
    const to = { day: '2026-12-04' } as { day: string; time: null };
    expect(postponeFollowUp(ten, null, to, now, zone)).toMatchObject({ followUp: { time: '10:00' } });
  });
  it('was originally for its first day, though it was brought forward before', () => {
    const december = { ...promise, day: '2026-12-10' };
    const forward = move('2026-12-05', null, null, december);
    if (forward.kind === 'refused') throw new Error(forward.because);
    expect(forward.putOff).toEqual({ count: 0, firstDay: '2026-12-10' });
    const later = move('2026-12-07', null, forward.putOff, forward.followUp);
    expect(later.kind === 'postponed' && say(later.because, 'en')).toBe(
      'Put off 1 time; originally for Dec 10, 2026.',
    );
  });
  it('is refused for nothing, for the past, too often, and when it is done', () => {
    expect(move('2026-11-23')).toMatchObject({ because: 'follow-up-in-past' });
    expect(move(today, null, null, { ...promise, day: today })).toMatchObject({
      because: 'follow-up-unmoved',
    });
    expect(move(today, null, null, { ...promise, state: 'DONE' })).toMatchObject({
      because: 'follow-up-closed',
    });
    const policy = { oftenFrom: 2, mostTimes: 2 };
    const putOff = { count: 2, firstDay: '2026-11-01' };
    expect(move(today, null, { ...putOff, count: 1 })).toMatchObject({ putOff: { count: 2 } });
    expect(
      postponeFollowUp(promise, { ...putOff, count: 1 }, { day: today, time: null }, now, zone, policy),
    ).toMatchObject({ kind: 'postponed' });
    expect(postponeFollowUp(promise, putOff, { day: today, time: null }, now, zone, policy)).toMatchObject({
      because: 'postponed-too-often',
    });
  });
  it('law: keeps the first promise through any moves, and counts exactly those to a later day', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 }), (moves) => {
        const first = { ...promise, day: addDays(today, 15) };
        let followUp: FollowUp = first;
        let putOff: PutOff | null = null;
        let later = 0;
        for (const ahead of moves) {
          const day = addDays(today, ahead);
          const moved = postponeFollowUp(followUp, putOff, { day, time: null }, now, zone);
          if (moved.kind === 'refused') continue;
          if (day > followUp.day) later += 1;
          followUp = moved.followUp;
          putOff = moved.putOff;
          expect(followUp.day).toBe(day);
          expect(putOff).toEqual({ count: later, firstDay: first.day });
        }
      }),
    );
  });
});
