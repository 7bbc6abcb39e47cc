import { expect, test } from 'vitest';
import { countResults } from './read-results.ts';
import { lastLine, referenceLine } from './summary.ts';

test('the last line names what was skipped only when something was', () => {
  expect(lastLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  expect(lastLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
});

test('tests are counted by how they ended', () => {
  const statuses = ['passed', 'passed', 'failed', 'skipped', 'todo'];
  const counts = countResults({ testResults: [fileOf('a.test.ts', 'failed', statuses)] }, true);
  expect(counts).toMatchObject({ passed: 2, failed: 1, skipped: 2 });
  expect([...counts.skippedByFile]).toEqual([['a.test.ts', 2]]);
});

test.each([
  [
    'a file that could not be loaded',
    [fileOf('a.test.ts', 'failed', []), fileOf('b.test.ts', 'passed', ['passed'])],
    true,
  ],
  ['an error outside of every test', [fileOf('a.test.ts', 'passed', ['passed'])], true],
  ['a run without a test', [], false],
  ['a run in which all was skipped', [fileOf('a.test.ts', 'passed', ['skipped'])], false],
])('%s is a failure', (_, testResults, runFailed) => {
  expect(countResults({ testResults }, runFailed).failed).toBe(1);
});

test('the absence of reference data is told with what it cost', () => {
  const line = referenceLine('../shared/data', false, new Map([['a.test.ts', 2]]));
  expect(line).toMatch(/^Skipped without reference data .*\.\.\/shared\/data.*: a\.test\.ts \(2\)$/);
  expect(referenceLine('../shared/data', true, new Map())).toContain('nothing was skipped');
});

function fileOf(name: string, status: string, statuses: readonly string[]) {
  return { name, status, assertionResults: statuses.map((each) => ({ status: each })) };
}
