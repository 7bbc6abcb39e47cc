import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { qualificationWords } from '../../qualification/index.ts';
import {
  addDays,
  gapsOf,
  instantAt,
  LOCALES,
  sayer,
  sharedWords,
  type WorkingCalendar,
} from '../../shared/index.ts';
import { FOLLOW_UP_KINDS } from '../follow-up.ts';
import { judgeNextStep } from '../next-step/judge-next-step.ts';
import { phraseWords } from '../phrases/words.ts';
import { arrangeDay } from './arrange-day.ts';
import type { DayItem } from './day-item.ts';
import { DAY_SECTIONS, type MyDay } from './my-day.ts';
import { myDayWords } from './words.ts';

const zone = 'Europe/Berlin';
/** The day on which the clocks go back. */
const today = '2026-10-25';
const calendar: WorkingCalendar = { zone, week: { 7: [{ from: '09:00', to: '18:00' }] }, days: {} };
const say = sayer(sharedWords, qualificationWords, phraseWords, myDayWords);

/** Few hours, so that many things meet around now. */
const time = fc
  .tuple(fc.constantFrom(0, 9, 10, 23), fc.constantFrom('00', '05', '30', '55'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const day = fc.constantFrom(-3, -1, 0, 0, 0, 1, 2).map((away) => addDays(today, away));
const instant = fc.tuple(day, time).map(([on, hour]) => instantAt(on, hour, zone));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 3 });
const promise = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom(...FOLLOW_UP_KINDS),
  label: maybe(fc.constantFrom('catalogue', '')),
  day,
  time: maybe(time),
  putOff: maybe(fc.record({ count: fc.integer({ min: 0, max: 9 }), firstDay: day })),
});
const item: fc.Arbitrary<DayItem> = fc.record({
  id: fc.uuid(),
  potential: maybe(fc.constantFrom('HIGH', 'LOW')),
  score: maybe(fc.integer({ min: 0, max: 3 })),
  value: maybe(fc.integer({ min: 0, max: 3 })),
  lead: maybe(
    fc.record({
      receivedAt: fc.integer({ min: Date.parse('2026-09-01'), max: Date.parse('2026-10-25') }),
      lastContactAt: maybe(fc.integer({ min: Date.parse('2026-09-20'), max: Date.parse('2026-10-20') })),
      sleepUntil: maybe(day),
      promisedByOthersFor: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, day),
      cadenceNextAt: maybe(instant),
    }),
  ),
  promises: fc.array(promise, { maxLength: 2 }),
  appointments: fc.array(
    fc
      .record({
        id: fc.uuid(),
        title: fc.constant('t'),
        startsAt: instant,
        length: fc.integer({ min: 1, max: 90 }),
      })
      .map(({ length, ...rest }) => ({ ...rest, endsAt: rest.startsAt + length * 60_000 })),
    { maxLength: 1 },
  ),
  waitingSince: maybe(fc.integer({ min: Date.parse('2026-10-20'), max: Date.parse('2026-10-24T22:00Z') })),
  response: maybe(
    fc.record({
      state: fc.constantFrom('RUNNING', 'WARNED', 'BREACHED', 'PAUSED', 'ANSWERED'),
      warnAt: maybe(instant),
      breachAt: maybe(instant),
    }),
  ),
  skip: maybe(fc.record({ section: fc.constantFrom(...DAY_SECTIONS), until: instant })),
});
const items = fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 20, size: 'max' });
/** Enough overdue ones that some are held. */
const many = fc.tuple(items, fc.array(promise, { maxLength: 40, size: 'max' })).map(([some, promises]) => [
  ...some,
  ...promises.map(
    (one, index): DayItem => ({
      id: `o${index}`,
      potential: null,
      score: index % 3,
      value: null,
      lead: null,
      promises: [{ ...one, day: addDays(today, -1 - (index % 3)), time: null }],
      appointments: [],
      waitingSince: null,
      response: null,
      skip:
        index % 5 === 0 ? { section: 'OVERDUE', until: instantAt(addDays(today, 1), '00:00', zone) } : null,
    }),
  ),
]);
const moment = time.map((hour) => instantAt(today, hour, zone));

const arrange = (list: readonly DayItem[], now: number) => arrangeDay(list, now, zone, calendar);
const idsOf = ({ entries }: MyDay) => entries.map(({ id }) => id);

describe('laws of my day', () => {
  it('does not depend on the order in which items come', () => {
    fc.assert(
      fc.property(
        many.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        moment,
        ([list, shuffled], now) => {
          expect(arrange(shuffled, now)).toEqual(arrange(list, now));
        },
      ),
    );
  });

  it('keeps everything before an entry in place when that entry goes away', () => {
    fc.assert(
      fc.property(many, moment, fc.nat(), (list, now, pick) => {
        const before = idsOf(arrange(list, now));
        fc.pre(before.length > 0);
        const at = pick % before.length;
        const after = idsOf(
          arrange(
            list.filter(({ id }) => id !== before[at]),
            now,
          ),
        );
        expect(after.slice(0, at)).toEqual(before.slice(0, at));
      }),
    );
  });

  it('names each at most once, in the order of the sections, at most twenty of them overdue, and loses none', () => {
    fc.assert(
      fc.property(many, moment, (list, now) => {
        const { entries, held } = arrange(list, now);
        const named = [...entries, ...held].map(({ id }) => id);
        expect(new Set(named).size).toBe(named.length);
        const ranks = entries.map(({ section }) => DAY_SECTIONS.indexOf(section));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        expect(entries.filter(({ section }) => section === 'OVERDUE').length).toBeLessThanOrEqual(20);
        const unnamed = list.filter(({ id }) => !named.includes(id));
        for (const one of unnamed) expect(arrange([one], now).entries).toEqual([]);
      }),
    );
  });

  it('never drops what is skipped', () => {
    fc.assert(
      fc.property(many, moment, (list, now) => {
        const names = (all: readonly DayItem[]) => {
          const { entries, held } = arrange(all, now);
          return [...entries, ...held].map(({ id }) => id).toSorted();
        };
        expect(names(list)).toEqual(names(list.map((one) => ({ ...one, skip: null }))));
      }),
    );
  });

  it('has every open lead that nothing is planned on, and says so of no other', () => {
    fc.assert(
      fc.property(many, moment, (list, now) => {
        const { entries, held } = arrange(list, now);
        const named = new Set([...entries, ...held].map(({ id }) => id));
        for (const { id, lead, promises, appointments } of list) {
          if (lead === null) continue;
          const { sleepUntil, cadenceNextAt, promisedByOthersFor } = lead;
          const ofOthers = promisedByOthersFor === null ? [] : [{ day: promisedByOthersFor }];
          const judged = judgeNextStep(
            {
              closed: null,
              followUps: [
                ...promises.map((one) => ({ ...one, state: 'OPEN' as const })),
                ...ofOthers.map(({ day }) => ({
                  kind: 'CALL' as const,
                  label: null,
                  state: 'OPEN' as const,
                  day,
                  time: null,
                })),
              ],
              appointments,
              cadenceNextAt,
              sleep: sleepUntil === null ? null : { since: 0, until: sleepUntil, reason: '' },
              lastWroteAt: null,
            },
            now,
            zone,
          );
          if (judged.kind === 'refused') expect(named).toContain(id);
          else
            expect(JSON.stringify(entries.find((one) => one.id === id) ?? '')).not.toContain(
              'day-no-next-step',
            );
        }
      }),
    );
  });

  it('gives every entry its reasons in both languages', () => {
    fc.assert(
      fc.property(many, moment, (list, now) => {
        const { entries, held, heldSentence, load, finished } = arrange(list, now);
        const sentences = [...entries, ...held].flatMap((entry) => [
          entry.because,
          entry.behind,
          entry.beforeNext,
          ...entry.also.map(({ because }) => because),
        ]);
        for (const sentence of [...sentences, heldSentence, load?.because, finished]) {
          if (!sentence) continue;
          for (const locale of LOCALES) {
            const said = say(sentence, locale);
            expect(said).not.toBe(sentence.key);
            expect(said).not.toMatch(/[{}]|day-|span-|promise-|potential-/);
          }
        }
        for (const list of [entries, held])
          expect(list.every(({ beforeNext }, at) => (beforeNext === null) === (at === list.length - 1))).toBe(
            true,
          );
      }),
    );
  });
});

it('says everything in both languages, and nothing else is in the book', () => {
  expect(gapsOf(myDayWords)).toEqual([]);
  // What is refused, and the day on which nothing is left, are said in the examples.
  const said = new Set(['skip-in-past', 'day-finished', 'day-finished-until']);
  for (const [list, now] of fc.sample(fc.tuple(many, moment), { numRuns: 400, seed: 1 }))
    for (const [, key = ''] of JSON.stringify(arrange(list, now)).matchAll(/"key":"([^"]+)"/g)) said.add(key);
  expect(Object.keys(myDayWords.en).filter((key) => !said.has(key))).toEqual([]);
});
