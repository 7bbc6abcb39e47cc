import type { Database } from '../../../platform/database/database.ts';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { asWritten, fragment, inOrganization, runAbove, sql } from '../../../platform/database/sql.ts';
import { countOpenLeads } from './leads-to-score.ts';
import type { ScoreCause } from './write-scores.ts';

/** How far all open leads of an organization are scored anew. */
export interface ScoreRun {
  readonly cause: ScoreCause;
  /** The last one scored; null before the first. */
  readonly behind: string | null;
  readonly done: number;
  readonly total: number;
  readonly startedAt: number;
  readonly finishedAt: number | null;
}

/** Begins a run, or the one under way from the beginning. */
export async function beginScoreRun(scope: OrganizationScope, cause: ScoreCause, now: number): Promise<void> {
  const total = await countOpenLeads(scope);
  await sql(scope)`
    INSERT INTO score_run AS r ("organizationId", id, cause, total, "startedAt")
    VALUES (${asWritten(scope)}, ${scope.organizationId}, ${cause}, ${total}, ${new Date(now)})
    ON CONFLICT ("organizationId", id) DO UPDATE SET cause = excluded.cause, behind = NULL, done = 0, total = excluded.total,
      "startedAt" = excluded."startedAt", "finishedAt" = NULL`;
}

/** The latest run of an organization. */
export async function scoreRunOf(scope: OrganizationScope): Promise<ScoreRun | undefined> {
  const [run] = await sql(scope)<ScoreRun>`
    SELECT r.cause, r.behind, r.done, r.total, r."startedAt", r."finishedAt" FROM score_run AS r
    WHERE ${inOrganization(scope, 'r')}`;
  return run;
}

/** Keeps how far a run is; one that began anew meanwhile stays at its beginning. */
export async function keepScoreRun(
  scope: OrganizationScope,
  run: ScoreRun,
  scored: readonly string[],
  finishedAt: number | null,
): Promise<void> {
  await sql(scope)`
    UPDATE score_run AS r SET behind = ${scored.at(-1) ?? run.behind}, done = r.done + ${scored.length},
      "finishedAt" = ${finishedAt === null ? null : new Date(finishedAt)}
    WHERE ${inOrganization(scope, 'r')} AND r."startedAt" = ${new Date(run.startedAt)}
      AND r.behind IS NOT DISTINCT FROM ${run.behind}`;
}

/** The organizations that have open leads. */
export function organizationsWithLeads(database: Database): Promise<{ readonly id: string }[]> {
  return runAbove(
    database,
    fragment`SELECT g.id FROM organization AS g WHERE g."deletedAt" IS NULL AND EXISTS (
      SELECT 1 FROM lead AS l WHERE l."organizationId" = g.id AND l.status = 'OPEN' AND l."deletedAt" IS NULL) ORDER BY g.id`,
  );
}
