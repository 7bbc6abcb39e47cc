import { importsPastTheDoor } from './building-imports.ts';
import { headlessCommands } from './command-heads.ts';
import { undocumentedDomain } from './documented-domain.ts';
import { unfinishedWork } from './finished-work.ts';
import { queriesInFeatures } from './page-queries.ts';
import { impureDomain } from './pure-domain.ts';
import { unscopedSql } from './scoped-sql.ts';
import type { Finding, SourceFile } from './source-file.ts';
import { unsourcedRules } from './sourced-rules.ts';

/** The size from which a file is named in the report: a concept in it is waiting for a name. */
const LONG = 300;

/** What the check found. Long files are told, never refused; a migration is as long as its change. */
export type SourceReport = {
  readonly files: number;
  readonly findings: readonly Finding[];
  readonly long: readonly { readonly path: string; readonly lines: number }[];
};

/** Holds every file to the laws that imports alone do not show. */
export function checkSource(files: readonly SourceFile[]): SourceReport {
  const laws = [
    impureDomain,
    unscopedSql,
    unfinishedWork,
    queriesInFeatures,
    importsPastTheDoor,
    headlessCommands,
    undocumentedDomain,
  ];
  const long = files
    .filter((file) => !file.path.endsWith('.sql'))
    .map((file) => ({ path: file.path, lines: file.text.split('\n').length - 1 }))
    .filter((file) => file.lines > LONG)
    .sort((a, b) => b.lines - a.lines);
  const findings = [...files.flatMap((file) => laws.flatMap((law) => law(file))), ...unsourcedRules(files)];
  return { files: files.length, findings, long };
}
