import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  approaches,
  approachTo,
  at,
  cadenceEvents,
  cadences,
  preset,
  starts,
  step,
} from '../../../test/follow-ups/cadences.ts';
import {
  gapsOf,
  isRefusal,
  LOCALES,
  type Sentence,
  type SentenceParameter,
  sayer,
} from '../../shared/index.ts';
import { advanceCadence } from './advance-cadence.ts';
import { approachRulesOf } from './approach-rules.ts';
import { checkCadence } from './check-cadence.ts';
import { checkEnrolment } from './check-enrolment.ts';
import { type CadenceEvent, STOP_REASONS } from './enrolment.ts';
import { nextStepOf } from './next-step.ts';
import { presetCadence } from './preset-cadence.ts';
import { startCadence } from './start-cadence.ts';
import { cadenceWords } from './words.ts';

it('has everything to say in both languages, and says every sentence of its book', () => {
  expect(gapsOf(cadenceWords)).toEqual([]);
  const said = new Set<string>();
  const say = sayer(cadenceWords);
  const within = (value: SentenceParameter): void => {
    if (Array.isArray(value)) value.forEach(within);
    else if (typeof value === 'object' && 'key' in value) tell(value);
  };
  const tell = (sentence: Sentence) => {
    said.add(sentence.key);
    for (const locale of LOCALES) expect(say(sentence, locale)).not.toMatch(/\{|^cadence-/);
    Object.values(sentence.parameters ?? {}).forEach(within);
  };
  const told = <Outcome>(outcome: Outcome): Outcome => {
    if (isRefusal(outcome)) tell({ ...outcome, key: outcome.because });
    return outcome;
  };

  fc.assert(
    fc.property(cadences, approaches, starts, cadenceEvents, (cadence, approach, start, events) => {
      const enrolment = told(startCadence(cadence, approach, start));
      if ('kind' in enrolment) return;
      const state = events.reduce((so, event) => advanceCadence(cadence, so, event), enrolment);
      const next = nextStepOf(cadence, state, approach, start);
      for (const { because } of [next, ...next.skipped]) tell(because);
    }),
    { numRuns: 2000, seed: 11 },
  );
  const begun = startCadence(preset, approachTo(), at('10:00'));
  if ('kind' in begun) throw new Error(begun.because);
  for (const kind of STOP_REASONS) {
    const event = { kind, at: at('11:00'), point: 'PHONE', channel: null } as CadenceEvent;
    tell(nextStepOf(preset, advanceCadence(preset, begun, event), approachTo(), at('11:00')).because);
  }
  const finished = preset.steps.reduce(
    (so, { id }) => advanceCadence(preset, so, { kind: 'DONE', stepId: id, at: at('11:00') }),
    begun,
  );
  tell(nextStepOf(preset, finished, approachTo(), at('11:00')).because);
  told(startCadence(preset, approachTo({ declinedAt: at('09:00') }), at('10:00')));
  for (const country of ['JP', 'US', 'IN', 'DE', 'AT', 'FR', 'GB', 'IT', null])
    tell(approachRulesOf(country).because);
  expect(presetCadence(null, 'en').name).toBe(say({ key: 'cadence-preset-name' }, 'en'));
  said.add('cadence-preset-name');

  const one = step({ id: 'one' });
  const bad: readonly object[] = [
    { name: '' },
    { steps: [] },
    { steps: [one, one] },
    { steps: [{ ...one, template: null }] },
    { steps: [{ ...one, delay: { unit: 'MINUTES', count: 0.5 } }] },
    { steps: [{ ...one, delay: { unit: 'DAYS', count: 1, time: 'noon' } }] },
    { limits: [{ channels: null, atMost: 0, days: 1 }] },
  ];
  for (const change of bad) told(checkCadence({ ...preset, ...change }, {}));
  told(checkEnrolment({ ...begun, past: finished.past.slice(1) }, preset));
  expect(Object.keys(cadenceWords.en).filter((key) => !said.has(key))).toEqual([]);
});
