import { describe, expect, it } from 'vitest';
import { activitiesWords } from '../activities/index.ts';
import { gapsOf, isRefusal, sayer, shapeWords, sharedWords } from '../shared/index.ts';
import { type CompletionInput, cancelFollowUp, completeFollowUp } from './complete-follow-up.ts';
import { dueStateOf } from './due-state.ts';
import type { FollowUp } from './follow-up.ts';
import { type FollowUpInput, planFollowUp } from './plan-follow-up.ts';
import { followUpsWords } from './words.ts';

/** 2026-11-23 23:30 in Tokyo, 15:30 in Berlin. */
const now = Date.UTC(2026, 10, 23, 14, 30);
const tokyo = 'Asia/Tokyo';
const input: FollowUpInput = {
  kind: 'CALL',
  label: null,
  day: '2026-11-24',
  time: null,
  note: ' offer ',
  assigneeId: 'm',
};
const plan = (change: Partial<FollowUpInput> = {}, zone = tokyo) =>
  planFollowUp({ ...input, ...change }, now, zone);

describe('planning a follow-up', () => {
  it('rings in the morning of its day, or ten minutes before its time', () => {
    expect(plan()).toMatchObject({ state: 'OPEN', note: 'offer', remindAt: Date.UTC(2026, 10, 24, 0, 0) });
    expect(plan({ time: '15:00' })).toMatchObject({ remindAt: Date.UTC(2026, 10, 24, 5, 50) });
  });

  it('rings at its time when ten minutes before have gone by, and not at all afterwards', () => {
    expect(plan({ day: '2026-11-23', time: '23:35' })).toMatchObject({
      remindAt: Date.UTC(2026, 10, 23, 14, 35),
    });
    expect(plan({ day: '2026-11-23' })).toMatchObject({ remindAt: null });
  });

  it('keeps the wall’s time when the clocks change', () => {
    const planned = planFollowUp({ ...input, day: '2027-03-28', time: '09:00' }, now, 'Europe/Berlin');
    expect(planned).toMatchObject({ remindAt: Date.UTC(2027, 2, 28, 6, 50) });
  });

  it.each<[Partial<FollowUpInput>, string]>([
    [{ day: '2026-11-22' }, 'follow-up-in-past'],
    [{ day: '2026-11-31' }, 'day-unreadable'],
    [{ day: '2040-01-01' }, 'follow-up-too-far'],
    [{ time: '25:00' }, 'time-of-day-unreadable'],
    [{ kind: 'OWN', label: ' ' }, 'label-missing'],
  ])('refuses %j', (change, because) => {
    expect(plan(change)).toMatchObject({ because });
  });

  it.each<[object, string]>([
    [{ day: null }, 'day'],
    [{ time: 9 }, 'time'],
    [{ note: 5 }, 'note'],
    [{ kind: 'OWN', label: 5 }, 'label'],
    [{ kind: 'NOPE' }, 'kind'],
    [{ assigneeId: '' }, 'assigneeId'],
  ])('refuses %j by its place, and says so', (change, part) => {
    const refusal = plan(change);
    expect(refusal).toMatchObject({ because: 'value-unfit', path: [part] });
    expect(isRefusal(refusal) && sayer(shapeWords)(refusal, 'en')).toMatch(`“${part}” has to be`);
  });
});

describe('what is due', () => {
  const followUp = { state: 'OPEN', day: '2026-11-23', time: null } as const;

  it('is overdue by the member’s calendar', () => {
    const pastMidnight = now + 3_600_000;
    expect([
      dueStateOf(followUp, pastMidnight, tokyo),
      dueStateOf(followUp, pastMidnight, 'Europe/Berlin'),
    ]).toEqual(['OVERDUE', 'TODAY']);
  });

  it('is late after its time, upcoming before its day, closed when done', () => {
    expect(dueStateOf({ ...followUp, time: '10:00' }, now, tokyo)).toBe('LATE');
    expect(dueStateOf({ ...followUp, time: '23:30' }, now, tokyo)).toBe('TODAY');
    expect(dueStateOf({ ...followUp, day: '2026-11-24' }, now, tokyo)).toBe('UPCOMING');
    expect(dueStateOf({ ...followUp, state: 'DONE' }, now, tokyo)).toBe('CLOSED');
  });
});

describe('completing a follow-up', () => {
  const open: FollowUp = { ...input, state: 'OPEN', remindAt: null };
  const done: CompletionInput = { outcome: 'REACHED', text: 'agreed', activityId: null, next: null };
  const complete = (change: Partial<CompletionInput> = {}, followUp = open) =>
    completeFollowUp(followUp, { ...done, ...change }, now, tokyo);

  it('makes its activity and the next promise', () => {
    expect(complete({ next: { ...input, kind: 'DEMO' } })).toMatchObject({
      activity: { kind: 'make', activityKind: 'CALL', outcome: 'REACHED', text: 'agreed' },
      next: { kind: 'DEMO', state: 'OPEN' },
    });
    expect(complete({ outcome: null }, { ...open, kind: 'WHATSAPP' })).toMatchObject({
      activity: { activityKind: 'MESSAGE', channel: 'WHATSAPP' },
    });
  });

  it('links the activity that already tells of it', () => {
    expect(complete({ activityId: 'a1', outcome: null })).toMatchObject({
      activity: { kind: 'link', activityId: 'a1' },
    });
  });

  it('refuses what cannot be', () => {
    expect(complete({}, { ...open, state: 'DONE' })).toMatchObject({ because: 'follow-up-closed' });
    expect(complete({ outcome: null })).toMatchObject({ because: 'outcome-missing' });
    expect(complete({}, { ...open, kind: 'VISIT' })).toMatchObject({ because: 'outcome-of-call-only' });
    expect(complete({ next: { ...input, day: '2026-11-01' } })).toMatchObject({
      because: 'follow-up-in-past',
      path: ['next', 'day'],
    });
  });

  it.each<[object, readonly string[]]>([
    [{ outcome: 'FOO' }, ['outcome']],
    [{ text: null }, ['text']],
    [{ activityId: 5 }, ['activityId']],
    [{ next: undefined }, ['next']],
    [{ next: { ...input, kind: 'NOPE' } }, ['next', 'kind']],
  ])('refuses %j by its place', (change, path) => {
    expect(complete(change)).toMatchObject({ because: 'value-unfit', path });
  });

  it('can be called off only while open', () => {
    expect(cancelFollowUp(open)).toMatchObject({ state: 'CANCELLED', remindAt: null });
    expect(cancelFollowUp({ ...open, state: 'CANCELLED' })).toMatchObject({ because: 'follow-up-closed' });
  });
});

it('says everything in both languages, beside the earlier rooms', () => {
  expect(gapsOf(followUpsWords)).toEqual([]);
  expect(() => sayer(sharedWords, activitiesWords, followUpsWords)).not.toThrow();
});
