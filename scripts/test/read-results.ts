import { readFileSync } from 'node:fs';

/** The counts of a test run, and what was skipped, by file. */
export type TestCounts = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly skippedByFile: ReadonlyMap<string, number>;
};

type Results = {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

/**
 * Reads Vitest's JSON. A file that could not be loaded counts as one failed test; so does a run that ended with an
 * error although no test failed, that left no results, or in which no test ran.
 */
export function readResults(path: string, runFailed: boolean): TestCounts {
  let results: Results;
  try {
    results = JSON.parse(readFileSync(path, 'utf8')) as Results;
  } catch {
    return { passed: 0, failed: 1, skipped: 0, skippedByFile: new Map() };
  }
  return countResults(results, runFailed);
}

/** The counting of `readResults`, over results already read. */
export function countResults({ testResults }: Results, runFailed: boolean): TestCounts {
  let passed = 0;
  let failed = 0;
  const skippedByFile = new Map<string, number>();
  for (const file of testResults) {
    const of = (status: string) => file.assertionResults.filter((test) => test.status === status).length;
    passed += of('passed');
    failed += of('failed');
    if (file.status === 'failed' && of('failed') === 0) failed += 1;
    const skipped = file.assertionResults.length - of('passed') - of('failed');
    if (skipped > 0) skippedByFile.set(file.name, skipped);
  }
  const nothingRan = passed + failed === 0;
  if (failed === 0 && (runFailed || nothingRan)) failed = 1;
  const skipped = [...skippedByFile.values()].reduce((sum, count) => sum + count, 0);
  return { passed, failed, skipped, skippedByFile };
}
