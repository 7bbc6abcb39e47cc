/** One check of the house: a command that says by its exit code whether it passed. */
export type Step = {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Folder to run in, relative to the repository. */
  readonly folder?: string;
  /** Shows the output although the step passed. */
  readonly tells?: boolean;
};

/** What the checks read: made first, one after the other. */
export const PREPARATION: readonly Step[] = [
  { name: 'generate', command: ['turbo', 'run', 'generate', '--output-logs=errors-only'] },
  { name: 'build', command: ['turbo', 'run', 'build', '--output-logs=errors-only'] },
];

/** The checks that need no other check, longest first, so that two cores end together. */
export const CHECKS: readonly Step[] = [
  {
    name: 'types',
    command: ['turbo', 'run', 'types', '--continue', '--concurrency=1', '--output-logs=errors-only'],
  },
  { name: 'types of scripts', command: ['tsc', '-p', 'scripts'] },
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings'] },
  { name: 'the published package', command: ['node', 'packages/config/src/cli/package.ts'] },
  {
    name: 'reference of the rules',
    command: ['typedoc', '--emit', 'none', '--logLevel', 'Warn'],
    folder: 'packages/domain',
  },
  { name: 'boundaries', command: ['node', 'packages/config/src/cli/boundaries.ts'] },
  { name: 'source laws', command: ['node', 'packages/config/src/cli/source.ts'], tells: true },
  { name: 'unused code and packages', command: ['knip', '--no-progress', '--no-config-hints'] },
  { name: 'schema.graphql is the schema', command: ['node', 'apps/api/src/cli/print-schema.ts', '--check'] },
  { name: 'translations in the code', command: ['lingui', 'check', 'sync', '--clean'], folder: 'apps/web' },
  {
    name: 'first load of the client',
    command: ['node', 'build/report-sizes.ts', '--check'],
    folder: 'apps/web',
  },
  {
    name: 'translations complete',
    command: ['lingui', 'check', 'missing', '--mode', 'catalog'],
    folder: 'apps/web',
  },
];

/** All tests of all projects in one run; `results` is where its JSON goes. */
export function tests(results: string): Step {
  return {
    name: 'tests',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
  };
}
