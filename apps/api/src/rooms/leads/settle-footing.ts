import { update } from '../../platform/change/write-records.ts';
import type { Transaction } from '../../platform/context.ts';
import { type LostFooting, missingFooting } from './store/lead-footing.ts';
import { leadRecord } from './store/records.ts';

/**
 * Gives leads that were put back as they had been another stage of their kind where theirs is out of use, and nobody in the
 * place of who has left. Answers the ones that can't stand so: their pipeline is out of use, or whom they are on is gone.
 */
export async function settleFooting(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const missing = await missingFooting(tx, ids);
  const standing = missing.filter(canStand);
  const stages = standing.flatMap(({ id, stageGone, otherStageId }) =>
    stageGone && otherStageId ? [{ id, stageId: otherStageId }] : [],
  );
  await update(tx, leadRecord, stages);
  await update(
    tx,
    leadRecord,
    standing.flatMap(({ id, ownerGone }) => (ownerGone ? [{ id, ownerId: null }] : [])),
  );
  await update(
    tx,
    leadRecord,
    standing.flatMap(({ id, teamGone }) => (teamGone ? [{ id, teamId: null }] : [])),
  );
  return new Set(missing.filter((lost) => !canStand(lost)).map(({ id }) => id));
}

function canStand({ stageGone, otherStageId, partyGone }: LostFooting): boolean {
  return !partyGone && (!stageGone || otherStageId !== null);
}
