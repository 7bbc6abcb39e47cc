import type { Activity } from '@mikomi/domain/activities';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { aboutIsVisible, visibleActivity } from './visible-activities.ts';

/** An activity as the domain judges it, with whose it is. */
export interface FoundActivity {
  readonly activity: Activity;
  readonly memberId: string | null;
  readonly teamId: string | null;
  readonly leadId: string | null;
  readonly contactId: string | null;
  readonly companyId: string | null;
  readonly mentions: readonly string[];
}

interface Row extends Omit<FoundActivity, 'activity' | 'mentions'> {
  readonly kind: Activity['kind'];
  readonly direction: Activity['direction'];
  readonly channel: Activity['channel'];
  readonly outcome: Activity['outcome'];
  readonly durationSeconds: number | null;
  readonly durationBasis: 'MEASURED' | 'REPORTED' | null;
  readonly body: string | null;
  readonly occurredAt: number;
  readonly mentions: readonly string[] | null;
}

/** An activity that the member may see, locked. */
export async function lockActivity(
  tx: OrganizationScope,
  member: MemberContext,
  id: string,
): Promise<FoundActivity | undefined> {
  const [row] = await sql(tx)<Row>`
    SELECT a."memberId", a."teamId", a."leadId", a."contactId", a."companyId", a.kind, a.direction, a.channel, a.outcome,
      a."durationSeconds", a."durationBasis", a.body, a."occurredAt", a.mentions
    FROM activity AS a WHERE ${visibleActivity(member, 'a')} AND a.id = ${id} FOR UPDATE OF a`;
  if (!row) return undefined;
  const { kind, direction, channel, outcome, body, occurredAt, durationSeconds, durationBasis } = row;
  const duration =
    durationSeconds === null ? null : { seconds: durationSeconds, basis: durationBasis ?? 'REPORTED' };
  return {
    ...row,
    mentions: row.mentions ?? [],
    activity: { kind, direction, channel, outcome, duration, text: body ?? '', occurredAt },
  };
}

/** Whose these activities are, living or not, and whether the member sees what they are about. */
export async function activitiesAmong(
  scope: OrganizationScope,
  member: MemberContext,
  ids: readonly string[],
): Promise<readonly (Pick<FoundActivity, 'memberId' | 'teamId'> & { readonly seen: boolean })[]> {
  if (ids.length === 0) return [];
  return sql(scope)<Pick<FoundActivity, 'memberId' | 'teamId'> & { readonly seen: boolean }>`
    SELECT a."memberId", a."teamId", ${aboutIsVisible(member, 'a')} AS seen
    FROM activity AS a WHERE ${inOrganization(scope, 'a')} AND a.id = ANY(${ids}::uuid[])`;
}

/** Of these members, the active ones. */
export async function activeMembers(
  scope: OrganizationScope,
  ids: readonly string[],
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const rows = await sql(scope)<{ id: string }>`
    SELECT m.id FROM member AS m
    WHERE ${inOrganization(scope, 'm')} AND m.id = ANY(${ids}::uuid[]) AND m."deactivatedAt" IS NULL`;
  return rows.map(({ id }) => id);
}
