import { FACTORY_LOSS_REASONS, FACTORY_SOURCES, factoryPipeline } from '@mikomi/domain/leads';
import { insert } from '../../../platform/change/write-records.ts';
import type { BeforeCommit } from '../../../platform/context.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';
import { newId } from '../../../platform/ids.ts';
import { lossReasonRecord, pipelineRecord, sourceRecord, stageRecord } from './records.ts';

/** A new organization begins with a pipeline, sources and loss reasons in its language. */
export const factorySettings: BeforeCommit = async (tx) => {
  const isNew = tx.changes.some(
    ({ recordType, action }) => recordType === 'Organization' && action === 'CREATE',
  );
  if (!isNew) return;
  const [organization] = await sql(tx)<{
    locale: string;
  }>`SELECT locale FROM organization WHERE ${inOrganization(tx)}`;
  const locale = organization?.locale.startsWith('ja') ? 'ja' : 'en';
  const { name, stages } = factoryPipeline(locale);
  const pipelineId = newId();
  const createdAt = tx.now();
  await insert(tx, pipelineRecord, [{ id: pipelineId, name, position: 0, createdAt }]);
  await insert(
    tx,
    stageRecord,
    stages.map((stage, position) => ({ id: newId(), pipelineId, position, ...stage })),
  );
  await insert(
    tx,
    sourceRecord,
    Object.entries(FACTORY_SOURCES[locale]).map(([kind, label], position) => ({
      id: newId(),
      key: kind.toLowerCase().replaceAll('_', '-'),
      kind,
      name: label,
      position,
      createdAt,
    })),
  );
  await insert(
    tx,
    lossReasonRecord,
    FACTORY_LOSS_REASONS[locale].map((label, position) => ({ id: newId(), name: label, position })),
  );
};
