import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectKeptOrRefused } from '../../test/kept-or-refused.ts';
import { gapsOf } from '../shared/index.ts';
import type { Activity } from './activity.ts';
import { logActivity } from './log-activity.ts';
import { readLogLine } from './read-log-line.ts';
import { activitiesWords } from './words.ts';

const now = Date.UTC(2026, 10, 23);
const call: Activity = {
  kind: 'CALL',
  direction: 'OUT',
  channel: null,
  outcome: 'REACHED',
  duration: { seconds: 300, basis: 'REPORTED' },
  text: ' hello ',
  occurredAt: now,
};

describe('logging an activity', () => {
  it('keeps it, its text tidied', () => {
    expect(logActivity(call, now)).toEqual({ ...call, text: 'hello' });
  });

  it.each<[Partial<Activity>, string]>([
    [{ occurredAt: now + 3_600_000 }, 'activity-in-future'],
    [{ direction: null }, 'direction-missing'],
    [{ kind: 'MESSAGE', outcome: null }, 'channel-missing'],
    [{ kind: 'VISIT' }, 'outcome-of-call-only'],
    [{ outcome: 'NO_ANSWER' }, 'duration-impossible'],
    [{ duration: { seconds: -1, basis: 'MEASURED' } }, 'duration-impossible'],
    [{ kind: 'COMMENT', outcome: null, text: ' ' }, 'text-blank'],
    [{ text: 'x'.repeat(20_001) }, 'text-too-long'],
  ])('refuses %j', (change, because) => {
    expect(logActivity({ ...call, ...change }, now)).toMatchObject({ because });
  });

  it.each<[string, object]>([
    ['kind', { kind: 'ZZZ' }],
    ['direction', { direction: 'SIDE' }],
    ['channel', { channel: 'FAX' }],
    ['outcome', { outcome: 'constructor' }],
    ['duration', { duration: 5 }],
    ['duration', { duration: undefined }],
    ['duration.seconds', { duration: { seconds: Number.NaN, basis: 'REPORTED' } }],
    ['duration.basis', { duration: { seconds: 5, basis: null } }],
    ['text', { text: null }],
    ['occurredAt', { occurredAt: Number.NaN }],
    ['occurredAt', { occurredAt: Number.NEGATIVE_INFINITY }],
    ['occurredAt', { occurredAt: '2026-11-23' }],
  ])('refuses what cannot be in its %s: %j', (path, change) => {
    expect(logActivity({ ...call, ...change } as Activity, now)).toMatchObject({
      because: 'value-unfit',
      path: path.split('.'),
    });
  });

  it('law: whatever is sent is kept or refused under its path', () => {
    expectKeptOrRefused(
      call,
      (sent) => logActivity(sent as Activity, now),
      (kept) => {
        expect(logActivity(kept, now)).toEqual(kept);
      },
    );
  });
});

describe('reading a line', () => {
  it.each([null, undefined, {}, []])('takes %j, which is no text, for an empty comment', (typed) => {
    expect(readLogLine(typed as never)).toMatchObject({ kind: 'COMMENT', text: '' });
  });

  it.each([
    ['called, no answer', { kind: 'CALL', direction: 'OUT', outcome: 'NO_ANSWER', duration: null, text: '' }],
    [
      '電話 5分 見積の件',
      {
        kind: 'CALL',
        direction: 'OUT',
        outcome: 'REACHED',
        duration: { seconds: 300, basis: 'REPORTED' },
        text: '見積の件',
      },
    ],
    ['架電 不在 明日かけ直す', { kind: 'CALL', outcome: 'NO_ANSWER', text: '明日かけ直す' }],
    [
      '受電 １０分３０秒 納期の確認',
      { direction: 'IN', duration: { seconds: 630, basis: 'REPORTED' }, text: '納期の確認' },
    ],
    [
      'They called back 2 min, wants a quote',
      { direction: 'IN', duration: { seconds: 120, basis: 'REPORTED' }, text: 'wants a quote' },
    ],
    [
      'Called 1h 5m about the contract',
      { duration: { seconds: 3900, basis: 'REPORTED' }, text: 'about the contract' },
    ],
    ['call - left a voicemail', { outcome: 'VOICEMAIL', text: '' }],
    [
      'LINE: 資料を送付',
      { kind: 'MESSAGE', channel: 'LINE', direction: 'OUT', outcome: null, text: '資料を送付' },
    ],
    ['emailed the offer', { kind: 'MESSAGE', channel: 'EMAIL', text: 'the offer' }],
    ['訪問 90分', { kind: 'VISIT', duration: { seconds: 5400, basis: 'REPORTED' }, text: '' }],
    ['商談 次回は部長も同席', { kind: 'MEETING', text: '次回は部長も同席' }],
    ['Budget is fixed in May', { kind: 'COMMENT', direction: null, text: 'Budget is fixed in May' }],
    ['Linear growth expected', { kind: 'COMMENT' }],
  ])('%s', (line, expected) => {
    expect(readLogLine(line)).toMatchObject(expected);
  });

  it('keeps the lines as they were typed; only the first says what it is', () => {
    expect(readLogLine('Wants an offer\nfor  Friday\n\n- two seats ')).toMatchObject({
      kind: 'COMMENT',
      text: 'Wants an offer\nfor  Friday\n\n- two seats',
    });
    expect(readLogLine('電話 5分 見積の件\r\n金曜までに送付')).toMatchObject({
      kind: 'CALL',
      text: '見積の件\n金曜までに送付',
    });
    expect(readLogLine('Called, no answer\nMeeting asked for by mail')).toMatchObject({
      kind: 'CALL',
      outcome: 'NO_ANSWER',
      text: 'Meeting asked for by mail',
    });
  });

  it('law: whatever is typed can be logged once it says something', () => {
    const unit = fc.constantFrom('call ', '電話', 'no answer', '5分', '99h', ' ', 'x', '不在', 'LINE', '、');
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1 }), (line) => {
        const logged = logActivity({ ...readLogLine(line), occurredAt: now }, now);
        if ('because' in logged) expect(['text-blank', 'duration-impossible']).toContain(logged.because);
      }),
    );
  });
});

it('says everything in both languages', () => {
  expect(gapsOf(activitiesWords)).toEqual([]);
});
