import { type Caps, NO_CAPS, type PoolMember, type Span } from '@mikomi/domain/assignment';
import type { Team } from '@mikomi/domain/identity';
import {
  type DayRange,
  type WorkingCalendar,
  type WorkingTime,
  workingCalendarOf,
} from '@mikomi/domain/shared';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, living, sql } from '../../../platform/database/sql.ts';

/** When a member takes leads: at any hour, in the organization's hours, or in hours of their own. */
export const HOURS = ['ANY', 'OFFICE', 'OWN'] as const;
export type Hours = (typeof HOURS)[number];

/** A member with all that assigning knows of them. */
export interface StaffMember extends PoolMember {
  readonly name: string;
  readonly hours: Hours;
  readonly ownWeek: WorkingCalendar['week'];
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly teamId: string | null;
  readonly role: string;
  readonly zone: string;
  readonly deactivatedAt: number | null;
  readonly workingHours: Omit<WorkingTime, 'holidays'>;
  readonly holidays: WorkingTime['holidays'];
  readonly weight: number | null;
  readonly caps: Caps | null;
  readonly productGroupIds: readonly string[] | null;
  readonly languages: readonly string[] | null;
  readonly territoryIds: readonly string[] | null;
  readonly hours: Hours | null;
  readonly ownWeek: WorkingCalendar['week'] | null;
  readonly leave: readonly DayRange[] | null;
  readonly pauses: readonly Span[] | null;
  readonly substituteId: string | null;
}

/** Everybody who was ever here, as leads are given to them, by name; who has left or only looks owns none from then on. */
export async function staffOf(scope: OrganizationScope): Promise<readonly StaffMember[]> {
  const rows = await sql(scope)<Row>`
    SELECT m.id, m.name, m."teamId", m.role, coalesce(m."timeZone", g."timeZone") AS zone, m."deactivatedAt",
      g."workingHours", g.holidays, a.weight, a.caps, a."productGroupIds", a.languages, a."territoryIds", a.hours, a."ownWeek",
      a.leave, a.pauses, a."substituteId"
    FROM member AS m JOIN organization AS g ON g."organizationId" = m."organizationId"
    LEFT JOIN assignment_member AS a ON a."organizationId" = m."organizationId" AND a.id = m.id
    WHERE ${inOrganization(scope, 'm')} ORDER BY m.name, m.id`;
  return rows.map(staffMember);
}

function staffMember(row: Row): StaffMember {
  const { id, name, teamId, zone } = row;
  const hours = row.hours ?? 'ANY';
  const ownWeek = row.ownWeek ?? {};
  const sells = row.role !== 'VIEWER';
  return {
    id,
    name,
    teamId,
    zone,
    active: sells ? [{ from: 0, until: row.deactivatedAt }] : [],
    pauses: row.pauses ?? [],
    leave: row.leave ?? [],
    shifts: shiftsOf(hours, ownWeek, row),
    weight: row.weight ?? 1,
    caps: row.caps ?? NO_CAPS,
    productGroupIds: row.productGroupIds ?? [],
    languages: row.languages ?? [],
    territoryIds: row.territoryIds ?? [],
    substituteId: row.substituteId,
    hours,
    ownWeek,
  };
}

function shiftsOf(hours: Hours, week: WorkingCalendar['week'], row: Row): WorkingCalendar | null {
  if (hours === 'ANY') return null;
  const office = workingCalendarOf({ ...row.workingHours, holidays: row.holidays }, row.zone);
  return hours === 'OFFICE' ? office : { ...office, week };
}

/** Whether anything was said of a member yet. */
export async function hasSettings(scope: OrganizationScope, memberId: string): Promise<boolean> {
  const rows = await sql(scope)`
    SELECT 1 AS found FROM assignment_member AS a WHERE ${inOrganization(scope, 'a')} AND a.id = ${memberId}`;
  return rows.length > 0;
}

/** The living teams. */
export function teamsOf(scope: OrganizationScope): Promise<Team[]> {
  return sql(scope)<Team>`
    SELECT t.id, t.name, t."parentId", t."managerId" FROM team AS t WHERE ${living(scope, 't')} ORDER BY t.id`;
}
