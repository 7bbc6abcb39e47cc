import { expect, test } from 'vitest';
import { activityPatchOf, activityValuesOf, type KnownActivity } from './activity-values.ts';

const CALL: KnownActivity = {
  id: 'Activity_1',
  kind: 'CALL',
  text: 'Wants an offer',
  direction: 'OUT',
  channel: null,
  outcome: 'REACHED',
  occurredAt: '2026-11-23T00:05:42.000Z',
  duration: { seconds: 290 },
};

test('what is only looked at stays to the second', () => {
  expect(activityPatchOf(CALL, activityValuesOf(CALL, 'Asia/Tokyo'), 'Asia/Tokyo')).toEqual({});
});

test('only what differs is sent', () => {
  const values = { ...activityValuesOf(CALL, 'Asia/Tokyo'), text: ' Wants two offers ', time: '08:30' };
  expect(activityPatchOf(CALL, values, 'Asia/Tokyo')).toEqual({
    text: 'Wants two offers',
    occurredAt: '2026-11-22T23:30:00.000Z',
  });
});

test('a call that turns out unanswered lasted no time', () => {
  const values = { ...activityValuesOf(CALL, 'UTC'), outcome: 'NO_ANSWER' as const };
  expect(activityPatchOf(CALL, values, 'UTC')).toEqual({ outcome: 'NO_ANSWER', duration: null });
});
