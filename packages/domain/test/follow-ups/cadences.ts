import fc from 'fast-check';
import type { Rule } from '../../src/catalog/index.ts';
import {
  type Approach,
  advanceCadence,
  approachRulesOf,
  CADENCE_CHANNELS,
  type Cadence,
  type CadenceEvent,
  type CadenceStep,
  type ContactLimit,
  type Enrolment,
  nextStepOf,
  presetCadence,
  type Recipient,
  startCadence,
  WEEKLY_LIMIT,
  windowsOf,
} from '../../src/follow-ups/index.ts';
import { type Instant, instantAt, type WorkingCalendar, type Zone } from '../../src/shared/index.ts';

export const tokyo = 'Asia/Tokyo';
export const office = (zone: Zone, from = '09:00', to = '18:00'): WorkingCalendar => {
  const hours = [{ from, to }];
  return { zone, week: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours }, days: {} };
};
export const sender = office(tokyo);
/** 2026-11-30 is a Monday. */
export const at = (time: string, day = '2026-11-30', zone: Zone = tokyo) => instantAt(day, time, zone);

export const recipient: Recipient = {
  zone: tokyo,
  points: ['PHONE', 'EMAIL', 'WHATSAPP', 'LINE'],
  hasAddress: true,
  consents: {},
  declinedAt: null,
  enquiredAt: null,
  facts: {},
};

export function approachTo(
  change: Partial<Recipient> = {},
  country: string | null = 'JP',
  more: Partial<Pick<Approach, 'sender' | 'contacts'>> & { readonly holidays?: readonly string[] } = {},
): Approach {
  const person = { ...recipient, ...change };
  const rules = approachRulesOf(country);
  return {
    sender: more.sender ?? sender,
    recipient: person,
    rules,
    windows: windowsOf(rules, person.zone, more.holidays ?? []),
    contacts: more.contacts ?? [],
  };
}

export const preset = presetCadence('JP', 'en');
export const step = (change: Partial<CadenceStep> & { readonly id: string }): CadenceStep => ({
  channel: 'EMAIL',
  delay: { unit: 'MINUTES', count: 60 },
  template: 'text',
  condition: null,
  ...change,
});
export function enrol(cadence: Cadence, approach: Approach, now: Instant): Enrolment {
  const enrolment = startCadence(cadence, approach, now);
  if ('kind' in enrolment) throw new Error(enrolment.because);
  return enrolment;
}
export const monday = at('10:00');
export type Happening = CadenceEvent extends infer Each
  ? Each extends CadenceEvent
    ? Omit<Each, 'at'>
    : never
  : never;
export const event = (moment: number, happening: Happening): CadenceEvent =>
  ({ at: moment, ...happening }) as CadenceEvent;
export const done = (stepId: string, moment: number) => event(moment, { kind: 'DONE', stepId });
export const enrolmentAfter = (
  events: readonly CadenceEvent[],
  cadence: Cadence = preset,
  approach = approachTo(),
): Enrolment =>
  events.reduce(
    (enrolment, each) => advanceCadence(cadence, enrolment, each),
    enrol(cadence, approach, monday),
  );
export function next(
  events: readonly CadenceEvent[],
  now: number,
  {
    approach = approachTo(),
    cadence = preset,
  }: { readonly approach?: Approach; readonly cadence?: Cadence } = {},
) {
  const found = nextStepOf(cadence, enrolmentAfter(events, cadence, approach), approach, now);
  return found.kind === 'step' ? [found.step.id, found.at] : [found.kind, found.because.key];
}

export const never: Rule = { kind: 'constant', value: false };

const start = Date.UTC(2026, 2, 20);
export const starts = fc.oneof(
  fc.integer({ min: start, max: start + 14 * 86_400_000 }),
  fc.nat(14 * 24).map((hours) => start + hours * 3_600_000),
);

const limits: fc.Arbitrary<readonly ContactLimit[]> = fc.array(
  fc.record({
    channels: fc.option(fc.uniqueArray(fc.constantFrom(...CADENCE_CHANNELS), { minLength: 1 })),
    atMost: fc.integer({ min: 1, max: 4 }),
    days: fc.integer({ min: 1, max: 14 }),
  }),
  { maxLength: 2 },
);
export const cadences: fc.Arbitrary<Cadence> = fc
  .tuple(
    fc.array(
      fc.record({
        channel: fc.constantFrom(...CADENCE_CHANNELS),
        delay: fc.oneof(
          fc.record({ unit: fc.constant('MINUTES' as const), count: fc.integer({ min: 1, max: 1500 }) }),
          fc.record({
            unit: fc.constant('DAYS' as const),
            count: fc.integer({ min: 1, max: 5 }),
            time: fc.constantFrom(null, '10:30', '16:00', '21:00'),
          }),
        ),
        condition: fc.constantFrom<Rule | null>(null, null, null, never),
      }),
      { minLength: 1, maxLength: 7 },
    ),
    limits,
    fc.constantFrom('STOP' as const, 'SKIP_CHANNEL' as const),
  )
  .map(([steps, some, onDeadPoint]) => ({
    name: 'any',
    steps: steps.map((each, index) => step({ id: `s${index}`, ...each })),
    limits: [WEEKLY_LIMIT, ...some],
    onDeadPoint,
  }));

const zones = fc.constantFrom(tokyo, 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata');
export const approaches: fc.Arbitrary<Approach> = fc
  .record({
    zone: zones,
    senderZone: zones,
    country: fc.constantFrom('JP', 'US', 'IN', 'DE', 'FR', 'GB', null),
    points: fc.subarray(['PHONE', 'EMAIL', 'WHATSAPP', 'LINE'] as const),
    hasAddress: fc.boolean(),
    consents: fc.record(
      {
        PHONE: fc.constantFrom('GIVEN' as const, 'REFUSED' as const, 'UNKNOWN' as const),
        EMAIL: fc.constantFrom('GIVEN' as const, 'REFUSED' as const),
      },
      { requiredKeys: [] },
    ),
    contacts: fc.array(
      fc.record({
        channel: fc.constantFrom(...CADENCE_CHANNELS),
        at: fc.integer({ min: start - 14 * 86_400_000, max: start }),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ country, senderZone, contacts, ...person }) =>
    approachTo(person, country, {
      contacts,
      sender: office(senderZone, '08:00', '19:30'),
      holidays: ['2026-03-27', '2026-04-06'],
    }),
  );

const stepIds = fc.nat(6).map((index) => `s${index}`);
export const cadenceEvents: fc.Arbitrary<readonly CadenceEvent[]> = fc
  .array(
    fc.tuple(
      fc.integer({ min: start, max: start + 40 * 86_400_000 }),
      fc.oneof(
        fc.record({
          kind: fc.constantFrom('DONE' as const, 'MISSED' as const, 'SKIPPED' as const),
          stepId: stepIds,
        }),
        fc.record({ kind: fc.constantFrom('RESUMED' as const) }),
        fc.record({
          kind: fc.constant('PAUSED' as const),
          because: fc.constantFrom('BY_HAND' as const, 'SLEEPING' as const, 'OWNER_ON_LEAVE' as const),
          until: fc.option(fc.integer({ min: start, max: start + 40 * 86_400_000 })),
        }),
        fc.record({
          kind: fc.constantFrom('BOUNCED' as const, 'WRONG_NUMBER' as const),
          point: fc.constantFrom('PHONE' as const, 'EMAIL' as const),
        }),
      ),
    ),
    { maxLength: 12 },
  )
  .map((some) => some.map(([moment, happening]) => ({ at: moment, ...happening })));

/** Cadences that can be begun. */
export const startable = fc
  .tuple(cadences, approaches, starts)
  .filter(([cadence, approach, start]) => !('kind' in startCadence(cadence, approach, start)));
/** The places of steps in their cadence. */
export const places = (cadence: Cadence, ids: readonly { readonly stepId: string }[]) =>
  ids.map(({ stepId }) => cadence.steps.findIndex(({ id }) => id === stepId));
/** The state after events, one after the other. */
export const told = (cadence: Cadence, enrolment: Enrolment, events: readonly CadenceEvent[]) =>
  events.reduce((state, event) => advanceCadence(cadence, state, event), enrolment);
