import { mayOn } from '@mikomi/domain/identity';
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, raw, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import type { Party } from './visible-parties.ts';

/** Whose a record becomes, and with them of which team; nothing where nothing is said. */
export interface OwnerColumns {
  readonly ownerId?: string | null;
  readonly teamId?: string | null;
}

/** A colleague who can be given work, with their home team: active, and not one who only looks. They stay so until the commit. */
export async function workerOf(
  tx: Transaction,
  memberId: string,
  path: readonly string[],
): Promise<{ readonly teamId: string | null } | Refusal> {
  const [worker] = await sql(tx)<{ teamId: string | null; role: string }>`
    SELECT m."teamId", m.role FROM member AS m
    WHERE ${inOrganization(tx, 'm')} AND m.id = ${memberId} AND m."deactivatedAt" IS NULL FOR SHARE`;
  if (!worker) return refuse('member-not-found', { path });
  return worker.role === 'VIEWER' ? refuse('successor-unfit', { path }) : { teamId: worker.teamId };
}

/** Of these parties those whose owner has left, or may only look. The owners stay as they are until the commit. */
export async function withoutOwner(
  tx: Transaction,
  party: Party,
  ids: readonly string[],
): Promise<readonly string[]> {
  await sql(tx)`
    SELECT m.id FROM member AS m WHERE ${inOrganization(tx, 'm')} AND m.id IN (
      SELECT p."ownerId" FROM ${raw(party)} AS p WHERE ${inOrganization(tx, 'p')} AND p.id = ANY(${ids}::uuid[]))
    ORDER BY m.id FOR SHARE`;
  const rows = await sql(tx)<{ id: string }>`
    SELECT p.id FROM ${raw(party)} AS p
    JOIN member AS m ON m."organizationId" = p."organizationId" AND m.id = p."ownerId"
    WHERE ${inOrganization(tx, 'p')} AND p.id = ANY(${ids}::uuid[]) AND (m."deactivatedAt" IS NOT NULL OR m.role = 'VIEWER')
    ORDER BY p.id`;
  return rows.map(({ id }) => id);
}

/**
 * The columns of an owner: whoever the record is given to works, and is the caller, has it already, or is one of those whom
 * the caller may give leads to. Nothing when none is given; nobody's when null.
 */
export async function ownerOf(
  tx: Transaction,
  member: MemberContext,
  ownerId: string | null | undefined,
  currentId?: string | null,
): Promise<OwnerColumns | Refusal> {
  if (ownerId === undefined) return {};
  if (ownerId === null) return { ownerId: null };
  const path = ['ownerId'];
  const worker = await workerOf(tx, ownerId, path);
  if (isRefusal(worker)) return worker;
  const isGiven = ownerId !== currentId;
  if (isGiven && !mayGiveTo(member, { id: ownerId, teamId: worker.teamId }))
    return refuse('not-allowed-to-assign', { path });
  return { ownerId, teamId: worker.teamId };
}

/** One gives records to oneself, and to others as far as one may assign. */
export function mayGiveTo(
  member: MemberContext,
  owner: { readonly id: string; readonly teamId: string | null },
): boolean {
  const giver = { ...member, teamIds: new Set(member.teamIds) };
  return (
    owner.id === member.memberId ||
    mayOn(giver, 'lead.assign', { memberIds: [owner.id], teamId: owner.teamId })
  );
}
