import { scopeOf } from '@mikomi/domain/identity';
import DataLoader from 'dataloader';
import { type Fragment, fragment, inOrganization, raw, sql } from '../platform/database/sql.ts';
import type { MemberContext } from '../platform/member-context.ts';
import { type GraphContext, memberOf } from './context.ts';

/** The condition that a command `k` is the member's own, of a member of a team they reach, or of anybody, as far as the right to undo goes. */
export function withinUndoReach(member: MemberContext): Fragment {
  const scope = scopeOf(member.rights, 'change.undo');
  if (scope === undefined) return raw('false');
  if (scope === 'all') return raw('true');
  const own = fragment`k."actorId" = ${member.memberId}`;
  return scope === 'own'
    ? own
    : fragment`(${own} OR k."actorId" IN (SELECT m.id FROM member AS m
        WHERE m."organizationId" = ${member.organizationId} AND m."teamId" = ANY(${member.teamIds}::uuid[])))`;
}

/** The condition that a command `k` was somebody's one act, stands, and is within the member's reach. A file's rows go back with their import. */
export function offersUndo(member: MemberContext): Fragment {
  return fragment`k.origin IN ('WEB', 'API') AND k."undoneById" IS NULL AND k."undoesId" IS NULL AND ${withinUndoReach(member)}`;
}

/** The command that made a record, where the member may take it back; one statement for all records of a query. */
export function undoCommandOf(context: GraphContext, recordType: string, id: string): Promise<string | null> {
  const place = `undo of ${recordType}`;
  const known = context.loaders.get(place) as DataLoader<string, string | null> | undefined;
  const loader =
    known ??
    new DataLoader<string, string | null>(async (ids) => {
      const made = await commandsThatMade(memberOf(context), recordType, ids);
      return ids.map((one) => made.get(one) ?? null);
    });
  context.loaders.set(place, loader);
  return loader.load(id);
}

async function commandsThatMade(
  member: MemberContext,
  recordType: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await sql(member)<{ recordId: string; commandId: string }>`
    SELECT c."recordId", c."commandId" FROM change AS c
    JOIN command AS k ON k."organizationId" = c."organizationId" AND k.id = c."commandId" AND ${offersUndo(member)}
    WHERE ${inOrganization(member, 'c')} AND c."recordType" = ${recordType} AND c."recordId" = ANY(${ids}::uuid[])
      AND c.action = 'CREATE' AND NOT c.forgotten`;
  return new Map(rows.map(({ recordId, commandId }) => [recordId, commandId]));
}
