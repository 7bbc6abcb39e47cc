import type { Transaction } from '../context.ts';
import { type Fragment, fragment, inOrganization, join, raw, sql } from '../database/sql.ts';
import type { ChangeRow } from './invert.ts';
import type { RecordType } from './record-type.ts';

/**
 * Whether a newer command in force stands in the way: it wrote a column that this one wrote, changed whose the record is,
 * touched or removed a created record, hung something on it, or wrote of the same whole on the same root.
 */
export async function hasNewer(
  tx: Transaction,
  recordTypes: ReadonlyMap<string, RecordType>,
  commandId: string,
  changes: readonly ChangeRow[],
): Promise<boolean> {
  const created = changes.filter(({ action }) => action === 'CREATE').map(({ recordId }) => recordId);
  const newer = inForceAfter(tx);
  const wholes = [...rootsByWhole(recordTypes, changes)].map(
    ([name, roots]) => fragment`
      SELECT 1 FROM change AS c
      WHERE ${newer} AND c."rootId" = ANY(${[...roots]}::uuid[]) AND (${isOfWhole(recordTypes, name)})`,
  );
  const found = await sql(tx)`
    WITH place AS (${placeOf(tx, commandId)})
    SELECT 1 AS found FROM change AS mine
    JOIN change AS c ON c."organizationId" = mine."organizationId" AND c."recordType" = mine."recordType"
      AND c."recordId" = mine."recordId" AND ${newer}
    WHERE ${inOrganization(tx, 'mine')} AND mine."commandId" = ${commandId}
      AND (mine.action <> 'UPDATE' OR c.action <> 'UPDATE' OR c.after ?| ARRAY['ownerId', 'teamId']
        OR mine.after ?| ARRAY(SELECT jsonb_object_keys(c.after)))
    UNION ALL
    ${join(
      [
        fragment`SELECT 1 FROM change AS c WHERE ${newer} AND c."rootId" = ANY(${created}::uuid[])`,
        ...wholes,
      ],
      ' UNION ALL ',
    )}
    LIMIT 1`;
  return found.length > 0;
}

/**
 * The condition that a change `c` is newer and in force. An undo counts as a change of its own, unless what it took back is
 * newer too: then nothing is left of either.
 */
function inForceAfter(tx: Transaction): Fragment {
  return fragment`${inOrganization(tx, 'c')} AND ${isAfterPlace('c')} AND EXISTS (
    SELECT 1 FROM command AS d
    WHERE d."organizationId" = c."organizationId" AND d.id = c."commandId" AND d."undoneById" IS NULL
      AND (d."undoesId" IS NULL OR NOT EXISTS (SELECT 1 FROM change AS u
        WHERE u."organizationId" = d."organizationId" AND u."commandId" = d."undoesId" AND ${isAfterPlace('u')})))`;
}

/** Where a command stands in the order of commits: its number or, before the relay comes, its turn with it. */
export function placeOf(tx: Transaction, commandId: string): Fragment {
  return fragment`
    SELECT n.position, o."recordedAt", o.id AS turn
    FROM command AS k
    LEFT JOIN command_order AS n ON n."organizationId" = k."organizationId" AND n."commandId" = k.id
    LEFT JOIN outbox AS o ON o."organizationId" = k."organizationId" AND o."commandId" = k.id
    WHERE ${inOrganization(tx, 'k')} AND k.id = ${commandId}`;
}

/**
 * The condition that a change was committed after the command in `place`. Ids don't tell: the host that made them may be
 * ahead of another. Of two commands on one record the relay numbers the earlier one first.
 */
export function isAfterPlace(alias: 'c' | 'u'): Fragment {
  const change = raw(alias);
  return fragment`EXISTS (
    SELECT 1 FROM place
    LEFT JOIN command_order AS n ON n."organizationId" = ${change}."organizationId" AND n."commandId" = ${change}."commandId"
    LEFT JOIN outbox AS o ON o."organizationId" = ${change}."organizationId" AND o."commandId" = ${change}."commandId"
    WHERE n.position > place.position
      OR n.position IS NULL AND (place.position IS NOT NULL OR (o."recordedAt", o.id) > (place."recordedAt", place.turn)))`;
}

/** The roots on which the changes wrote of a whole, by its name. */
function rootsByWhole(
  recordTypes: ReadonlyMap<string, RecordType>,
  changes: readonly ChangeRow[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const roots = new Map<string, Set<string>>();
  for (const { recordType, rootId, action, after } of changes) {
    const whole = recordTypes.get(recordType)?.whole;
    if (!whole) continue;
    const { columns } = whole;
    if (action === 'UPDATE' && columns && !columns.some((column) => column in (after ?? {}))) continue;
    roots.set(whole.name, (roots.get(whole.name) ?? new Set()).add(rootId));
  }
  return roots;
}

function isOfWhole(recordTypes: ReadonlyMap<string, RecordType>, name: string): Fragment {
  const members = [...recordTypes.values()].filter(({ whole }) => whole?.name === name);
  return join(
    members.map(({ name: type, whole }) => {
      const wrote = whole?.columns
        ? fragment`(c.action <> 'UPDATE' OR c.after ?| ${whole.columns}::text[])`
        : raw('true');
      return fragment`c."recordType" = ${type} AND ${wrote}`;
    }),
    ' OR ',
  );
}
