import { insert } from '../../../platform/change/write-records.ts';
import type { BeforeCommit, ChangeDraft, Transaction } from '../../../platform/context.ts';
import { type Fragment, fragment, inOrganization, sql } from '../../../platform/database/sql.ts';
import { newId } from '../../../platform/ids.ts';
import { holdLeads } from '../../leads/index.ts';
import { assignmentEntryRecord } from './records.ts';

/** What says whose a lead is; the others say what its owner made of it. */
export const GIVING = [
  'BY_RULE',
  'QUEUED',
  'BY_HAND',
  'BY_SOURCE',
  'BY_LINK',
  'TAKEN',
  'CLAIMED',
  'RELEASED',
];

/**
 * Keeps the log whole, whichever command gave a lead away, and of a lead since when it is whose. Imports and the sample are quiet:
 * what they bring was given out long before.
 */
export const refreshAssignments: BeforeCommit = async (tx) => {
  const moved = tx.quiet || isQuiet(tx) ? [] : movedLeads(tx.changes);
  const logged = tx.changes.flatMap(({ recordType, rootId }) =>
    recordType === 'AssignmentEntry' ? [rootId] : [],
  );
  const ids = [...new Set([...moved, ...logged])];
  if (ids.length === 0) return;
  await holdLeads(tx, ids);
  if (moved.length > 0) await logUnlogged(tx, moved);
  await refreshLeadColumns(tx, ids);
};

function isQuiet({ origin }: Transaction): boolean {
  return origin === 'IMPORT' || origin === 'SAMPLE';
}

/** Leads that were made, or whose owner changed. */
function movedLeads(changes: readonly ChangeDraft[]): readonly string[] {
  return changes.flatMap(({ recordType, recordId, action, after }) =>
    recordType === 'Lead' && (action === 'CREATE' || (action === 'UPDATE' && 'ownerId' in (after ?? {})))
      ? [recordId]
      : [],
  );
}

/** What said last whose the lead `k` is. */
function latestGiving(tx: Transaction): Fragment {
  return fragment`
    LEFT JOIN LATERAL (
      SELECT e.id, e.at, e.kind, e."memberId" FROM assignment_entry AS e
      WHERE ${inOrganization(tx, 'e')} AND e."leadId" = k.id AND e.kind = ANY(${GIVING}::text[])
      ORDER BY e.at DESC, e.id DESC LIMIT 1) AS g ON true`;
}

/** Enters into the log what people did where nothing there says it yet. */
async function logUnlogged(tx: Transaction, ids: readonly string[]): Promise<void> {
  const rows = await sql(tx)<{
    id: string;
    ownerId: string | null;
    teamId: string | null;
    potential: string | null;
    fromMemberId: string | null;
  }>`
    SELECT k.id, k."ownerId", k."teamId", k.potential, g."memberId" AS "fromMemberId" FROM lead AS k ${latestGiving(tx)}
    WHERE ${inOrganization(tx, 'k')} AND k.id = ANY(${ids}::uuid[]) AND k."deletedAt" IS NULL
      AND (g.id IS NULL OR g."memberId" IS DISTINCT FROM k."ownerId")
    ORDER BY k.id`;
  const before = ownersBefore(tx.changes);
  await insert(
    tx,
    assignmentEntryRecord,
    rows.map(({ id, ownerId, teamId, potential, fromMemberId }) => ({
      id: newId(),
      leadId: id,
      at: tx.now(),
      kind: kindOf(tx, ownerId),
      memberId: ownerId,
      fromMemberId: fromMemberId ?? before.get(id) ?? null,
      teamId: ownerId === null ? teamId : null,
      potential,
      actorId: tx.actorId ?? null,
    })),
  );
}

function kindOf({ actorId }: Transaction, ownerId: string | null): string {
  if (ownerId === null) return 'RELEASED';
  return ownerId === actorId ? 'TAKEN' : 'BY_HAND';
}

function ownersBefore(changes: readonly ChangeDraft[]): ReadonlyMap<string, string> {
  return new Map(
    changes.flatMap(({ recordType, recordId, before }) =>
      recordType === 'Lead' && typeof before?.ownerId === 'string' ? [[recordId, before.ownerId]] : [],
    ),
  );
}

async function refreshLeadColumns(tx: Transaction, ids: readonly string[]): Promise<void> {
  await sql(tx)`
    UPDATE lead AS l SET "assignedAt" = v.assigned, "acceptedAt" = v.accepted, "queuedAt" = v.queued
    FROM (
      SELECT k.id, CASE WHEN g."memberId" = k."ownerId" THEN g.at END AS assigned,
        CASE WHEN g."memberId" = k."ownerId" THEN CASE WHEN g.kind IN ('TAKEN', 'CLAIMED') THEN g.at ELSE a.at END END AS accepted,
        CASE WHEN k."ownerId" IS NULL AND g."memberId" IS NULL THEN g.at END AS queued
      FROM lead AS k ${latestGiving(tx)}
      LEFT JOIN LATERAL (
        SELECT e.at FROM assignment_entry AS e
        WHERE ${inOrganization(tx, 'e')} AND e."leadId" = k.id AND e.kind = 'ACCEPTED' AND (e.at, e.id) > (g.at, g.id)
        ORDER BY e.at, e.id LIMIT 1) AS a ON true
      WHERE ${inOrganization(tx, 'k')} AND k.id = ANY(${ids}::uuid[])) AS v
    WHERE ${inOrganization(tx, 'l')} AND l.id = v.id
      AND (l."assignedAt", l."acceptedAt", l."queuedAt") IS DISTINCT FROM (v.assigned, v.accepted, v.queued)`;
}
