import fc from 'fast-check';
import {
  CLOCK_ACTIONS,
  type ClockActivity,
  type ClockEvent,
  type ClockReading,
  ENQUIRY_WAYS,
  type EnquiryToAnswer,
  RESPONSE_POLICY,
  type ResponseClock,
  type ResponsePolicy,
  readClock,
  startClock,
} from '../../src/follow-ups/index.ts';
import { instantAt, type WorkingCalendar } from '../../src/shared/index.ts';

export const zone = 'Asia/Tokyo';
export const hours = [{ from: '09:00', to: '18:00' }];
export const calendar: WorkingCalendar = {
  zone,
  week: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours },
  days: {},
};
/** A Monday. */
export const at = (time: string, day = '2026-11-30') => instantAt(day, time, zone);
export const enquiry: EnquiryToAnswer = {
  id: 'touch',
  direction: 'IN',
  way: 'FORM',
  sourceId: 'website',
  quiet: false,
  occurredAt: at('10:00'),
  recordedAt: at('10:01'),
};
export const start = (change: Partial<EnquiryToAnswer> = {}, policy: ResponsePolicy = RESPONSE_POLICY) =>
  startClock({ ...enquiry, ...change }, calendar, policy);
export function clockOf(
  change: Partial<EnquiryToAnswer> = {},
  policy: ResponsePolicy = RESPONSE_POLICY,
): ResponseClock {
  const started = start(change, policy);
  if (started.kind === 'none') throw new Error(started.because.key);
  return started.clock;
}
export type Happening = ClockEvent extends infer Each
  ? Each extends ClockEvent
    ? Omit<Each, 'id' | 'occurredAt'>
    : never
  : never;
export const event = (time: string, happening: Happening, day?: string): ClockEvent =>
  ({ id: `${time}${JSON.stringify(happening)}`, occurredAt: at(time, day), ...happening }) as ClockEvent;
export const call = (
  outcome: ClockActivity['outcome'],
  direction: ClockActivity['direction'] = 'OUT',
): Happening => ({
  kind: 'ACTIVITY',
  activity: { kind: 'CALL', direction, outcome, automatic: false },
});
export const read = (events: readonly ClockEvent[], now: string, clock = clockOf(), day?: string) =>
  readClock(clock, events, at(now, day), calendar);

export const MINUTE = 60_000;
export const begin = Date.UTC(2026, 2, 20);
export const day = [
  { from: '09:00', to: '12:00' },
  { from: '13:00', to: '18:30' },
];
export const calendarOf = (zone: string): WorkingCalendar => ({
  zone,
  week: { 1: day, 2: day, 3: day, 4: day, 5: day, 6: [{ from: '22:00', to: '02:00' }] },
  days: { '2026-03-27': [], '2026-04-01': [{ from: '10:00', to: '11:00' }] },
});
/** Summer time begins there within the days looked at, or there is none. */
export const CALENDARS = ['Asia/Tokyo', 'Europe/Berlin', 'America/New_York'].map(calendarOf);
export const calendars = fc.constantFrom(...CALENDARS);
/** Some of them on the hour, so that much happens at one moment. */
export const moments = fc.oneof(
  fc.integer({ min: begin, max: begin + 12 * 1440 * MINUTE }),
  fc.nat(12 * 24).map((hours) => begin + hours * 60 * MINUTE),
);

export const enquiries: fc.Arbitrary<EnquiryToAnswer> = fc.record({
  id: fc.constant('touch'),
  direction: fc.constantFrom('IN', 'OUT'),
  way: fc.constantFrom(...ENQUIRY_WAYS),
  sourceId: fc.constantFrom('a', 'b', null),
  quiet: fc.boolean(),
  occurredAt: moments,
  recordedAt: moments,
});

export const policies: fc.Arbitrary<ResponsePolicy> = fc
  .array(
    fc.record({
      ways: fc.option(fc.uniqueArray(fc.constantFrom(...ENQUIRY_WAYS), { minLength: 1 })),
      sourceIds: fc.option(fc.uniqueArray(fc.constantFrom('a', 'b'), { minLength: 1 })),
      minutes: fc.option(fc.tuple(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 0, max: 600 }))),
      after: fc.record({
        escalateMinutes: fc.option(fc.nat(300)),
        claimableMinutes: fc.option(fc.nat(300)),
        reassignMinutes: fc.option(fc.nat(300)),
      }),
    }),
    { maxLength: 4 },
  )
  .map((rules) => ({
    ...RESPONSE_POLICY,
    rules: [
      ...rules.map(({ minutes, ...rule }, index) => ({
        ...rule,
        id: String(index),
        allowance: minutes && { warnMinutes: minutes[0], breachMinutes: minutes[0] + minutes[1] },
      })),
      ...RESPONSE_POLICY.rules,
    ],
  }));

export const clocks: fc.Arbitrary<{ readonly clock: ResponseClock; readonly calendar: WorkingCalendar }> = fc
  .tuple(enquiries, policies, calendars)
  .map(([enquiry, policy, calendar]) => ({
    started: startClock({ ...enquiry, direction: 'IN', quiet: false, way: 'FORM' }, calendar, policy),
    calendar,
  }))
  .filter(({ started }) => started.kind === 'started')
  .map(({ started, calendar }) => {
    if (started.kind !== 'started') throw new Error('none');
    return { clock: started.clock, calendar };
  });

export const happenings = fc.oneof(
  fc.record({ kind: fc.constant('ASSIGNED' as const), memberId: fc.constantFrom('sato', 'mori') }),
  fc.record({ kind: fc.constant('NOTIFIED' as const) }),
  fc.record({ kind: fc.constant('WAITING' as const), until: fc.option(moments) }),
  fc.record({ kind: fc.constant('CUSTOMER_WROTE' as const) }),
  fc.record({ kind: fc.constant('CLOSED' as const) }),
  fc.record({ kind: fc.constant('ACTED' as const), action: fc.constantFrom(...CLOCK_ACTIONS) }),
  fc.record({
    kind: fc.constant('ACTIVITY' as const),
    activity: fc.record({
      kind: fc.constantFrom('CALL' as const, 'MESSAGE' as const, 'COMMENT' as const),
      direction: fc.constantFrom('IN' as const, 'OUT' as const),
      outcome: fc.constantFrom('REACHED' as const, 'NO_ANSWER' as const, 'WRONG_NUMBER' as const),
      automatic: fc.boolean(),
    }),
  }),
);
export const events: fc.Arbitrary<readonly ClockEvent[]> = fc
  .array(fc.tuple(moments, happenings), { maxLength: 12 })
  .map((some) =>
    some.map(([occurredAt, happening], index) => ({ id: `e${index}`, occurredAt, ...happening })),
  );
export const isRunning = ({ state }: ClockReading) =>
  state === 'RUNNING' || state === 'WARNED' || state === 'BREACHED';
