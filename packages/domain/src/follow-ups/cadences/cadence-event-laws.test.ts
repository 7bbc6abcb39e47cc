import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cadenceEvents, enrol, places, startable, starts, told } from '../../../test/follow-ups/cadences.ts';
import { nextOpening } from '../../shared/index.ts';
import { advanceCadence } from './advance-cadence.ts';
import type { CadenceEvent } from './enrolment.ts';
import { stateOfEnrolment } from './enrolment-state.ts';
import { nextStepOf } from './next-step.ts';

describe('law: the events of a cadence', () => {
  it('keep the past the beginning of its steps, in order', () => {
    fc.assert(
      fc.property(startable, cadenceEvents, ([cadence, approach, start], events) => {
        const { past } = told(cadence, enrol(cadence, approach, start), events);
        expect(past.map(({ stepId }) => stepId)).toEqual(
          cadence.steps.slice(0, past.length).map(({ id }) => id),
        );
      }),
    );
  });

  it('change nothing when they are told again', () => {
    fc.assert(
      fc.property(startable, cadenceEvents, fc.nat(), ([cadence, approach, start], events, pick) => {
        const again = events[pick % Math.max(1, events.length)];
        if (again === undefined) return;
        const state = told(cadence, enrol(cadence, approach, start), events);
        const isMissNow = again.kind === 'MISSED' && cadence.steps[state.past.length]?.id === again.stepId;
        // A miss that was told before its step's turn came counts once it has.
        if (!isMissNow || state.missedAt.includes(again.at))
          expect(advanceCadence(cadence, state, again)).toEqual(state);
      }),
    );
  });

  it('pause and resume alike in whatever order they are told', () => {
    const pausing = cadenceEvents.map((events) =>
      events.filter(({ kind }) => kind === 'PAUSED' || kind === 'RESUMED'),
    );
    const shuffled = pausing.chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray([...events], { minLength: events.length })),
    );
    fc.assert(
      fc.property(startable, shuffled, ([cadence, approach, start], [events, others]) => {
        const begun = enrol(cadence, approach, start);
        expect(told(cadence, begun, others)).toEqual(told(cadence, begun, events));
      }),
    );
  });

  it('are followed by no step once it has stopped, whatever comes later', () => {
    const stops = fc.constantFrom<CadenceEvent['kind']>('WON', 'LOST', 'DECLINED', 'OPTED_OUT');
    fc.assert(
      fc.property(
        startable,
        cadenceEvents,
        cadenceEvents,
        stops,
        starts,
        (world, before, later, kind, now) => {
          const [cadence, approach, start] = world;
          const stop = { kind, channel: null, at: now } as CadenceEvent;
          const state = told(cadence, enrol(cadence, approach, start), [...before, stop, ...later]);
          expect(nextStepOf(cadence, state, approach, now)).toMatchObject({ kind: 'ended', wakeAt: null });
          expect(stateOfEnrolment(cadence, state, now)).toBe('STOPPED');
        },
      ),
    );
  });

  it('leave the next step in its place: never before now, a pause, or the step before it', () => {
    fc.assert(
      fc.property(startable, cadenceEvents, starts, ([cadence, approach, start], events, now) => {
        const state = told(cadence, enrol(cadence, approach, start), events);
        const next = nextStepOf(cadence, state, approach, now);
        if (next.kind !== 'step') return;
        expect(next.at).toBeGreaterThanOrEqual(Math.max(now, ...state.missedAt, state.pause?.until ?? 0));
        expect(next.at).toBeGreaterThan(state.countsFrom);
        expect(next.wakeAt).toBeLessThanOrEqual(next.at);
        expect(next.wakeAt).toBeGreaterThanOrEqual(Math.max(now, state.pause?.until ?? now));
        expect(places(cadence, [...state.past, ...next.skipped, { stepId: next.step.id }])).toEqual(
          cadence.steps.slice(0, state.past.length + next.skipped.length + 1).map((_, index) => index),
        );
        expect(nextOpening(next.at, approach.sender)).toBe(next.at);
      }),
    );
  });
});
