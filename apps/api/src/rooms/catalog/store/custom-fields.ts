import {
  type FieldConstraints,
  type FieldDefault,
  type FieldDefinition,
  type FieldHost,
  type FieldOption,
  type FieldType,
  UNCONSTRAINED,
} from '@mikomi/domain/catalog';
import { isUuid } from '@mikomi/domain/shared';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, living, raw, sql } from '../../../platform/database/sql.ts';

/** A custom field as its room keeps it. From which stage on it is required, the gates of the stages say. */
export interface StoredField extends FieldDefinition {
  readonly position: number;
  /** Whether it is asked for; values of one that is not stay where they are. */
  readonly inUse: boolean;
  /** Whether lists by it are to be quick. */
  readonly indexed: boolean;
  /** Whether they are: the index holds the values of all records. */
  readonly isReady: boolean;
}

interface Row {
  readonly id: string;
  readonly record: FieldHost;
  readonly label: string;
  readonly type: FieldType;
  readonly options: readonly FieldOption[];
  readonly required: boolean;
  readonly constraints: Partial<FieldConstraints>;
  readonly defaultValue: FieldDefault | null;
  readonly position: number;
  readonly inUse: boolean;
  readonly indexed: boolean;
  readonly isReady: boolean;
}

const COLUMNS =
  raw(`f.id, f.record, f.label, f.type, f.options, f.required, f.constraints, f."defaultValue", f.position, f."deletedAt" IS NULL AS "inUse", f.indexed,
  f.indexed AND f."preparedAt" IS NOT NULL AND f."deletedAt" IS NULL AS "isReady"`);

/** The custom fields in use, in order; of one kind of record, or all. */
export async function customFieldsOf(
  scope: OrganizationScope,
  host: FieldHost | null = null,
): Promise<readonly StoredField[]> {
  const rows = await sql(scope)<Row>`
    SELECT ${COLUMNS} FROM custom_field AS f
    WHERE ${living(scope, 'f')} AND (${host}::text IS NULL OR f.record = ${host})
    ORDER BY f.record, f.position, f.id`;
  return rows.map(fieldOf);
}

/** Custom fields by their keys, those out of use too. */
export async function customFieldsByKey(
  scope: OrganizationScope,
  keys: readonly string[],
): Promise<ReadonlyMap<string, StoredField>> {
  const wanted = keys.filter(isUuid);
  if (wanted.length === 0) return new Map();
  const rows = await sql(scope)<Row>`
    SELECT ${COLUMNS} FROM custom_field AS f
    WHERE ${inOrganization(scope, 'f')} AND f.id = ANY(${wanted}::uuid[])`;
  return new Map(rows.map((row) => [row.id, fieldOf(row)]));
}

const fieldOf = ({ record, label, constraints, ...rest }: Row): StoredField => ({
  ...rest,
  host: record,
  name: label,
  requiredFrom: null,
  constraints: { ...UNCONSTRAINED, ...constraints },
});

/** Of these, the members of the organization. */
export async function knownMembers(
  scope: OrganizationScope,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await sql(scope)<{ id: string }>`
    SELECT m.id FROM member AS m WHERE ${inOrganization(scope, 'm')} AND m.id = ANY(${ids}::uuid[])`;
  return new Set(rows.map(({ id }) => id));
}
