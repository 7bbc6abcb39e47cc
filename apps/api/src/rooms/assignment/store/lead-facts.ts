import { type FactSchema, type Facts, normaliseFacts } from '@mikomi/domain/catalog';
import { POTENTIALS } from '@mikomi/domain/qualification';
import type { Currency, LOCALES } from '@mikomi/domain/shared';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, living, sql } from '../../../platform/database/sql.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What conditions may ask of a lead. */
export async function factSchema(scope: OrganizationScope): Promise<FactSchema> {
  const sources = await sql(scope)<Named>`
    SELECT s.id, s.name FROM source AS s WHERE ${living(scope, 's')} ORDER BY s.position, s.id`;
  const groups = await sql(scope)<Named>`
    SELECT g.id, g.name FROM product_group AS g WHERE ${living(scope, 'g')} ORDER BY g.position, g.id`;
  const [organization] = await sql(scope)<{ currency: Currency }>`
    SELECT g.currency FROM organization AS g WHERE ${inOrganization(scope, 'g')}`;
  const option = ({ id, name }: Named) => ({ key: id, label: name });
  return {
    source: { type: 'choice', label: { en: 'source', ja: '流入元' }, options: sources.map(option) },
    potential: {
      type: 'choice',
      label: { en: 'potential', ja: '見込み度' },
      options: POTENTIALS.map((key) => ({ key, label: POTENTIAL_NAMES[key] })),
    },
    productGroups: {
      type: 'choices',
      label: { en: 'product groups', ja: '商品の分類' },
      options: groups.map(option),
    },
    country: { type: 'choice', label: { en: 'country', ja: '国' } },
    expectedValue: {
      type: 'money',
      label: { en: 'expected value', ja: '見込み金額' },
      currency: organization?.currency ?? 'JPY',
    },
  };
}

const POTENTIAL_NAMES = {
  LOW: { en: 'low', ja: '低' },
  MEDIUM: { en: 'medium', ja: '中' },
  HIGH: { en: 'high', ja: '高' },
} satisfies Record<(typeof POTENTIALS)[number], Record<(typeof LOCALES)[number], string>>;

/** What is known of leads, by their ids, in the form that conditions compare. */
export async function factsOfLeads(
  scope: OrganizationScope,
  ids: readonly string[],
  schema: FactSchema,
): Promise<ReadonlyMap<string, Facts>> {
  const rows = await sql(scope)<{ id: string } & Facts>`
    SELECT l.id, l."sourceId" AS source, l.potential, coalesce(o.country, c.country) AS country,
      CASE WHEN l.currency = g.currency THEN l."expectedValue" END AS "expectedValue",
      ARRAY(SELECT DISTINCT q."groupId"::text FROM product_line AS p
        JOIN product AS q ON q."organizationId" = p."organizationId" AND q.id = p."productId"
        WHERE ${inOrganization(scope, 'p')} AND p."leadId" = l.id AND q."groupId" IS NOT NULL) AS "productGroups"
    FROM lead AS l JOIN organization AS g ON g."organizationId" = l."organizationId"
    LEFT JOIN contact AS c ON c."organizationId" = l."organizationId" AND c.id = l."contactId"
    LEFT JOIN company AS o ON o."organizationId" = l."organizationId" AND o.id = l."companyId"
    WHERE ${inOrganization(scope, 'l')} AND l.id = ANY(${ids}::uuid[])`;
  return new Map(rows.map(({ id, ...facts }) => [id, normaliseFacts(facts, schema)]));
}
