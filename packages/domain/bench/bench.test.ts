import { expect, test } from 'vitest';
import { measureDueTimes } from './measure-due-times.ts';
import { measureRehearsal } from './measure-rehearsal.ts';
import { measureRules } from './measure-rules.ts';
import { measureScores } from './measure-scores.ts';

const ONCE = { milliseconds: 0, count: 1 };

test('what is measured answers as the yardstick does, and as it is known to', () => {
  expect(measureScores(ONCE).ofRules).toBeGreaterThan(0);
  expect(measureRules(ONCE).ours).toBeGreaterThan(0);
  expect(measureDueTimes(ONCE)).toBeGreaterThan(0);
  expect(measureRehearsal(ONCE)).toBeGreaterThan(0);
});
