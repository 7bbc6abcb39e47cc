import type { Transaction } from '../context.ts';
import { fragment, inOrganization, join, raw, runAbove, runScoped } from '../database/sql.ts';
import type { RecordType } from './record-type.ts';

interface Reference {
  readonly table: string;
  readonly column: string;
  readonly target: string;
}

/** Whether something living still refers to root records that rest in the bin by now. */
export async function isReferredTo(
  tx: Transaction,
  recordTypes: ReadonlyMap<string, RecordType>,
  gone: readonly { readonly recordType: string; readonly recordId: string }[],
): Promise<boolean> {
  const tables = new Map([...recordTypes.values()].map((type) => [type.table, type]));
  const references = await referencesOf(tx);
  const looks = [...Map.groupBy(gone, ({ recordType }) => recordType)].flatMap(([name, records]) => {
    const target = recordTypes.get(name)?.table;
    const ids = records.map(({ recordId }) => recordId);
    return references.flatMap((reference) => {
      const type = tables.get(reference.table);
      if (reference.target !== target || !type) return [];
      return [
        fragment`SELECT 1 AS found FROM ${raw(type.table)} AS t WHERE ${inOrganization(tx, 't')}
          AND t.${raw(`"${reference.column}"`)} = ANY(${ids}::uuid[])
          AND ${raw(type.root ? 't."deletedAt" IS NULL' : 'true')}`,
      ];
    });
  });
  if (looks.length === 0) return false;
  const found = await runScoped(tx, fragment`${join(looks, ' UNION ALL ')} LIMIT 1`);
  return found.length > 0;
}

/** Every reference that the database keeps inside an organization. */
function referencesOf(tx: Transaction): Promise<readonly Reference[]> {
  return runAbove<Reference>(
    tx,
    fragment`
      SELECT f.relname AS table, a.attname AS column, g.relname AS target
      FROM pg_constraint AS c JOIN pg_attribute AS a ON a.attrelid = c.conrelid AND a.attnum = ANY(c.conkey)
      JOIN pg_class AS f ON f.oid = c.conrelid JOIN pg_class AS g ON g.oid = c.confrelid
      WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace AND a.attname <> 'organizationId'`,
  );
}
