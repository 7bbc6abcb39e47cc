import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  approaches,
  approachTo,
  at,
  cadenceEvents,
  cadences,
  done,
  enrol,
  enrolmentAfter,
  event,
  preset,
  starts,
} from '../../../test/follow-ups/cadences.ts';
import { expectKeptOrRefused } from '../../../test/kept-or-refused.ts';
import { advanceCadence } from './advance-cadence.ts';
import { checkEnrolment } from './check-enrolment.ts';
import { stateOfEnrolment } from './enrolment-state.ts';
import { nextStepOf } from './next-step.ts';
import { startCadence } from './start-cadence.ts';

const enrolment = enrolmentAfter([
  done('first-call', at('10:05')),
  event(at('11:00'), { kind: 'MISSED', stepId: 'first-message' }),
  event(at('12:00'), { kind: 'PAUSED', because: 'BY_HAND', until: at('15:00') }),
]);
const check = (stored: unknown) => checkEnrolment(stored, preset);

describe('a stored enrolment', () => {
  it('law: comes back as it was, whatever happened to it', () => {
    fc.assert(
      fc.property(cadences, approaches, starts, cadenceEvents, (cadence, approach, start, events) => {
        const begun = startCadence(cadence, approach, start);
        if ('kind' in begun) return;
        const grown = events.reduce((so, each) => advanceCadence(cadence, so, each), begun);
        expect(checkEnrolment(JSON.parse(JSON.stringify(grown)), cadence)).toEqual(grown);
      }),
    );
  });

  it.each<[object, string, string]>([
    [{ countsFrom: 9e15 }, 'value-unfit', 'countsFrom'],
    [{ past: [{ stepId: 'first-call', outcome: 'LOST', at: at('10:05') }] }, 'value-unfit', 'past.0.outcome'],
    [{ pause: { because: 'TIRED', since: at('10:00'), until: null } }, 'value-unfit', 'pause.because'],
    [{ stopped: { because: 'BORED', at: at('10:00') } }, 'value-unfit', 'stopped.because'],
    [{ deadPoints: ['TELEX'] }, 'value-unfit', 'deadPoints.0'],
    [
      { past: [{ stepId: 'last-message', outcome: 'DONE', at: at('10:05') }] },
      'cadence-past-differs',
      'past.0.stepId',
    ],
  ])('is refused with %j', (change, because, path) => {
    expect(check({ ...enrolment, ...change })).toMatchObject({ because, path: path.split('.') });
  });

  it('is refused with a past that is longer than its cadence', () => {
    const all = preset.steps.map(({ id }) => done(id, at('10:05')));
    const finished = all.reduce(
      (so, each) => advanceCadence(preset, so, each),
      enrol(preset, approachTo(), at('10:00')),
    );
    expect(check(finished)).toEqual(finished);
    const [first] = finished.past;
    expect(check({ ...finished, past: [...finished.past, first] })).toMatchObject({
      because: 'cadence-past-differs',
      path: ['past', '4', 'stepId'],
    });
  });

  it('law: whatever was stored is refused under its path, or goes on', () => {
    expectKeptOrRefused(enrolment, check, (kept) => {
      const next = nextStepOf(preset, kept, approachTo(), at('16:00'));
      expect(['step', 'waiting', 'ended']).toContain(next.kind);
      stateOfEnrolment(preset, kept, at('16:00'));
      advanceCadence(preset, kept, done('first-message', at('16:00')));
    });
  });
});
