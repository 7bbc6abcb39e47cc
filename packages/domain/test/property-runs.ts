import fc from 'fast-check';

// `pnpm test:long` looks for counter-examples longer than `pnpm test` does.
const runs = Number(process.env.PROPERTY_RUNS ?? 0);
if (runs > 0) fc.configureGlobal({ numRuns: runs });
