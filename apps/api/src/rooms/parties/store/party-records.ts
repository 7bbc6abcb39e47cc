import type { Consents, PartyRecord } from '@mikomi/domain/parties';
import type { Hanging } from '../../../platform/context.ts';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import {
  column,
  type Fragment,
  fragment,
  inOrganization,
  join,
  raw,
  runScoped,
  sql,
} from '../../../platform/database/sql.ts';
import { changedAt } from '../merge/changed-at.ts';
import { fieldsOf } from '../merge/fields-of-record.ts';
import { changesOfParties } from './field-changes.ts';
import { type PointRow, pointsOfParties } from './point-rows.ts';

type Kind = PartyRecord['kind'];

interface Row {
  readonly id: string;
  readonly row: Readonly<Record<string, unknown>>;
  readonly consents: Consents;
}

interface HangingRow {
  readonly what: string;
  readonly partyId: string;
  readonly ids: readonly string[];
}

/**
 * Parties with all that a merge unites, in the order of their ids as given, which says whose of two is moved where one is
 * enough: in a few statements, however many they are.
 */
export async function partyRecords(
  scope: OrganizationScope,
  kind: Kind,
  ids: readonly string[],
  hanging: readonly Hanging[],
): Promise<readonly PartyRecord[]> {
  const rows = new Map((await rowsOf(scope, kind, ids)).map((row) => [row.id, row]));
  const points = Map.groupBy(await pointsOfParties(scope, kind, ids), ({ partyId }) => partyId);
  const changes = Map.groupBy(await changesOfParties(scope, ids), ({ id }) => id);
  const attached = Map.groupBy(await attachedTo(scope, kind, ids, hanging), ({ partyId }) => partyId);
  return ids.flatMap((id) => {
    const found = rows.get(id);
    if (!found) return [];
    const { row, consents } = found;
    return {
      kind,
      id,
      createdAt: Date.parse(String(row.createdAt)),
      fields: fieldsOf(kind, row),
      changedAt: changedAt(kind, changes.get(id) ?? []),
      verified: [],
      points: (points.get(id) ?? []).map(ownedPoint),
      consents,
      groups: [],
      legalIds: [],
      attached: Object.fromEntries((attached.get(id) ?? []).map((each) => [each.what, each.ids])),
      isErased: row.erasedAt != null,
    };
  });
}

function ownedPoint({ kind, value, identity, shared }: PointRow): PartyRecord['points'][number] {
  return { kind, value, identity, shared };
}

function rowsOf(scope: OrganizationScope, kind: Kind, ids: readonly string[]): Promise<readonly Row[]> {
  const consents = fragment`(SELECT coalesce(jsonb_object_agg(k.channel || CASE WHEN k.purpose = 'SALES' THEN '' ELSE '/' || k.purpose END, k.state), '{}'::jsonb) FROM consent AS k
    WHERE k."organizationId" = p."organizationId" AND k."contactId" = p.id)`;
  return sql(scope)<Row>`
    SELECT p.id, to_jsonb(p) AS row, ${kind === 'CONTACT' ? consents : raw(`'{}'::jsonb`)} AS consents
    FROM ${raw(kind === 'CONTACT' ? 'contact' : 'company')} AS p
    WHERE ${inOrganization(scope, 'p')} AND p.id = ANY(${ids}::uuid[])`;
}

/** What hangs on each, in the bin too; what is merged itself hangs on nothing of it. */
async function attachedTo(
  scope: OrganizationScope,
  kind: Kind,
  ids: readonly string[],
  hanging: readonly Hanging[],
): Promise<readonly HangingRow[]> {
  const looks = hanging
    .filter(({ on }) => on.toUpperCase() === kind)
    .map(
      ({ what, type, column: name, once }) => fragment`
        SELECT ${what}::text AS what, ${column(name, 't')} AS "partyId", json_agg(t.id ORDER BY t.id) AS ids
        FROM ${raw(type.table)} AS t
        WHERE ${inOrganization(scope, 't')} AND ${column(name, 't')} = ANY(${ids}::uuid[]) AND t.id <> ALL(${ids}::uuid[])
          AND ${once ? isFirst(scope, type.table, name, once, ids) : raw('true')}
        GROUP BY 2`,
    );
  return looks.length === 0 ? [] : runScoped<HangingRow>(scope, join(looks, ' UNION ALL '));
}

/** Of rows on several parties of which one is enough, the one on the first of them. */
function isFirst(
  scope: OrganizationScope,
  table: string,
  name: string,
  once: string,
  ids: readonly string[],
): Fragment {
  const place = (alias: string) => fragment`array_position(${ids}::uuid[], ${column(name, alias)})`;
  return fragment`NOT EXISTS (SELECT 1 FROM ${raw(table)} AS k
    WHERE ${inOrganization(scope, 'k')} AND ${column(once, 'k')} = ${column(once, 't')}
      AND ${column(name, 'k')} = ANY(${ids}::uuid[]) AND ${place('k')} < ${place('t')})`;
}
