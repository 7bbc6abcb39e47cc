import { factoryPipeline } from '@mikomi/domain/leads';
import { insert } from '../../../platform/change/write-records.ts';
import type { BeforeCommit } from '../../../platform/context.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';
import { newId } from '../../../platform/ids.ts';
import { lossReasonRecord, pipelineRecord, sourceRecord, stageRecord } from './records.ts';

const SOURCES = {
  en: {
    WEB_FORM: 'Website',
    PHONE: 'Phone',
    EMAIL: 'E-mail',
    REFERRAL: 'Referral',
    EVENT: 'Event',
    OTHER: 'Other',
  },
  ja: {
    WEB_FORM: 'ウェブサイト',
    PHONE: '電話',
    EMAIL: 'メール',
    REFERRAL: '紹介',
    EVENT: '展示会',
    OTHER: 'その他',
  },
} as const;

const LOSS_REASONS = {
  en: ['Price', 'Chose a competitor', 'No budget', 'Bad timing', 'No reply', 'Not a fit'],
  ja: ['価格', '競合に決定', '予算なし', '時期が合わない', '連絡がつかない', '要件に合わない'],
} as const;

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
    Object.entries(SOURCES[locale]).map(([kind, label], position) => ({
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
    LOSS_REASONS[locale].map((label, position) => ({ id: newId(), name: label, position })),
  );
};
