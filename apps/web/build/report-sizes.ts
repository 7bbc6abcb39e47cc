import { join } from 'node:path';
import { kB, measureRoutes, overBudget } from './first-load.ts';

// The first load of each route of a build, in compressed script; run after a build. Fails when a route that people begin on
// is above the budget. With `--json` for programs, with `--check` only what is wrong is said.

const routes = measureRoutes(join(import.meta.dirname, '../dist'));

if (process.argv.includes('--json')) {
  process.stdout.write(
    JSON.stringify(routes.map(({ files, ...route }) => ({ ...route, files: files.length }))),
  );
} else {
  const shown = process.argv.includes('--check') ? [] : routes;
  for (const { route, files, brotli, gzip, budgeted } of shown) {
    const sizes = `${kB(brotli).padStart(9)} brotli ${kB(gzip).padStart(9)} gzip`;
    process.stdout.write(`${sizes} ${budgeted ? '*' : ' '} ${route} (${files.length} files)\n`);
  }
  const wrong = overBudget(routes);
  for (const line of wrong) process.stderr.write(`${line}\n`);
  if (wrong.length > 0) process.exitCode = 1;
}
