import { type WorkingCalendar, type WorkingTime, workingCalendarOf } from '@mikomi/domain/shared';
import type { Transaction } from '../../../platform/context.ts';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, living, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { offered } from './visible-follow-ups.ts';

/** The call-back that is open on a lead. */
export async function openCallBack(tx: Transaction, leadId: string): Promise<string | undefined> {
  const [row] = await sql(tx)<{ id: string }>`
    SELECT f.id FROM follow_up AS f
    WHERE ${living(tx, 'f')} AND f."leadId" = ${leadId} AND f."callBack" AND f.state = 'OPEN' ORDER BY f."dueAt" LIMIT 1 FOR UPDATE`;
  return row?.id;
}

/** Whose a lead is, held as it is until the commit. */
export async function ownerOfLead(
  tx: Transaction,
  leadId: string,
): Promise<{ readonly id: string; readonly ownerId: string | null } | undefined> {
  const [row] = await sql(tx)<{ id: string; ownerId: string | null }>`
    SELECT l.id, l."ownerId" FROM lead AS l WHERE ${living(tx, 'l')} AND l.id = ${leadId} FOR UPDATE`;
  return row;
}

/** A call-back that is offered to the member, held. */
export async function lockOffered(
  tx: Transaction,
  member: MemberContext,
  id: string,
): Promise<{ readonly leadId: string } | undefined> {
  const [row] = await sql(tx)<{ leadId: string }>`
    SELECT f."leadId" FROM follow_up AS f WHERE ${living(tx, 'f')} AND f.id = ${id} AND ${offered(member, 'f')} FOR UPDATE`;
  return row;
}

/** When the organization works. */
export async function officeHours(scope: OrganizationScope): Promise<WorkingCalendar> {
  const [row] = await sql(scope)<{
    timeZone: string;
    workingHours: Omit<WorkingTime, 'holidays'>;
    holidays: WorkingTime['holidays'];
  }>`
    SELECT o."timeZone", o."workingHours", o.holidays FROM organization AS o WHERE ${inOrganization(scope, 'o')}`;
  if (!row) return { zone: 'UTC', week: {}, days: {} };
  return workingCalendarOf({ ...row.workingHours, holidays: row.holidays }, row.timeZone);
}
