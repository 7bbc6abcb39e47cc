// Invariants: a pipeline's stages are as `checkStages` says; no open lead stands in a stage out of use; there is always a pipeline.
// Locks: the list of pipelines; the pipeline; the leads that move.
// Changes: Pipeline, Stage, Lead.
import { checkStages, type StageKind } from '@mikomi/domain/leads';
import { isRefusal, type Refusal, refuse, tidySpaces } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { insert, lock, remove, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { addSetting, lockSettings, settingEntries } from '../../catalog/index.ts';
import { leadsInStage, openLeadsIn } from '../store/leads-in-stages.ts';
import { pipelineOf } from '../store/lock-leads.ts';
import { leadRecord, pipelineRecord, stageRecord } from '../store/records.ts';

/** A stage in the whole list of a pipeline: with an id one that stays, without a new one. */
export interface StageForm {
  readonly id?: string | null | undefined;
  readonly name: string;
  readonly kind: StageKind;
}

/** Where the leads of a stage go that is taken out of use. */
export interface StageMove {
  readonly from: string;
  readonly to: string;
}

export interface ChangedPipeline {
  readonly id: string;
  readonly commandId: string;
}

/** Makes a way of selling with its stages. */
export function createPipeline(
  member: MemberContext,
  name: string,
  stages: readonly StageForm[],
): Promise<ChangedPipeline | Refusal> {
  return transaction(member, 'create-pipeline', async (tx) => {
    const checked = checkStages(stages);
    if (isRefusal(checked)) return { ...checked, path: ['stages', ...(checked.path ?? [])] };
    const id = await addSetting(tx, pipelineRecord, name, { createdAt: tx.now() });
    if (isRefusal(id)) return id;
    await insert(
      tx,
      stageRecord,
      stages.map(({ name: typed, kind }, position) => ({
        id: newId(),
        pipelineId: id as string,
        name: tidySpaces(typed),
        kind,
        position,
      })),
    );
    return { id: id as string, commandId: tx.commandId };
  });
}

/**
 * Makes a pipeline's stages what the list says, in its order. One that is left out goes out of use; when leads stand in it,
 * open or closed, `moves` says which stage of the same kind takes them.
 */
export function setStages(
  member: MemberContext,
  pipelineId: string,
  stages: readonly StageForm[],
  moves: readonly StageMove[],
): Promise<ChangedPipeline | Refusal> {
  return transaction(member, 'set-stages', async (tx) => {
    const [locked] = (await lock(tx, pipelineRecord, [pipelineId])).values();
    if (!locked || locked.deletedAt !== null) return refuse('pipeline-not-found', { path: ['pipelineId'] });
    const before = new Map((await pipelineOf(tx, pipelineId)).stages.map((stage) => [stage.id, stage]));
    const checked = checkStages(stages);
    if (isRefusal(checked)) return { ...checked, path: ['stages', ...(checked.path ?? [])] };
    const rows = [];
    for (const [position, { id, name, kind }] of stages.entries()) {
      const path = ['stages', String(position)];
      const stays = id ? before.get(id) : undefined;
      if (id && !stays) return refuse('stage-unknown', { path: [...path, 'id'] });
      if (stays && stays.kind !== kind) return refuse('stage-kind-fixed', { path: [...path, 'kind'] });
      rows.push({ id: id ?? newId(), name: tidySpaces(name), kind, position });
    }
    await update(
      tx,
      stageRecord,
      rows.filter(({ id }) => before.has(id)),
    );
    await insert(
      tx,
      stageRecord,
      rows.filter(({ id }) => !before.has(id)).map((row) => ({ ...row, pipelineId })),
    );
    const kept = new Map(rows.map((row) => [row.id, row]));
    const gone = [...before.values()].filter(({ id }) => !kept.has(id));
    for (const stage of gone) {
      // A closed lead may stay where it stood; the new stage of its kind takes it when there is just one.
      const target =
        moves.find(({ from }) => from === stage.id)?.to ??
        (stage.kind === 'OPEN' ? undefined : rows.find(({ kind }) => kind === stage.kind)?.id);
      const refused = await empty(tx, stage, target, kept);
      if (refused) return refused;
    }
    await remove(
      tx,
      stageRecord,
      gone.map(({ id }) => id),
    );
    return { id: pipelineId, commandId: tx.commandId };
  });
}

async function empty(
  tx: Transaction,
  stage: { readonly id: string; readonly name: string; readonly kind: StageKind },
  target: string | undefined,
  kept: ReadonlyMap<string, { readonly kind: StageKind }>,
): Promise<Refusal | undefined> {
  const leads = await leadsInStage(tx, stage.id);
  if (leads.length === 0) return undefined;
  if (target === undefined) {
    return refuse('stage-has-leads', {
      path: ['moves'],
      parameters: { count: leads.length, stage: stage.name },
    });
  }
  if (kept.get(target)?.kind !== stage.kind) return refuse('stage-unknown', { path: ['moves'] });
  await update(
    tx,
    leadRecord,
    leads.map((id) => ({ id, stageId: target })),
  );
  return undefined;
}

/** Takes a pipeline without open leads out of use; its closed leads stay in it. */
export function archivePipeline(member: MemberContext, id: string): Promise<ChangedPipeline | Refusal> {
  return transaction(member, 'archive-pipeline', async (tx) => {
    await lockSettings(tx, pipelineRecord);
    const entries = await settingEntries(tx, pipelineRecord);
    if (!entries.some((entry) => entry.id === id)) return refuse('pipeline-not-found', { path: ['id'] });
    if (entries.length === 1) return refuse('last-pipeline', { path: ['id'] });
    await lock(tx, pipelineRecord, [id]);
    const count = await openLeadsIn(tx, id);
    if (count > 0) return refuse('pipeline-has-leads', { path: ['id'], parameters: { count } });
    await remove(tx, pipelineRecord, [id]);
    return { id, commandId: tx.commandId };
  });
}
