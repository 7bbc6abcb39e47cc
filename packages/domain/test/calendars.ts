import fc from 'fast-check';
import type { CivilDay, WorkingCalendar, WorkingSpan } from '../src/shared/index.ts';

const FIVE_MINUTES = 300_000;

/** Moments at which the clocks of a zone change: by half an hour, at midnight, over a whole day, twice in six weeks, never. */
const CHANGES: readonly (readonly [zone: string, near: string])[] = [
  ['Australia/Lord_Howe', '2024-10-05T15:30Z'],
  ['Australia/Lord_Howe', '2024-04-06T15:00Z'],
  ['Pacific/Apia', '2011-12-30T10:00Z'],
  ['Pacific/Chatham', '2024-09-28T14:00Z'],
  ['Pacific/Chatham', '2024-04-06T14:00Z'],
  ['Africa/Cairo', '2024-04-25T22:00Z'],
  ['Africa/Cairo', '2024-10-31T21:00Z'],
  ['Africa/Casablanca', '2026-02-15T02:00Z'],
  ['Africa/Casablanca', '2026-03-22T02:00Z'],
  ['America/Sao_Paulo', '2018-11-04T03:00Z'],
  ['America/New_York', '2026-03-08T07:00Z'],
  ['America/New_York', '2026-11-01T06:00Z'],
  ['Europe/Berlin', '2026-03-29T01:00Z'],
  ['Europe/Berlin', '2026-10-25T01:00Z'],
  ['Asia/Kathmandu', '1985-12-31T18:30Z'],
  ['Asia/Tokyo', '2026-05-01T00:00Z'],
  ['UTC', '2026-12-31T00:00Z'],
];

const clock = (fives: number) =>
  `${String(Math.floor(fives / 12)).padStart(2, '0')}:${String((fives % 12) * 5).padStart(2, '0')}`;

/** Split shifts, nights, whole days, spans that overlap. */
const anySpan: fc.Arbitrary<WorkingSpan> = fc.record({
  from: fc.integer({ min: 0, max: 287 }).map(clock),
  to: fc.integer({ min: 0, max: 288 }).map(clock),
});

const someSpans = fc.array(anySpan, { maxLength: 3 });

const dayNear = (near: string, away: number): CivilDay =>
  new Date(Date.parse(near) + away * 86_400_000).toISOString().slice(0, 10);

/** A calendar, and a moment on five whole minutes within some days of a change of its zone's clocks. */
export const calendarAndMoment: fc.Arbitrary<{
  readonly calendar: WorkingCalendar;
  readonly from: number;
}> = fc.constantFrom(...CHANGES).chain(([zone, near]) =>
  fc.record({
    from: fc
      .integer({ min: -600, max: 600 })
      .map((fives) => Math.floor(Date.parse(near) / FIVE_MINUTES + fives) * FIVE_MINUTES),
    calendar: fc.record({
      zone: fc.constant(zone),
      // One day of the week is never empty, so that every calendar opens.
      week: fc
        .tuple(fc.array(someSpans, { minLength: 7, maxLength: 7 }), anySpan)
        .map(([week, span]) =>
          Object.fromEntries(week.map((spans, index) => [index + 1, index === 2 ? [...spans, span] : spans])),
        ),
      days: fc
        .array(fc.tuple(fc.integer({ min: -3, max: 4 }), someSpans), { maxLength: 3 })
        .map((days) => Object.fromEntries(days.map(([away, spans]) => [dayNear(near, away), spans]))),
    }),
  }),
);
