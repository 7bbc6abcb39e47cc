import { type Refusal, refuse } from '@mikomi/domain/shared';
import type { Transaction, UndoGuard } from '../../platform/context.ts';
import { inOrganization, sql } from '../../platform/database/sql.ts';
import { missingFooting } from './store/lead-footing.ts';

/** The columns that say where a lead stands and whose it is. */
const FOOTING = [
  'status',
  'stageId',
  'pipelineId',
  'ownerId',
  'teamId',
  'contactId',
  'companyId',
  'deletedAt',
];

/** A lead that an undo moves stands on what is still in use, and belongs to somebody who works. */
export const guardLeads: UndoGuard = {
  hold: async (tx, ids) => {
    await sql(tx)`
      SELECT l.id FROM lead AS l WHERE ${inOrganization(tx, 'l')} AND (l.id = ANY(${ids}::uuid[])
        OR l.id IN (SELECT d."leadId" FROM deal AS d WHERE ${inOrganization(tx, 'd')} AND d.id = ANY(${ids}::uuid[])))
      ORDER BY l.id FOR UPDATE`;
    await sql(tx)`
      SELECT d.id FROM deal AS d WHERE ${inOrganization(tx, 'd')} AND d.id = ANY(${ids}::uuid[]) ORDER BY d.id FOR UPDATE`;
  },
  judge: async (tx) => {
    const moved = await livingOf(tx, movedLeads(tx));
    if (moved.length === 0) return undefined;
    const [missing] = await missingFooting(tx, moved);
    return missing && refusalOf(missing);
  },
};

function movedLeads(tx: Transaction): readonly string[] {
  return tx.changes.flatMap(({ recordType, recordId, after }) =>
    recordType === 'Lead' && FOOTING.some((column) => column in (after ?? {})) ? [recordId] : [],
  );
}

async function livingOf(tx: Transaction, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const rows = await sql(tx)<{ id: string }>`
    SELECT l.id FROM lead AS l WHERE ${inOrganization(tx, 'l')} AND l."deletedAt" IS NULL AND l.id = ANY(${ids}::uuid[])`;
  return rows.map(({ id }) => id);
}

function refusalOf({
  stageGone,
  ownerGone,
  teamGone,
}: Awaited<ReturnType<typeof missingFooting>>[number]): Refusal {
  if (stageGone) return refuse('gone-stage');
  if (ownerGone) return refuse('gone-owner');
  return refuse(teamGone ? 'gone-team' : 'gone-party');
}
