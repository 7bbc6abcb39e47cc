import { describe, expect, it } from 'vitest';
import { at, call, clockOf, event, read, zone } from '../../../test/follow-ups/response-clock.ts';
import { sayer } from '../../shared/index.ts';
import { phraseWords } from '../phrases/words.ts';
import type { ClockActivity } from './clock-event.ts';
import { countsAsResponse } from './counts-as-response.ts';
import { explainClock } from './explain-clock.ts';
import type { ResponsePolicy } from './response-policy.ts';
import { responseClockWords } from './words.ts';

const say = sayer(phraseWords, responseClockWords);

describe('what answers a customer', () => {
  const answers = (change: Partial<ClockActivity>, policy: ResponsePolicy['callAnswers'] = 'ATTEMPTED') =>
    countsAsResponse(
      { kind: 'CALL', direction: 'OUT', outcome: 'NO_ANSWER', automatic: false, ...change },
      policy,
    );

  it('is an attempt to call, or only having spoken, as the policy says', () => {
    expect([answers({}), answers({}, 'REACHED'), answers({ outcome: 'REACHED' }, 'REACHED')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('is having spoken even when the customer rang, and never a wrong number', () => {
    expect(answers({ direction: 'IN', outcome: 'REACHED' })).toBe(true);
    expect(answers({ outcome: 'REFUSED' }, 'REACHED')).toBe(true);
    expect(answers({ direction: 'IN', outcome: 'NO_ANSWER' })).toBe(false);
    expect(answers({ outcome: 'WRONG_NUMBER' })).toBe(false);
  });

  it('is a message to them or a visit, not a machine’s, not theirs, not a comment', () => {
    const message = { kind: 'MESSAGE', outcome: null } as const;
    expect([
      answers(message),
      answers({ ...message, automatic: true }),
      answers({ ...message, direction: 'IN' }),
    ]).toEqual([true, false, false]);
    expect([
      answers({ kind: 'VISIT', direction: null }),
      answers({ kind: 'COMMENT', direction: null }),
    ]).toEqual([true, false]);
  });
});

describe('reading a clock', () => {
  it('runs, warns and is late', () => {
    const states = ['10:04', '10:05', '10:14', '10:15'].map((now) => read([], now).state);
    expect(states).toEqual(['RUNNING', 'WARNED', 'WARNED', 'BREACHED']);
    expect(read([], '10:03')).toMatchObject({ elapsedMinutes: 3, remainingMinutes: 12, nextAt: at('10:05') });
    expect(read([], '10:20')).toMatchObject({ elapsedMinutes: 20, remainingMinutes: -5, late: true });
  });

  it('stands still over night', () => {
    const clock = clockOf({ occurredAt: at('17:50'), recordedAt: at('17:50') });
    expect(read([], '23:00', clock)).toMatchObject({
      elapsedMinutes: 10,
      breachAt: at('09:05', '2026-12-01'),
    });
  });

  it('pauses while it is the customer’s turn and goes on when they write', () => {
    const waiting = event('10:03', { kind: 'WAITING', until: null });
    expect(read([waiting], '16:00')).toMatchObject({
      state: 'PAUSED',
      elapsedMinutes: 3,
      breachAt: null,
      nextAt: null,
    });
    const wrote = event('16:00', { kind: 'CUSTOMER_WROTE' });
    expect(read([waiting, wrote], '16:01')).toMatchObject({
      state: 'RUNNING',
      elapsedMinutes: 4,
      breachAt: at('16:12'),
    });
  });

  it('goes on when a message or call of theirs is told of as an activity, but not by a machine’s', () => {
    const waiting = event('10:03', { kind: 'WAITING', until: null });
    const message = (automatic: boolean) =>
      event('16:00', {
        kind: 'ACTIVITY',
        activity: { kind: 'MESSAGE', direction: 'IN', outcome: null, automatic },
      });
    expect(read([waiting, message(false)], '16:01')).toMatchObject({ state: 'RUNNING', elapsedMinutes: 4 });
    expect(read([waiting, event('16:00', call('NO_ANSWER', 'IN'))], '16:01').state).toBe('RUNNING');
    expect(read([waiting, message(true)], '16:01').state).toBe('PAUSED');
  });

  it('goes on by itself at the moment the customer named, and knows so beforehand', () => {
    const waiting = event('10:03', { kind: 'WAITING', until: at('15:00') });
    expect(read([waiting], '12:00')).toMatchObject({
      state: 'PAUSED',
      pausedUntil: at('15:00'),
      nextAt: at('15:02'),
    });
    expect(read([waiting], '15:01')).toMatchObject({
      state: 'RUNNING',
      elapsedMinutes: 4,
      pausedUntil: null,
    });
  });

  it('is the customer’s turn no longer at the very moment they named', () => {
    const waiting = event('10:03', { kind: 'WAITING', until: at('15:00') });
    expect([read([waiting], '14:59').state, read([waiting], '15:00').state]).toEqual(['PAUSED', 'RUNNING']);
  });

  it('waits until the moment the customer named last', () => {
    const waiting = [
      event('10:03', { kind: 'WAITING', until: at('15:00') }),
      event('11:00', { kind: 'WAITING', until: at('16:00') }),
    ];
    expect(read(waiting, '16:01')).toMatchObject({ elapsedMinutes: 4, breachAt: at('16:12') });
  });

  it('takes one order of two that were told of one moment', () => {
    const one = { ...event('10:03', { kind: 'WAITING', until: at('15:00') }), id: 'a' };
    const other = { ...event('10:03', { kind: 'WAITING', until: at('16:00') }), id: 'b' };
    expect(read([other, one], '10:10')).toEqual(read([one, other], '10:10'));
  });

  it('knows when its warning was due though it pauses from that moment on', () => {
    expect(read([event('10:05', { kind: 'WAITING', until: null })], '11:00').warnAt).toBe(at('10:05'));
  });

  it('takes what is told again, later, for what happened first', () => {
    const wrote = event('10:02', { kind: 'CUSTOMER_WROTE' });
    const again = { ...wrote, occurredAt: at('10:30') };
    const waiting = event('10:04', { kind: 'WAITING', until: null });
    expect(read([again, waiting, wrote], '11:00').state).toBe('PAUSED');
  });

  it('goes on when the customer writes at the moment it pauses', () => {
    const waiting = { ...event('10:04', { kind: 'WAITING', until: null }), id: 'z' };
    const wrote = { ...event('10:04', { kind: 'CUSTOMER_WROTE' }), id: 'a' };
    expect([read([waiting, wrote], '10:10').state, read([wrote, waiting], '10:10').state]).toEqual([
      'WARNED',
      'WARNED',
    ]);
  });

  it('is not renewed by a customer who writes again', () => {
    expect(read([event('10:10', { kind: 'CUSTOMER_WROTE' })], '10:12').breachAt).toBe(at('10:15'));
  });

  it('ends with the first answer, in time or late', () => {
    expect(read([event('10:07', call('NO_ANSWER'))], '17:00')).toMatchObject({
      state: 'ANSWERED',
      elapsedMinutes: 7,
      late: false,
      endedAt: at('10:07'),
      schedule: [],
      nextAt: null,
    });
    expect(read([event('10:40', call('REACHED'))], '17:00')).toMatchObject({ state: 'ANSWERED', late: true });
  });

  it('says of a call that nobody took that it was tried, not that it was answered', () => {
    const told = (outcome: Parameters<typeof call>[0], time = '10:03') =>
      say(explainClock(read([event(time, call(outcome))], '17:00'), zone), 'en');
    const rule = 'form enquiries are answered within 15 minutes of working time.';
    for (const outcome of ['NO_ANSWER', 'BUSY', 'VOICEMAIL'] as const)
      expect(told(outcome)).toBe(`Called after 3 minutes of working time, but nobody answered; ${rule}`);
    expect(told('NO_ANSWER', '10:40')).toBe(
      `Called late, after 40 minutes of working time, but nobody answered; ${rule}`,
    );
    expect([told('REACHED'), told('REFUSED'), told(null)]).toEqual(
      ['', '', ''].map(() => `Answered after 3 minutes of working time; ${rule}`),
    );
  });

  it('ends but once, whatever happens afterwards', () => {
    const story = [
      event('10:07', call('REACHED')),
      event('10:30', { kind: 'WAITING', until: null }),
      event('10:40', call('REACHED')),
      event('10:50', { kind: 'CLOSED' }),
    ];
    expect(read(story, '17:00')).toMatchObject({
      state: 'ANSWERED',
      endedAt: at('10:07'),
      elapsedMinutes: 7,
    });
  });

  it('takes no earlier talk for an answer', () => {
    expect(read([event('09:59', call('REACHED'))], '10:06').state).toBe('WARNED');
  });

  it('is called off when nobody awaits an answer any more', () => {
    expect(read([event('10:04', { kind: 'CLOSED' })], '11:00')).toMatchObject({
      state: 'CANCELLED',
      elapsedMinutes: 4,
    });
  });

  it('can be read as it stood at an earlier moment', () => {
    expect(read([event('10:07', call('REACHED'))], '10:06').state).toBe('WARNED');
  });
});

describe('what a clock says', () => {
  it('is by when to answer, how long that is, and by which rule', () => {
    const sentence = explainClock(read([], '10:03'), zone);
    expect(say(sentence, 'en')).toBe(
      'Answer by Nov 30, 2026, 10:15 AM, in 12 minutes of working time; form enquiries are answered within 15 minutes of working time.',
    );
    expect(say(sentence, 'ja')).toBe(
      '2026年11月30日 10:15までに返答してください。営業時間で残り12分です。フォームからの問い合わせへの返答期限は、営業時間で15分です。',
    );
  });
});
