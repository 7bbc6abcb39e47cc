import type { Label } from '@mikomi/domain/shared';
import { fragment, inOrganization } from '../../platform/database/sql.ts';
import { type FactScope, readOptions } from '../catalog/index.ts';

const MOST_POSITIONS = 1_000;

const known = new WeakMap<FactScope, ReturnType<typeof readLists>>();

/** What the choices of a lead may be: the organization's own lists, read once for all who ask of them. */
export function leadOptions(scope: FactScope): ReturnType<typeof readLists> {
  const options = known.get(scope) ?? readLists(scope);
  known.set(scope, options);
  return options;
}

function readLists(scope: FactScope) {
  return readOptions(scope, {
    sources: fragment`SELECT s.id, s.name, s."deletedAt" IS NULL AS "inUse", s.position AS place
      FROM source AS s WHERE ${inOrganization(scope, 's')}`,
    pipelines: fragment`SELECT p.id, p.name, p."deletedAt" IS NULL AS "inUse", p.position AS place
      FROM pipeline AS p WHERE ${inOrganization(scope, 'p')}`,
    stages: fragment`SELECT s.id, CASE WHEN count(*) FILTER (WHERE s."deletedAt" IS NULL) OVER (PARTITION BY s.name) > 1
        THEN p.name || ': ' || s.name ELSE s.name END AS name,
        s."deletedAt" IS NULL AND p."deletedAt" IS NULL AS "inUse", p.position * ${MOST_POSITIONS}::int + s.position AS place
      FROM stage AS s JOIN pipeline AS p ON p."organizationId" = s."organizationId" AND p.id = s."pipelineId"
      WHERE ${inOrganization(scope, 's')}`,
    lossReasons: fragment`SELECT r.id, r.name, r."deletedAt" IS NULL AS "inUse", r.position AS place
      FROM loss_reason AS r WHERE ${inOrganization(scope, 'r')}`,
    products: fragment`SELECT p.id, p.name, p."deletedAt" IS NULL AS "inUse", 0 AS place
      FROM product AS p WHERE ${inOrganization(scope, 'p')}`,
    productGroups: fragment`SELECT g.id, g.name, g."deletedAt" IS NULL AS "inUse", g.position AS place
      FROM product_group AS g WHERE ${inOrganization(scope, 'g')}`,
  });
}

const fixed = (labels: Readonly<Record<string, Label>>) =>
  Object.entries(labels).map(([key, label]) => ({ key, label, inUse: true }));

export const statusOptions = fixed({
  OPEN: { en: 'open', ja: '対応中' },
  WON: { en: 'won', ja: '受注' },
  LOST: { en: 'lost', ja: '失注' },
});

export const kindOptions = fixed({
  NEW: { en: 'new', ja: '新規' },
  REPEAT: { en: 'repeat', ja: 'リピート' },
  RENEWAL: { en: 'renewal', ja: '更新' },
});

export const potentialOptions = fixed({
  LOW: { en: 'low', ja: '低' },
  MEDIUM: { en: 'medium', ja: '中' },
  HIGH: { en: 'high', ja: '高' },
});

export const lineStateOptions = fixed({
  INTERESTED: { en: 'interested', ja: '関心あり' },
  OFFERED: { en: 'offered', ja: '提案済み' },
  WON: { en: 'bought', ja: '購入' },
  LOST: { en: 'not bought', ja: '見送り' },
});

export const touchKindOptions = fixed({
  FORM: { en: 'form', ja: 'フォーム' },
  AD: { en: 'ad', ja: '広告' },
  CALL: { en: 'call', ja: '電話' },
  MESSAGE: { en: 'message', ja: 'メッセージ' },
  EMAIL: { en: 'e-mail', ja: 'メール' },
  VISIT: { en: 'visit', ja: '来店・訪問' },
  REFERRAL: { en: 'referral', ja: '紹介' },
  IMPORT: { en: 'file', ja: 'ファイル' },
  MANUAL: { en: 'typed in', ja: '手入力' },
});
