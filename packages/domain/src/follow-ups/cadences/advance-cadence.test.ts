import { describe, expect, it } from 'vitest';
import {
  approachTo,
  at,
  done,
  enrolmentAfter,
  event,
  type Happening,
  monday,
  next,
  preset,
} from '../../../test/follow-ups/cadences.ts';
import { advanceCadence } from './advance-cadence.ts';
import { stateOfEnrolment } from './enrolment-state.ts';
import { nextStepOf } from './next-step.ts';

describe('what happens to an enrolment', () => {
  it.each<[Happening, string]>([
    [{ kind: 'REPLIED' }, 'cadence-stopped-replied'],
    [{ kind: 'OPTED_OUT', channel: null }, 'cadence-stopped-opted-out'],
    [{ kind: 'BOUNCED', point: 'EMAIL' }, 'cadence-stopped-bounced'],
    [{ kind: 'WON' }, 'cadence-stopped-won'],
    [{ kind: 'LOST' }, 'cadence-stopped-lost'],
    [{ kind: 'WRONG_NUMBER', point: 'PHONE' }, 'cadence-stopped-wrong-number'],
    [{ kind: 'DECLINED' }, 'cadence-stopped-declined'],
  ])('stops by %j', (happening, key) => {
    const stopped = [event(at('11:00'), happening)];
    expect(next(stopped, at('11:00'))).toEqual(['ended', key]);
    expect(stateOfEnrolment(preset, enrolmentAfter(stopped), at('11:00'))).toBe('STOPPED');
  });

  it('keeps the first reason it stopped for', () => {
    const events = [event(at('11:00'), { kind: 'REPLIED' }), event(at('12:00'), { kind: 'LOST' })];
    expect(next(events, at('12:00'))).toEqual(['ended', 'cadence-stopped-replied']);
  });

  it('is not stopped by an answer to what was said before it began', () => {
    expect(next([event(at('09:59'), { kind: 'REPLIED' })], monday)).toEqual(['first-call', monday]);
    expect(next([event(at('09:59'), { kind: 'DECLINED' })], monday)).toEqual([
      'ended',
      'cadence-stopped-declined',
    ]);
  });

  it('goes on by the other channels after a wrong number, where that is preferred', () => {
    const cadence = { ...preset, onDeadPoint: 'SKIP_CHANNEL' as const };
    const wrong = [done('first-call', monday), event(monday, { kind: 'WRONG_NUMBER', point: 'PHONE' })];
    const enrolment = enrolmentAfter(wrong, cadence);
    const told = { ...enrolment, past: [...enrolment.past] };
    expect(nextStepOf(cadence, told, approachTo(), monday)).toMatchObject({ step: { id: 'first-message' } });
    const later = advanceCadence(cadence, told, done('first-message', at('09:00', '2026-12-01')));
    expect(nextStepOf(cadence, later, approachTo(), at('09:00', '2026-12-01'))).toMatchObject({
      step: { id: 'last-message' },
      skipped: [{ stepId: 'second-call', because: { key: 'cadence-skip-dead-point' } }],
    });
  });

  it('keeps a missed step next and moves the rest with it', () => {
    const missed = event(at('18:00'), { kind: 'MISSED', stepId: 'first-call' });
    expect(next([missed], at('18:00'))).toEqual(['first-call', at('09:00', '2026-12-01')]);
    const caughtUp = [missed, done('first-call', at('09:00', '2026-12-01'))];
    expect(next(caughtUp, at('09:00', '2026-12-01'))).toEqual(['first-message', at('09:00', '2026-12-02')]);
  });

  it('forgets the miss once the step is done', () => {
    const missed = event(at('18:00'), { kind: 'MISSED', stepId: 'first-call' });
    const caughtUp = [missed, done('first-call', at('09:00', '2026-12-01'))];
    expect([enrolmentAfter([missed]).missedAt, enrolmentAfter(caughtUp).missedAt]).toEqual([
      [at('18:00')],
      [],
    ]);
  });

  it('takes no miss of a step that is not its turn', () => {
    const missed = event(at('18:00'), { kind: 'MISSED', stepId: 'last-message' });
    expect(next([missed], monday)).toEqual(['first-call', monday]);
  });

  it('passes over what comes before a step done out of turn, and puts it right when that is told late', () => {
    const out = enrolmentAfter([done('second-call', at('11:00'))]);
    expect(out.past.map(({ outcome }) => outcome)).toEqual(['SKIPPED', 'SKIPPED', 'DONE']);
    const late = advanceCadence(preset, out, done('first-call', at('10:05')));
    expect(late.past.map(({ outcome }) => outcome)).toEqual(['DONE', 'SKIPPED', 'DONE']);
    expect(late.countsFrom).toBe(at('11:00'));
    expect(
      advanceCadence(preset, late, event(at('12:00'), { kind: 'SKIPPED', stepId: 'first-message' })),
    ).toBe(late);
  });

  it('counts on from the latest step, though a later one was done before it', () => {
    const told = [
      done('first-call', at('15:00', '2026-12-01')),
      done('first-message', at('14:00', '2026-12-01')),
    ];
    expect(enrolmentAfter(told).countsFrom).toBe(at('15:00', '2026-12-01'));
  });

  it('waits while it is paused, until somebody resumes it or the moment comes', () => {
    const pause = event(at('10:30'), { kind: 'PAUSED', because: 'SLEEPING', until: null });
    const begun = [done('first-call', monday), pause];
    expect(next(begun, at('12:00', '2026-12-10'))).toEqual(['waiting', 'cadence-paused-sleeping']);
    const resumed = event(at('13:00', '2026-12-10'), { kind: 'RESUMED' });
    expect(next([...begun, resumed], at('13:00', '2026-12-10'))).toEqual([
      'first-message',
      at('13:00', '2026-12-10'),
    ]);
    const leave = event(at('10:30'), {
      kind: 'PAUSED',
      because: 'OWNER_ON_LEAVE',
      until: at('09:00', '2026-12-07'),
    });
    expect(next([done('first-call', monday), leave], at('11:00'))).toEqual([
      'first-message',
      at('09:00', '2026-12-07'),
    ]);
    expect(stateOfEnrolment(preset, enrolmentAfter([leave]), at('11:00'))).toBe('PAUSED');
    expect(stateOfEnrolment(preset, enrolmentAfter([leave]), at('09:00', '2026-12-07'))).toBe('RUNNING');
  });

  it('takes a pause that is told late for over', () => {
    const pause = event(at('10:30'), { kind: 'PAUSED', because: 'BY_HAND', until: null });
    const resumed = event(at('11:00'), { kind: 'RESUMED' });
    expect(enrolmentAfter([resumed, pause]).pause).toBeNull();
    const again = event(at('11:30'), { kind: 'PAUSED', because: 'BY_HAND', until: null });
    expect(enrolmentAfter([again, resumed]).pause).toMatchObject({ since: at('11:30') });
  });

  it('takes the longer of two pauses told of one moment', () => {
    const short = event(at('10:30'), {
      kind: 'PAUSED',
      because: 'SLEEPING',
      until: at('09:00', '2026-12-07'),
    });
    const long = event(at('10:30'), { kind: 'PAUSED', because: 'OWNER_ON_LEAVE', until: null });
    for (const order of [
      [short, long],
      [long, short],
    ])
      expect(enrolmentAfter(order).pause?.because).toBe('OWNER_ON_LEAVE');
  });

  it('is finished after its last step, and an answer is still told of', () => {
    const all = preset.steps.map(({ id }, index) => done(id, monday + index * 86_400_000));
    expect(next(all, at('11:00', '2026-12-10'))).toEqual(['ended', 'cadence-finished']);
    expect(stateOfEnrolment(preset, enrolmentAfter(all), monday)).toBe('FINISHED');
    expect(
      enrolmentAfter([...all, event(at('12:00', '2026-12-10'), { kind: 'REPLIED' })]).stopped?.because,
    ).toBe('REPLIED');
  });
});
