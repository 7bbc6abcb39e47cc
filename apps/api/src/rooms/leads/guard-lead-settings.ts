import { type Refusal, refuse } from '@mikomi/domain/shared';
import type { RecordType } from '../../platform/change/record-type.ts';
import type { Transaction, UndoGuard } from '../../platform/context.ts';
import { inOrganization, sql } from '../../platform/database/sql.ts';
import { holdLists, nameTakenIn, settingEntries } from '../catalog/index.ts';
import { leadsOutOfPlace } from './store/leads-in-stages.ts';
import { lossReasonRecord, pipelineRecord, sourceRecord } from './store/records.ts';

const LISTS: readonly RecordType[] = [sourceRecord, lossReasonRecord, pipelineRecord];

/** After an undo too a setting has its name to itself, there is a pipeline, and no lead is left in one, or in a stage, that goes. */
export const guardLeadSettings: UndoGuard = {
  hold: async (tx, ids, types) => {
    await holdLists(tx, LISTS, types);
    if (!types.has('Stage') && !types.has('Pipeline')) return;
    await sql(tx)`
      SELECT p.id FROM pipeline AS p WHERE ${inOrganization(tx, 'p')} AND p.id = ANY(${ids}::uuid[]) ORDER BY p.id FOR UPDATE`;
  },
  judge: async (tx) => {
    for (const list of LISTS) {
      const taken = await nameTakenIn(tx, list);
      if (taken) return taken;
    }
    return (await pipelinesFault(tx)) ?? stagesFault(tx);
  },
};

async function pipelinesFault(tx: Transaction): Promise<Refusal | undefined> {
  const gone = goneOf(tx, 'Pipeline');
  if (gone.length === 0) return undefined;
  if ((await settingEntries(tx, pipelineRecord)).length === 0) return refuse('last-pipeline');
  const [left] = await leadsOutOfPlace(tx, 'pipeline', gone);
  return left && refuse('pipeline-has-leads', { parameters: { count: left.count } });
}

async function stagesFault(tx: Transaction): Promise<Refusal | undefined> {
  const gone = goneOf(tx, 'Stage');
  if (gone.length === 0) return undefined;
  const [left] = await leadsOutOfPlace(tx, 'stage', gone);
  return left && refuse('stage-has-leads', { parameters: { count: left.count, stage: left.name } });
}

function goneOf(tx: Transaction, type: string): readonly string[] {
  return tx.changes.flatMap(({ recordType, recordId, after }) =>
    recordType === type && after?.deletedAt != null ? [recordId] : [],
  );
}
