import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { environment } from './test/environment.ts';
import { readResults } from './test/read-results.ts';
import { type Outcome, runStep, runTwoAtATime } from './test/run-step.ts';
import { CHECKS, PREPARATION, type Step, tests } from './test/steps.ts';
import { lastLine, referenceLine } from './test/summary.ts';

// The whole of `pnpm test`: every check once, quiet when it passes, and one last line with the counts.

const ROOT = resolve(import.meta.dirname, '..');
const RESULTS = join(ROOT, 'node_modules/.cache/mikomi-test/results.json');
const REFERENCE_DATA = resolve(ROOT, process.env.MIKOMI_REFERENCE_DATA ?? '../shared/data');

const env = environment(REFERENCE_DATA);

const outcomes: Outcome[] = [];
for (const step of PREPARATION) outcomes.push(tell(step, await runStep(ROOT, step, env)));
outcomes.push(...(await runTwoAtATime(ROOT, CHECKS, env, tell)));

mkdirSync(join(RESULTS, '..'), { recursive: true });
rmSync(RESULTS, { force: true });
const testStep = tests(RESULTS);
const testRun = tell(testStep, await runStep(ROOT, testStep, env));
const counts = readResults(RESULTS, testRun.result === 'failed');

const dataIsPresent = existsSync(REFERENCE_DATA);
const skipped = [...counts.skippedByFile].map(([file, count]) => ({ file: relative(ROOT, file), count }));
const forWantOfData = skipped.filter(({ file }) => !dataIsPresent && readsReferenceData(file));
for (const { file, count } of skipped.filter((one) => !forWantOfData.includes(one))) {
  console.log(`Skipped: ${file} (${count})`);
}
console.log(
  referenceLine(
    relative(ROOT, REFERENCE_DATA),
    dataIsPresent,
    new Map(forWantOfData.map(({ file, count }) => [file, count])),
  ),
);

const checks = (result: Outcome['result']) => outcomes.filter((outcome) => outcome.result === result).length;
const total = {
  passed: counts.passed + checks('passed'),
  failed: counts.failed + checks('failed'),
  skipped: counts.skipped,
};
console.log(lastLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;

function tell(step: Step, outcome: Outcome): Outcome {
  const mark = outcome.result === 'passed' ? 'ok' : 'FAILED';
  console.log(`${mark.padEnd(7)}${outcome.name.padEnd(30)}${outcome.seconds.toFixed(1).padStart(6)} s`);
  if (outcome.result !== 'passed' || step.tells) console.log(outcome.output.trimEnd());
  return outcome;
}

function readsReferenceData(file: string): boolean {
  return /reference/i.test(readFileSync(join(ROOT, file), 'utf8'));
}
