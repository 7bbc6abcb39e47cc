import { describe, expect, it } from 'vitest';
import { arrange, idsOf, only, say, sayings } from '../../../test/follow-ups/arranged-day.ts';
import { at, item, lead, now, promise, today, zone } from '../../../test/follow-ups/day-items.ts';
import type { CivilDay } from '../../shared/index.ts';
import { dueStateOf } from '../due-state.ts';
import type { DayItem } from './day-item.ts';
import { skipInDay } from './skip-in-day.ts';

describe('a fixed appointment', () => {
  const meeting = (day: CivilDay, time: string) => ({ promises: [promise({ kind: 'MEETING', day, time })] });
  it('leads from fifteen minutes before until it ends', () => {
    const sectionAt = (moment: number) => only(meeting(today, '10:00'), moment)?.section;
    expect(sectionAt(at('09:44'))).toBe('TODAY');
    expect(sectionAt(at('09:45'))).toBe('APPOINTMENT');
    expect(sectionAt(at('10:59'))).toBe('APPOINTMENT');
    expect(sectionAt(at('11:00'))).toBe('TODAY');
    expect(sayings(meeting(today, '10:00'), at('11:00'))?.[0]).toBe('Meeting: 1 hour late.');
  });
  it('is not forgotten around midnight', () => {
    expect(only(meeting('2026-11-25', '00:05'), at('23:55'))?.section).toBe('APPOINTMENT');
    expect(only(meeting('2026-11-23', '23:30'), at('00:10'))?.section).toBe('APPOINTMENT');
    expect(only(meeting('2026-11-23', '23:00'), at('00:10'))?.section).toBe('OVERDUE');
  });
  it('is late from the minute after its own on, as a list of follow-ups says it', () => {
    const call = promise({ time: '10:00' });
    for (const [seconds, key, state] of [
      [59, 'day-timed', 'TODAY'],
      [60, 'day-late', 'LATE'],
    ] as const) {
      const moment = now + seconds * 1000;
      expect(only({ promises: [call] }, moment)?.because.key).toBe(key);
      expect(dueStateOf({ ...call, state: 'OPEN' }, moment, zone)).toBe(state);
    }
  });
  it('is a meeting, a demo or a visit with a time; a call is only due', () => {
    expect(only({ promises: [promise({ time: '10:05' })] })?.section).toBe('TODAY');
    expect(only({ promises: [promise({ kind: 'VISIT' })] })?.section).toBe('TODAY');
  });
  it('of a calendar is among what is timed before that, and gone afterwards', () => {
    const call = (startsAt: number) => ({
      appointments: [{ id: 'a', title: 't', startsAt, endsAt: startsAt + 1 }],
    });
    expect(only(call(at('15:00')))).toMatchObject({ section: 'TODAY', appointmentId: 'a' });
    expect(only(call(at('09:00')))).toBeUndefined();
    expect(only(call(at('09:00', '2026-11-25')))).toBeUndefined();
    expect(only(call(at('00:00', '2026-11-25')))).toBeUndefined();
  });
});

describe('a lead that cools', () => {
  it('does from as many days of silence on as its potential allows', () => {
    const silentFor = (day: CivilDay) =>
      only({
        potential: 'HIGH',
        lead: { ...lead, lastContactAt: at('23:59', day) },
        promises: [promise({ day: '2026-12-24' })],
      })?.because;
    expect(silentFor('2026-11-20')).toBeUndefined();
    expect(silentFor('2026-11-19')).toMatchObject({ key: 'day-cooling', parameters: { days: 5, limit: 5 } });
  });
  const silent = { ...lead, lastContactAt: at('09:00', '2026-11-01') };
  it('does not when a step comes within days, or while it sleeps', () => {
    expect(only({ lead: silent, promises: [promise({ day: '2026-11-27' })] })).toBeUndefined();
    expect(only({ lead: silent, promises: [promise({ day: '2026-11-28' })] })?.section).toBe('COOLING');
    expect(only({ lead: { ...silent, cadenceNextAt: at('09:00', '2026-11-26') } })).toBeUndefined();
    expect(only({ lead: { ...silent, sleepUntil: '2026-11-25' } })).toBeUndefined();
    const others = (promisedByOthersFor: CivilDay) => only({ lead: { ...silent, promisedByOthersFor } });
    expect(others('2026-11-24')).toBeUndefined();
    expect(others('2026-11-27')).toBeUndefined();
    expect(others('2026-11-28')?.because.key).toBe('day-cooling-unjudged');
  });
  it('is not without a next step because that is a colleague’s', () => {
    const fresh = { ...lead, lastContactAt: at('09:00') };
    expect(only({ lead: fresh })?.because.key).toBe('day-no-next-step');
    expect(only({ lead: { ...fresh, promisedByOthersFor: '2026-12-24' } })).toBeUndefined();
    expect(only({ lead: { ...fresh, promisedByOthersFor: '2026-11-20' } })).toBeUndefined();
  });
  it('cools beside waking when it was silent too long', () => {
    const woken = only({ lead: { ...silent, sleepUntil: today } });
    expect(woken).toMatchObject({ because: { key: 'day-woke-today' }, also: [{ section: 'COOLING' }] });
  });
  it('is due on the day it wakes and overdue afterwards, until something happens or is planned', () => {
    const woken = (lastContactAt: number | null) => ({
      lead: { ...lead, sleepUntil: '2026-11-23', lastContactAt },
    });
    expect(only(woken(null))?.section).toBe('OVERDUE');
    expect(only(woken(at('09:00', '2026-11-22')))?.section).toBe('OVERDUE');
    expect(only(woken(at('09:00', '2026-11-23')))?.section).toBe('COOLING');
    expect(only({ ...woken(null), promises: [promise({ day: '2026-11-26' })] })).toBeUndefined();
  });
});

describe('a response clock', () => {
  it('stands in the day from its warning on, while somebody awaits an answer', () => {
    const clock = { state: 'RUNNING', warnAt: at('10:00'), breachAt: at('10:30') } as const;
    expect(only({ response: clock }, at('09:59'))).toBeUndefined();
    expect(only({ response: clock })?.because.key).toBe('day-response-warned');
    expect(only({ response: clock }, at('10:30'))?.because.key).toBe('day-response-breached');
    expect(only({ response: { ...clock, state: 'PAUSED' } })).toBeUndefined();
    expect(only({ response: { ...clock, state: 'ANSWERED' } })).toBeUndefined();
  });
});

describe('skipping', () => {
  it('puts an entry behind its section for an hour, and says until when', () => {
    const first = item('a', { promises: [promise({ time: '09:00' })] });
    const others = [
      item('b', { promises: [promise()] }),
      item('c', { promises: [promise({ day: '2026-11-20' })] }),
    ];
    const entry = only({ promises: first.promises });
    const skip = entry && skipInDay(entry, null, now);
    expect(skip).toEqual({ section: 'TODAY', until: at('11:00') });
    const skipped = [{ ...first, skip: { section: 'TODAY', until: at('11:00') } as const }, ...others];
    expect(idsOf(skipped)).toEqual(['b', 'a', 'c']);
    expect(idsOf(skipped, at('11:00'))).toEqual(['a', 'b', 'c']);
    const { entries } = arrange(skipped);
    expect(entries[1]?.behind && say(entries[1].behind, 'ja')).toBe(
      '2026年11月24日 11:00まで後回しにしています。',
    );
    expect(entries[0]?.beforeNext?.key).toBe('day-before-behind');
  });
  it('is of one section: a customer who writes brings it to the front', () => {
    const skip = { section: 'TODAY', until: at('11:00') } as const;
    const both = [item('a', { waitingSince: at('08:00'), skip }), item('b', { waitingSince: at('09:00') })];
    expect(idsOf(both)).toEqual(['a', 'b']);
  });
  it('waits for a moment to come only', () => {
    expect(skipInDay({ section: 'TODAY' }, at('16:00'), now)).toMatchObject({
      until: at('16:00'),
    });
    expect(skipInDay({ section: 'TODAY' }, now, now)).toMatchObject({ because: 'skip-in-past' });
  });
});

describe('what cannot be read', () => {
  const garbage = { day: 'garbage', time: 'noon' };
  it('stands in today, where it is seen, and stops nobody’s day', () => {
    const { entries } = arrange([
      item('day', { promises: [promise({ day: 'garbage' })] }),
      item('time', { promises: [promise({ time: '25:00' })] }),
      item('meeting', { promises: [promise({ ...garbage, kind: 'MEETING' })] }),
      item('sleep', { lead: { ...lead, sleepUntil: 'garbage' } }),
    ]);
    expect(entries.map(({ id, section }) => [id, section])).toEqual([
      ['day', 'TODAY'],
      ['meeting', 'TODAY'],
      ['sleep', 'TODAY'],
      ['time', 'TODAY'],
    ]);
    const others = item('others', {
      lead: { ...lead, promisedByOthersFor: 'garbage', sleepUntil: 'garbage' },
    });
    expect(arrange([others]).finished).toEqual({ key: 'day-finished' });
  });
});

describe('the load', () => {
  const calls = (count: number) =>
    Array.from({ length: count }, (_, index) => item(`c${index}`, { promises: [promise()] }));
  it('is what fits into the minutes left, said only when not all of it does', () => {
    const { load } = arrange(calls(60));
    expect(load).toMatchObject({ fits: 48, count: 60, minutesLeft: 480 });
    expect(load && say(load.because, 'ja')).toBe('今日の残り時間に収まるのは、60件のうち48件です。');
    expect(arrange(calls(48)).load).toBeNull();
    expect(arrange(calls(60), at('18:00')).load).toBeNull();
  });
  it('keeps the time of later appointments free', () => {
    const meeting = item('meeting', { promises: [promise({ kind: 'MEETING', time: '16:00' })] });
    expect(arrange([...calls(60), meeting]).load).toMatchObject({ fits: 43, count: 61 });
    const late = calls(60).map((one) => ({ ...one, promises: [promise({ time: '09:00' })] }));
    expect(arrange([...late, meeting]).load).toMatchObject({ fits: 43, count: 61 });
    // Ten minutes of it are left then, and seventy of the day.
    expect(arrange([...calls(60), meeting], at('16:50')).load).toMatchObject({ fits: 7, minutesLeft: 70 });
  });
});

describe('a finished day', () => {
  it('says so, and what comes next', () => {
    const finished = (items: readonly DayItem[]) => {
      const sentence = arrange(items).finished;
      return sentence && say(sentence, 'en');
    };
    expect(finished([])).toBe('Nothing is left to do today.');
    expect(
      finished([
        item('a', { promises: [promise({ day: '2026-11-27' })] }),
        item('b', { promises: [promise({ day: '2026-11-25', time: '09:00' })] }),
      ]),
    ).toBe('Nothing is left to do today. The next step is for Nov 25, 2026.');
    expect(finished([item('a', { promises: [promise()] })])).toBeNull();
  });
});
