import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  approaches,
  approachTo,
  cadences,
  enrol,
  places,
  preset,
  startable,
  starts,
  step,
  tokyo,
  told,
} from '../../../test/follow-ups/cadences.ts';
import {
  addWorkingDays,
  addWorkingMinutes,
  countWorkingDays,
  dayOf,
  type Instant,
  instantAt,
  isOpenAt,
  type WorkingCalendar,
  wallClockOf,
  workingMinutesBetween,
} from '../../shared/index.ts';
import { advanceCadence } from './advance-cadence.ts';
import type { Approach } from './approach.ts';
import { type Cadence, POINT_OF_CHANNEL } from './cadence.ts';
import type { CadenceEvent } from './enrolment.ts';
import { nextStepOf } from './next-step.ts';
import { previewCadence } from './preview-cadence.ts';
import { startCadence } from './start-cadence.ts';

const DAY = 86_400_000;

/** Does every step at its first moment, or so much later; records what is left out when its moment comes. */
function run(
  cadence: Cadence,
  approach: Approach,
  start: Instant,
  lateBy: (index: number, at: Instant) => number = () => 0,
) {
  let enrolment = enrol(cadence, approach, start);
  const contacts = [...approach.contacts];
  const taken: { readonly stepId: string; readonly at: Instant }[] = [];
  for (let now = start; ; ) {
    const next = nextStepOf(cadence, enrolment, { ...approach, contacts }, now);
    if (next.kind !== 'step') return { taken, enrolment };
    for (const { stepId, at } of next.skipped)
      enrolment = advanceCadence(cadence, enrolment, { kind: 'SKIPPED', stepId, at });
    now = next.at + lateBy(taken.length, next.at);
    taken.push({ stepId: next.step.id, at: now });
    contacts.push({ channel: next.step.channel, at: now });
    enrolment = advanceCadence(cadence, enrolment, {
      kind: 'DONE',
      stepId: next.step.id,
      at: now,
    });
  }
}
/** So many units of work later: minutes by the ninety-five, days at the same time. */
function later(at: Instant, unit: string, count: number, calendar: WorkingCalendar): Instant {
  const moved =
    unit === 'DAYS'
      ? addWorkingDays(dayOf(at, tokyo), count, calendar)
      : addWorkingMinutes(at, count * 95, calendar);
  if (typeof moved === 'string') return instantAt(moved, wallClockOf(at, tokyo).time, tokyo);
  if (typeof moved === 'number') return moved;
  throw new Error('never open');
}
describe('law: the steps of a cadence', () => {
  it('come in their order, strictly one after the other', () => {
    fc.assert(
      fc.property(startable, ([cadence, approach, start]) => {
        const { taken } = run(cadence, approach, start);
        const order = places(cadence, taken);
        expect(order).toEqual([...new Set(order)].sort((one, other) => one - other));
        for (const [index, { at }] of taken.slice(1).entries())
          expect(at).toBeGreaterThan(taken[index]?.at ?? 0);
      }),
    );
  });

  it('come in working time, within the recipient’s window and under every limit', () => {
    fc.assert(
      fc.property(startable, ([cadence, approach, start]) => {
        const contacts = [...approach.contacts];
        for (const { stepId, at } of run(cadence, approach, start).taken) {
          const { channel } = cadence.steps.find(({ id }) => id === stepId) ?? { channel: 'CALL' as const };
          expect(isOpenAt(at, approach.sender) && isOpenAt(at, approach.windows[channel])).toBe(true);
          for (const limit of [...cadence.limits, ...approach.rules.limits]) {
            if (limit.channels !== null && !limit.channels.includes(channel)) continue;
            const lately = contacts.filter(
              (contact) =>
                contact.at > at - limit.days * DAY &&
                (limit.channels === null || limit.channels.includes(contact.channel)),
            );
            expect(lately.length).toBeLessThan(limit.atMost);
          }
          contacts.push({ channel, at });
        }
      }),
    );
  });

  it('need a consent where the law wants one, or answer what was asked', () => {
    const asked = fc.integer({ min: -40, max: 0 });
    fc.assert(
      fc.property(cadences, approaches, starts, asked, (cadence, approach, start, days) => {
        const enquiredAt = start + days * DAY;
        const answering = { ...approach, recipient: { ...approach.recipient, enquiredAt } };
        if ('kind' in startCadence(cadence, answering, start)) return;
        const { rules, recipient } = answering;
        for (const { stepId, at } of run(cadence, answering, start).taken) {
          const channel = cadence.steps.find(({ id }) => id === stepId)?.channel ?? 'CALL';
          const point = POINT_OF_CHANNEL[channel];
          if (point === null || !rules.consentFirst.includes(channel)) continue;
          const isAnswer = at < enquiredAt + rules.daysAfterEnquiry * DAY;
          expect(recipient.consents[point] === 'GIVEN' || isAnswer).toBe(true);
        }
      }),
    );
  });

  it('come as early as that allows: at no opening before could they', () => {
    fc.assert(
      fc.property(startable, ([cadence, approach, start]) => {
        const next = nextStepOf(cadence, enrol(cadence, approach, start), approach, start);
        if (next.kind !== 'step' || next.at === Math.max(next.plannedAt, start)) return;
        const limits = [...cadence.limits, ...approach.rules.limits];
        const { channel } = next.step;
        const opens = (at: Instant) =>
          isOpenAt(at, approach.sender) && isOpenAt(at, approach.windows[channel]);
        const full = (at: Instant) =>
          limits.some(
            ({ channels, atMost, days }) =>
              (channels === null || channels.includes(channel)) &&
              approach.contacts.filter(
                (contact) =>
                  contact.at > at - days * DAY && (channels === null || channels.includes(contact.channel)),
              ).length >= atMost,
          );
        for (let at = Math.max(next.plannedAt, start); at < next.at; at += 7 * 60_000)
          expect(opens(at) && !full(at)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  it('are those that the preview showed, when all goes by plan', () => {
    fc.assert(
      fc.property(startable, ([cadence, approach, start]) => {
        const preview = previewCadence(cadence, approach, start);
        if ('kind' in preview) throw new Error(preview.because);
        const shown = preview.filter(({ kind }) => kind === 'step').map(({ stepId, at }) => ({ stepId, at }));
        expect(shown).toEqual(run(cadence, approach, start).taken);
        expect(places(cadence, preview)).toEqual(cadence.steps.map((_, index) => index));
      }),
    );
  });

  it('none comes earlier because one before it was late, and each keeps its delay from it', () => {
    fc.assert(
      fc.property(startable, fc.nat(6), fc.nat(6 * 1440), ([cadence, approach, start], which, minutes) => {
        const free = { ...approach, contacts: [], rules: { ...approach.rules, limits: [] } };
        const open = { ...cadence, limits: [] };
        const plan = run(open, free, start).taken;
        const late = run(open, free, start, (index) => (index === which ? minutes * 60_000 : 0)).taken;
        expect(late.map(({ stepId }) => stepId)).toEqual(plan.map(({ stepId }) => stepId));
        for (const [index, { at }] of late.entries()) expect(at).toBeGreaterThanOrEqual(plan[index]?.at ?? 0);
      }),
    );
  });

  it('all move by the same working time as one that was late, where nothing else holds them', () => {
    const approach = approachTo({}, null);
    const counts = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 6 });
    const units = fc.constantFrom('MINUTES', 'DAYS');
    fc.assert(
      fc.property(counts, units, starts, fc.nat(5), fc.nat(3), (some, unit, start, which, late) => {
        const cadence: Cadence = {
          ...preset,
          limits: [],
          steps: some.map((count, index) =>
            step({
              id: `s${index}`,
              delay: unit === 'DAYS' ? { unit, count, time: null } : { unit: 'MINUTES', count: count * 95 },
            }),
          ),
        };
        const lateBy = (at: Instant) => later(at, unit, late, approach.sender) - at;
        const plan = run(cadence, approach, start).taken;
        const moved = run(cadence, approach, start, (index, at) => (index === which ? lateBy(at) : 0)).taken;
        for (const [index, { at }] of moved.entries()) {
          const planned = plan[index]?.at ?? 0;
          const shift =
            unit === 'DAYS'
              ? countWorkingDays({ from: dayOf(planned, tokyo), to: dayOf(at, tokyo) }, approach.sender) - 1
              : workingMinutesBetween(planned, at, approach.sender) / 95;
          expect(shift).toBe(index < which ? 0 : late);
        }
      }),
    );
  });

  it('a missed one moves on with all that follow, in the same order', () => {
    fc.assert(
      fc.property(startable, fc.nat(5 * 1440), ([cadence, approach, start], minutes) => {
        const begun = enrol(cadence, approach, start);
        const next = nextStepOf(cadence, begun, approach, start);
        if (next.kind !== 'step') return;
        const skipped = next.skipped.map(({ stepId, at }): CadenceEvent => ({ kind: 'SKIPPED', stepId, at }));
        const missedAt = next.at + minutes * 60_000;
        const missed: CadenceEvent = { kind: 'MISSED', stepId: next.step.id, at: missedAt };
        const moved = nextStepOf(cadence, told(cadence, begun, [...skipped, missed]), approach, next.at);
        expect(moved).toMatchObject({ kind: 'step', step: { id: next.step.id } });
        if (moved.kind === 'step') expect(moved.at).toBeGreaterThanOrEqual(Math.max(next.at, missedAt));
      }),
    );
  });
});
