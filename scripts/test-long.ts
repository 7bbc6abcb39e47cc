import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { environment } from './test/environment.ts';
import { readResults } from './test/read-results.ts';
import { type Outcome, runStep } from './test/run-step.ts';
import { PREPARATION, type Step } from './test/steps.ts';
import { lastLine } from './test/summary.ts';

// `pnpm test:long`: what takes minutes: whole reference imports, deaths and the soak, the client in every combination and all
// its forms, with what is late or lost on the way, a longer search for counter-examples. Writes docs/test-long.md and ends
// with one line with the counts.

const ROOT = resolve(import.meta.dirname, '..');
const RESULTS = join(ROOT, 'node_modules/.cache/mikomi-test');
const REPORT = join(ROOT, 'docs/test-long.md');
const REFERENCE_DATA = resolve(ROOT, process.env.MIKOMI_REFERENCE_DATA ?? '../shared/data');

const env: NodeJS.ProcessEnv = {
  ...environment(REFERENCE_DATA),
  TEST_LONG: '1',
  PROPERTY_RUNS: process.env.PROPERTY_RUNS ?? '2000',
};

const RUNS = [
  { name: 'imports, numbers, deaths and soak', only: ['--project', 'api', '.long.test'] },
  { name: 'the client, every combination and form', only: ['--project', 'browser', '.long.test'] },
  { name: `properties, ${env.PROPERTY_RUNS} runs each`, only: ['--project', 'domain'] },
];

mkdirSync(RESULTS, { recursive: true });
const total = { passed: 0, failed: 0, skipped: 0 };
const rows: string[] = [];
const said: string[] = [];
for (const step of PREPARATION) {
  const outcome = await runStep(ROOT, step, env);
  if (outcome.result === 'failed') tell(outcome, outcome.output);
  if (outcome.result === 'failed') total.failed += 1;
}
for (const [index, { name, only }] of RUNS.entries()) {
  const results = join(RESULTS, `long-${index}.json`);
  rmSync(results, { force: true });
  const outcome = await runStep(ROOT, vitest(name, only, results), env);
  const counts = readResults(results, outcome.result === 'failed');
  tell(outcome, outcome.result === 'failed' ? outcome.output : '');
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  rows.push(
    `| ${name} | ${counts.passed} | ${counts.failed} | ${counts.skipped} | ${outcome.seconds.toFixed(0)} |`,
  );
  said.push(...(outcome.output.match(/^(?:soak: |storm: |maven).*$/gm) ?? []));
}
writeFileSync(REPORT, report());
console.log(lastLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;

function vitest(name: string, only: readonly string[], results: string): Step {
  return {
    name,
    command: [
      'vitest',
      'run',
      ...only,
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}`,
    ],
  };
}

function report(): string {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT }).toString().trim();
  const data = existsSync(REFERENCE_DATA)
    ? ''
    : ' The reference data was not there; what needs it was skipped.';
  return `# The long tests

Written by \`pnpm test:long\` on ${new Date().toISOString().slice(0, 10)}, of commit ${commit}, on ${cpus().length} cores.${data}

| what | passed | failed | skipped | seconds |
| --- | ---: | ---: | ---: | ---: |
${rows.join('\n')}

${lastLine(total)}

## What they said
${said.length > 0 ? said.map((line) => `- ${line.trim()}`).join('\n') : 'Nothing.'}
`;
}

function tell({ name, result, seconds }: Outcome, output: string): void {
  console.log(`${result === 'passed' ? 'ok' : 'FAILED'}  ${name}  ${seconds.toFixed(0)} s`);
  if (output) console.log(output.trimEnd());
}
