import type { OrganizationScope } from './database/scope.ts';
import type { Fragment } from './database/sql.ts';

/** What facts are read from in the place of a table: its rows in question, or all of them when all are counted anew. */
export type RowsOf = (table: 'lead' | 'deal_entry' | 'activity' | 'follow_up', alias: string) => Fragment;

/** A kind of record whose values decide about facts. */
export interface FactDependency {
  readonly recordType: string;
  /** The columns that decide; a change of others leaves the facts as they are. */
  readonly columns: readonly string[];
  /** For another kind than the source's own: SELECT the ids of the source's records that these decide about. */
  readonly records?: (scope: OrganizationScope, ids: readonly string[]) => Fragment;
}

/** How a room says what of its records counts: one metric, at most one fact per record. Registered in `compose.ts`. */
export interface MetricSource {
  readonly metric: string;
  /** The kind of record that each fact is of. */
  readonly recordType: string;
  readonly dependsOn: readonly FactDependency[];
  /** SELECT "recordId", day, "memberId", "teamId", "leadId", value, currency: the facts of these records, the living alone. */
  readonly facts: (rows: RowsOf, scope: OrganizationScope) => Fragment;
}
