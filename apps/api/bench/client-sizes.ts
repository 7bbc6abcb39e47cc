import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** The first load of a route of the built client. */
export interface RouteSize {
  readonly route: string;
  readonly budgeted: boolean;
  readonly files: number;
  readonly brotli: number;
  readonly gzip: number;
}

/** What the routes that people begin on load first; the client measures itself. */
export function clientSizes(): readonly RouteSize[] {
  const report = resolve(import.meta.dirname, '../../web/build/report-sizes.ts');
  const sizes = JSON.parse(
    execFileSync(process.execPath, [report, '--json']).toString(),
  ) as readonly RouteSize[];
  return sizes.filter(({ budgeted }) => budgeted);
}
