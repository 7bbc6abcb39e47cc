import type { CustomField, FieldHost, FieldType } from '@mikomi/domain/catalog';
import type { Transaction } from '../../../platform/context.ts';
import { foundFirst } from '../../../platform/database/found-first.ts';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import {
  asWritten,
  column,
  type Fragment,
  fragment,
  inOrganization,
  join,
  living,
  raw,
  sql,
} from '../../../platform/database/sql.ts';
import { folded, LONGEST_KEY } from './custom-expressions.ts';

/** The tables whose lists are asked by custom fields. */
export const INDEXED_HOSTS = { LEAD: 'lead', CONTACT: 'contact', COMPANY: 'company' } as const satisfies {
  readonly [Host in FieldHost]?: string;
};
export type IndexedHost = keyof typeof INDEXED_HOSTS;

const TEXTS: readonly FieldType[] = ['TEXT', 'PHONE', 'EMAIL', 'URL'];
const RANKED: readonly FieldType[] = ['NUMBER', 'DATE', 'BOOLEAN', 'SELECT'];

/** Which column of the index sorts the values of a type; of the others the values themselves are sorted. */
export function sortedBy(type: FieldType): 'RANK' | 'LABEL' | 'NONE' {
  if (TEXTS.includes(type)) return 'LABEL';
  return RANKED.includes(type) ? 'RANK' : 'NONE';
}

/** Of rows of the index that hold a field of the type, by which an index over them is known to fit. */
export const isSorted = (alias: string, type: FieldType): Fragment =>
  raw(`${alias}."sortedBy" = '${sortedBy(type)}'`);

/**
 * Writes what records of one kind hold in their indexed fields, or in one of these, as it stands now; what stays as it was is
 * not written.
 */
export async function writeIndexedValues(
  tx: Transaction,
  host: IndexedHost,
  recordIds: readonly string[],
  fieldId: string | null = null,
): Promise<void> {
  const place =
    raw(`(SELECT to_jsonb(o.place - 1) FROM jsonb_array_elements(f.options) WITH ORDINALITY AS o(choice, place)
    WHERE o.choice ->> 'key' = h.value #>> '{}')`);
  await sql(tx)`
    INSERT INTO indexed_value ("organizationId", "fieldId", "recordId", "sortedBy", value, rank, label, words)
    SELECT ${asWritten(tx)}, f.id, t.id, s.by, h.value,
      CASE WHEN s.by = 'RANK' AND f.type <> 'SELECT' THEN h.value
        WHEN s.by = 'RANK' AND h.value IS NOT NULL THEN coalesce(${place}, to_jsonb(jsonb_array_length(f.options))) END,
      left(s.text, ${LONGEST_KEY}), ${folded(raw('s.text'), { withSigns: true })}
    FROM ${raw(INDEXED_HOSTS[host])} AS t CROSS JOIN custom_field AS f
    CROSS JOIN LATERAL (SELECT t.attributes -> f.id::text AS value OFFSET 0) AS h
    CROSS JOIN LATERAL (SELECT CASE WHEN f.type = ANY(${TEXTS}::text[]) THEN h.value #>> '{}' END AS text,
      CASE WHEN f.type = ANY(${TEXTS}::text[]) THEN 'LABEL' WHEN f.type = ANY(${RANKED}::text[]) THEN 'RANK' ELSE 'NONE' END AS by) AS s
    WHERE ${inOrganization(tx, 't')} AND t.id = ANY(${recordIds}::uuid[])
      AND ${living(tx, 'f')} AND f.record = ${host} AND f.indexed AND (${fieldId}::uuid IS NULL OR f.id = ${fieldId})
    ORDER BY f.id, t.id
    ON CONFLICT ("organizationId", "fieldId", "recordId") DO UPDATE
    SET value = excluded.value, rank = excluded.rank, label = excluded.label, words = excluded.words
    WHERE (indexed_value.value, indexed_value.rank) IS DISTINCT FROM (excluded.value, excluded.rank)`;
}

/** The kinds of records that have indexed fields. */
export async function indexedHosts(scope: OrganizationScope): Promise<ReadonlySet<FieldHost>> {
  const rows = await sql(scope)<{ record: FieldHost }>`
    SELECT DISTINCT f.record FROM custom_field AS f WHERE ${living(scope, 'f')} AND f.indexed`;
  return new Set(rows.map(({ record }) => record));
}

/** Forgets what records hold that go for good. */
export async function forgetIndexedValues(tx: Transaction, recordIds: readonly string[]): Promise<void> {
  await sql(
    tx,
  )`DELETE FROM indexed_value AS v WHERE ${inOrganization(tx, 'v')} AND v."recordId" = ANY(${recordIds}::uuid[])`;
}

/** So many records are looked up by their ids; more are soon met wherever a list is read. */
const FEW = 20_000;

/** The condition that records of an alias hold in an indexed field what is asked, which is said of `held`. */
export async function holdsInIndex(
  scope: OrganizationScope,
  alias: string,
  { id, type }: Pick<CustomField, 'id' | 'type'>,
  conditions: readonly Fragment[],
  few = FEW,
): Promise<Fragment> {
  const held = fragment`FROM indexed_value AS held
    WHERE ${inOrganization(scope, 'held')} AND held."fieldId" = ${id}::uuid AND ${isSorted('held', type)} AND ${join(conditions, ' AND ')}`;
  return foundFirst(scope, alias, {
    found: fragment`SELECT held."recordId" AS id ${held}`,
    asked: fragment`EXISTS (SELECT 1 ${held} AND held."recordId" = ${column('id', alias)} OFFSET 0)`,
    few,
  });
}
