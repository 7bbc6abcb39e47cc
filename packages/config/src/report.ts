import { fileURLToPath } from 'node:url';
import type { BoundaryReport } from './check-boundaries.ts';
import type { SourceReport } from './source/check-source.ts';

/** The root of the repository, whatever folder a check is started in. */
export const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));

/** The lines a person reads when imports are refused, the reason under each; one line when none is. */
export function boundaryLines(report: BoundaryReport): readonly string[] {
  if (report.violations.length === 0) return [`${report.files} files keep to the boundaries`];
  return report.violations.flatMap(({ rule, from, to, reason }) => [
    `${rule}: ${from}${to === '' ? '' : ` → ${to}`}`,
    `  ${reason}`,
  ]);
}

/** The lines of the source laws: findings first, then files that have grown long. */
export function sourceLines(report: SourceReport): readonly string[] {
  return [
    ...report.findings.flatMap(({ rule, path, line, reason }) => [`${rule}: ${path}:${line}`, `  ${reason}`]),
    ...report.long.map(({ path, lines }) => `long, a concept waits for a name: ${path} (${lines} lines)`),
    `${report.files} files looked at`,
  ];
}
