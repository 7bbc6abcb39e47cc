import { describe, expect, it } from 'vitest';
import {
  approachTo,
  at,
  done,
  enrol,
  enrolmentAfter,
  event,
  monday,
  never,
  next,
  office,
  preset,
  sender,
  step,
  tokyo,
} from '../../../test/follow-ups/cadences.ts';
import { sayer } from '../../shared/index.ts';
import { advanceCadence } from './advance-cadence.ts';
import type { Approach } from './approach.ts';
import { nextStepOf } from './next-step.ts';
import { cadenceWords } from './words.ts';

describe('the next step', () => {
  it('is the first one at once, when it is allowed', () => {
    expect(next([], monday)).toEqual(['first-call', monday]);
    const evening = approachTo();
    expect(nextStepOf(preset, enrol(preset, evening, at('22:00')), evening, at('22:00'))).toMatchObject({
      at: at('09:00', '2026-12-01'),
    });
  });

  it('counts its working days from when the step before was done, not from when it was planned', () => {
    expect(next([done('first-call', at('10:20'))], at('10:20'))).toEqual([
      'first-message',
      at('09:00', '2026-12-01'),
    ]);
    expect(next([done('first-call', at('15:00', '2026-12-04'))], at('15:00', '2026-12-04'))).toEqual([
      'first-message',
      at('09:00', '2026-12-07'),
    ]);
  });

  it('comes at the time of day it asks for', () => {
    const told = [done('first-call', monday), done('first-message', at('09:00', '2026-12-01'))];
    expect(next(told, at('09:00', '2026-12-01'))).toEqual(['second-call', at('16:00', '2026-12-03')]);
  });

  it('waits for the recipient’s window, by their clock', () => {
    const paris = approachTo({ zone: 'Europe/Paris', consents: { PHONE: 'GIVEN' } }, 'FR', {
      sender: office('Europe/Athens'),
    });
    expect(next([], monday, { approach: paris })).toEqual([
      'first-call',
      at('10:00', '2026-11-30', 'Europe/Paris'),
    ]);
    const lunch = at('13:30', '2026-11-30', 'Europe/Paris');
    expect(next([], lunch, { approach: paris })).toEqual([
      'first-call',
      at('14:00', '2026-11-30', 'Europe/Paris'),
    ]);
  });

  it('rests on the recipient’s holidays for calls, not for mails', () => {
    const holidays = ['2026-11-30', '2026-12-01'];
    const approach = approachTo({}, 'JP', { holidays });
    expect(next([], monday, { approach })).toEqual(['first-call', at('09:00', '2026-12-02')]);
    expect(next([done('first-call', monday)], monday, { approach })).toEqual([
      'first-message',
      at('09:00', '2026-12-01'),
    ]);
  });

  it('waits until the weekly limit has room, counted over all cadences', () => {
    const contacts = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'].map((day) => ({
      channel: 'EMAIL' as const,
      at: at('11:00', day),
    }));
    expect(next([], monday, { approach: approachTo({}, 'JP', { contacts }) })).toEqual([
      'first-call',
      at('11:00', '2026-12-01'),
    ]);
  });

  it('waits for a limit however long that is', () => {
    const limits = [{ channels: ['CALL'] as const, atMost: 1, days: 60 }];
    const contacts = [{ channel: 'CALL' as const, at: at('11:00', '2026-11-27') }];
    const approach = approachTo({}, 'JP', { contacts });
    expect(next([], monday, { approach, cadence: { ...preset, limits } })).toEqual([
      'first-call',
      at('11:00', '2027-01-26'),
    ]);
  });

  it('is not held by a limit of another channel', () => {
    const limits = [{ channels: ['CALL'] as const, atMost: 1, days: 60 }];
    const contacts = [{ channel: 'CALL' as const, at: monday }];
    const approach = approachTo({}, 'JP', { contacts });
    expect(next([done('first-call', monday)], monday, { approach, cadence: { ...preset, limits } })).toEqual([
      'first-message',
      at('09:00', '2026-12-01'),
    ]);
  });

  it('makes no more than four calls in thirty days in France', () => {
    const contacts = ['2026-11-05', '2026-11-06', '2026-11-12', '2026-11-13'].map((day) => ({
      channel: 'CALL' as const,
      at: at('18:00', day),
    }));
    const approach = approachTo({ zone: 'Europe/Paris', consents: { PHONE: 'GIVEN' } }, 'FR', {
      contacts,
      sender: office('Europe/Paris'),
    });
    expect(next([], monday, { approach })).toEqual(['first-call', at('18:00', '2026-12-07')]);
  });

  it('leaves out what no consent or contact point allows, with the reason, and keeps the time of the others', () => {
    const approach = approachTo({ points: ['EMAIL'] });
    const enrolment = enrol(preset, approach, monday);
    expect(nextStepOf(preset, enrolment, approach, monday)).toMatchObject({
      step: { id: 'first-message' },
      at: at('09:00', '2026-12-01'),
      skipped: [{ stepId: 'first-call', at: monday, because: { key: 'cadence-skip-no-point' } }],
      wakeAt: monday,
    });
    const until = at('09:00', '2026-12-07');
    const paused = advanceCadence(
      preset,
      enrolment,
      event(monday, { kind: 'PAUSED', because: 'SLEEPING', until }),
    );
    expect(nextStepOf(preset, paused, approach, monday)).toMatchObject({ wakeAt: until, at: until });
    const skipped = event(monday, { kind: 'SKIPPED', stepId: 'first-call' });
    expect(next([skipped], monday, { approach })).toEqual(['first-message', at('09:00', '2026-12-01')]);
  });

  it.each([
    ['cadence-skip-no-point', { points: ['EMAIL'] as const }, 'JP'],
    ['cadence-skip-refused', { consents: { PHONE: 'REFUSED' } as const }, 'JP'],
    ['cadence-skip-no-consent', { consents: { EMAIL: 'GIVEN' } as const }, 'DE'],
  ])('leaves a call out: %s', (key, person, country) => {
    const approach = approachTo(person, country);
    expect(nextStepOf(preset, enrol(preset, approach, monday), approach, monday).skipped[0]).toMatchObject({
      because: { key },
    });
  });

  it('leaves out a step whose condition does not hold', () => {
    const cadence = { ...preset, steps: [step({ id: 'one', condition: never }), step({ id: 'two' })] };
    expect(next([], monday, { cadence })).toEqual(['two', at('12:00')]);
  });

  it('is no call from Tokyo to Paris in winter, whose hours meet in summer only', () => {
    const approach = approachTo({ zone: 'Europe/Paris', consents: { PHONE: 'GIVEN' } }, 'FR');
    const cadence = { ...preset, steps: [step({ id: 'one', channel: 'CALL' })] };
    expect(next([], monday, { approach, cadence })).toEqual(['ended', 'cadence-rest-left-out']);
  });

  it('is none where the hours of both never meet', () => {
    const week = { 7: [{ from: '09:00', to: '10:00' }] };
    const approach = approachTo({}, 'JP', { sender: { zone: tokyo, week, days: {} } });
    const cadence = { ...preset, steps: [step({ id: 'one', channel: 'CALL' })] };
    expect(next([], monday, { approach, cadence })).toEqual(['ended', 'cadence-rest-left-out']);
  });
});

describe('what a next step says', () => {
  const say = sayer(cadenceWords);
  const sentence = (approach: Approach) =>
    nextStepOf(preset, enrol(preset, approach, monday), approach, monday).because;

  it('is what comes, when, and what it waits for', () => {
    const planned = sentence(approachTo());
    expect(say(planned, 'en')).toBe('Next: call, Nov 30, 2026, 10:00 AM.');
    expect(say(planned, 'ja')).toBe('次は2026年11月30日 10:00に電話です。');
    const next = nextStepOf(preset, enrolmentAfter([done('first-call', monday)]), approachTo(), monday);
    expect(next).toMatchObject({
      plannedAt: at('09:00', '2026-12-01'),
      because: { key: 'cadence-step-planned' },
    });
    const missed = enrolmentAfter([event(at('18:00'), { kind: 'MISSED', stepId: 'first-call' })]);
    expect(say(nextStepOf(preset, missed, approachTo(), at('18:00')).because, 'en')).toBe(
      'Next: call, Dec 1, 2026, 9:00 AM. Missed 1 time so far.',
    );
    const window = sentence(approachTo({ zone: 'Asia/Kolkata' }, 'IN'));
    expect(say(window, 'en')).toContain(
      'Next: call, Nov 30, 2026, 1:30 PM, when contact is allowed in their country (India: TRAI, Commercial Communications Customer Preference Regulations; otherwise the house rule).',
    );
    const office = sentence(approachTo({}, 'JP', { sender: { ...sender, days: { '2026-11-30': [] } } }));
    expect(say(office, 'en')).toBe('Next: call, Dec 1, 2026, 9:00 AM, when working hours begin.');
  });
});
