import { type Facts as KnownFacts, normaliseFacts, type SqlColumn } from '@mikomi/domain/catalog';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { fragment, inOrganization, join, raw, runScoped } from '../../../platform/database/sql.ts';
import { type Fact, type Facts, schemaOf } from './fact.ts';

/** A function of the database takes at most a hundred arguments. */
const PAIRS = 50;

/** What is known of these records of a table whose facts are about the alias, by id, in the form rules compare: one statement for all. */
export async function loadFacts(
  scope: OrganizationScope,
  table: string,
  alias: string,
  ids: readonly string[],
  facts: Facts,
): Promise<ReadonlyMap<string, KnownFacts>> {
  if (ids.length === 0) return new Map();
  const rows = await runScoped<{ id: string; facts: KnownFacts }>(
    scope,
    fragment`SELECT ${raw(alias)}.id, ${raw(asJson(facts))} AS facts FROM ${raw(table)} AS ${raw(alias)}
      WHERE ${join([inOrganization(scope, alias), fragment`${raw(alias)}.id = ANY(${ids}::uuid[])`], ' AND ')}`,
  );
  const schema = schemaOf(facts);
  return new Map(rows.map((row) => [row.id, normaliseFacts(row.facts, schema)]));
}

function asJson(facts: Facts): string {
  const pairs = Object.entries(facts).map(([name, fact]) => `'${name}', ${jsonOf(fact)}`);
  const chunks = Array.from({ length: Math.ceil(pairs.length / PAIRS) }, (_, index) =>
    pairs.slice(index * PAIRS, (index + 1) * PAIRS),
  );
  return chunks.map((chunk) => `jsonb_build_object(${chunk.join(', ')})`).join(' || ') || `'{}'::jsonb`;
}

/** As JSON holds it: a moment as epoch milliseconds, everything else as the database writes it. */
function jsonOf({ field, column }: Fact): string {
  switch (column.as) {
    case 'members':
      return `ARRAY(SELECT (${column.value.sql})::text FROM ${column.from} WHERE ${column.on})`;
    case 'rows': {
      const child = Object.entries(field.type === 'rows' ? field.rows : {}).map(([name, rowField]) => [
        name,
        { field: rowField, column: column.columns[name] as SqlColumn },
      ]);
      return `ARRAY(SELECT ${asJson(Object.fromEntries(child))} FROM ${column.from} WHERE ${column.on})`;
    }
    case 'timestamptz':
      return `(extract(epoch FROM ${column.sql}) * 1000)::bigint`;
    default:
      return column.sql;
  }
}
