import { expect, test } from 'vitest';
import { nearDays, promiseInputOf, promisePatchOf, promiseValuesOf, usualPromise } from './promise-values.ts';

test('what is promised most is a call tomorrow, also at the end of a month', () => {
  expect(promiseInputOf(usualPromise('2026-11-30'))).toEqual({ kind: 'CALL', day: '2026-12-01' });
});

test('only an own kind has a label', () => {
  const values = { ...usualPromise('2026-11-23'), label: ' Send samples ', note: ' ' };
  expect(promiseInputOf(values)).not.toHaveProperty('label');
  expect(promiseInputOf({ ...values, kind: 'OWN' }).label).toBe('Send samples');
});

test('next week is the same weekday', () => {
  expect(nearDays('2026-11-23').nextWeek).toBe('2026-11-30');
});

test('it is one’s own unless somebody is chosen', () => {
  const values = usualPromise('2026-11-23');
  expect(promiseInputOf(values)).not.toHaveProperty('assigneeId');
  expect(promiseInputOf({ ...values, assignee: { id: 'Member_1', name: 'Kenji' } }).assigneeId).toBe(
    'Member_1',
  );
});

const KNOWN = {
  kind: 'OWN',
  label: 'Send samples',
  day: '2026-11-20',
  time: '14:00',
  note: 'Blue ones',
} as const;

test('only what differs of a promise is sent', () => {
  const values = promiseValuesOf(KNOWN);
  expect(promisePatchOf(KNOWN, values)).toEqual({});
  expect(promisePatchOf(KNOWN, { ...values, note: ' Red ones ' })).toEqual({ note: 'Red ones' });
  expect(promisePatchOf(KNOWN, { ...values, time: null, note: '' })).toEqual({ time: null, note: null });
});

test('another kind than an own one drops its label', () => {
  expect(promisePatchOf(KNOWN, { ...promiseValuesOf(KNOWN), kind: 'CALL' })).toEqual({
    kind: 'CALL',
    label: null,
  });
});
