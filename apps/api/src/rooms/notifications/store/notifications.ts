import {
  behind,
  countRows,
  cursorColumns,
  type KeysetOrder,
  type KeysetRow,
  ordered,
  type Page,
} from '../../../graphql/keyset.ts';
import type { Transaction } from '../../../platform/context.ts';
import {
  asWritten,
  column,
  type Fragment,
  fragment,
  inOrganization,
  raw,
  sql,
} from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';

/** Newest first. */
export const NOTIFICATION_ORDER: KeysetOrder = {
  name: 'CREATED_AT',
  columns: [{ column: 'createdAt', type: 'timestamptz', descending: true }],
};

export interface NotificationRow {
  readonly id: string;
  readonly memberId: string;
  readonly kind: string;
  readonly key: string;
  readonly parameters: object;
  readonly actorId: string | null;
  readonly leadId: string | null;
  readonly activityId: string | null;
  readonly followUpId: string | null;
  readonly contactId: string | null;
  readonly companyId: string | null;
}

/** Writes notifications; one that its member has under the same key already is not written again. Answers the new ones. */
export function insertNotifications(
  tx: Transaction,
  rows: readonly NotificationRow[],
): Promise<{ id: string; memberId: string }[]> {
  return sql(tx)<{ id: string; memberId: string }>`
    INSERT INTO notification ("organizationId", id, "memberId", kind, key, parameters, "actorId", "leadId", "activityId", "followUpId", "contactId", "companyId", "createdAt")
    SELECT ${asWritten(tx)}, r.id, r."memberId", r.kind, r.key, r.parameters, r."actorId", r."leadId", r."activityId", r."followUpId", r."contactId", r."companyId",
      ${new Date(tx.now())}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, "memberId" uuid, kind text, key text, parameters jsonb,
      "actorId" uuid, "leadId" uuid, "activityId" uuid, "followUpId" uuid, "contactId" uuid, "companyId" uuid)
    JOIN member AS m ON ${inOrganization(tx, 'm')} AND m.id = r."memberId" AND m."deactivatedAt" IS NULL
    ON CONFLICT ("organizationId", "memberId", key) DO NOTHING RETURNING id, "memberId"`;
}

/** Says on a channel of the database, at the commit, what to look at. */
export async function announce(tx: Transaction, channel: string, payload: string): Promise<void> {
  await sql(tx)`SELECT pg_notify(${channel}, ${payload}) WHERE ${asWritten(tx)} IS NOT NULL`;
}

/** A page of the member's own notifications. */
export function pageOfNotifications(
  member: MemberContext,
  unseenOnly: boolean,
  page: Page,
): Promise<KeysetRow[]> {
  return sql(member)<KeysetRow>`
    SELECT n.id, ${cursorColumns(NOTIFICATION_ORDER, 'n')} FROM notification AS n
    WHERE ${ownNotifications(member, unseenOnly)} AND ${behind(page, NOTIFICATION_ORDER, 'n')}
    ${ordered(page, NOTIFICATION_ORDER, 'n')}`;
}

/** The member's newest notification; undefined before the first. */
export async function latestNotification(member: MemberContext): Promise<string | undefined> {
  const [row] = await sql(member)<{ id: string }>`
    SELECT n.id FROM notification AS n WHERE ${ownNotifications(member, false)}
    ORDER BY n."createdAt" DESC, n.id DESC LIMIT 1`;
  return row?.id;
}

/** How many notifications the member has, or has not seen. */
export function countNotifications(member: MemberContext, unseenOnly: boolean): Promise<number> {
  return countRows(member, fragment`FROM notification AS n WHERE ${ownNotifications(member, unseenOnly)}`);
}

/** Forgets the notifications that tell of these records. */
export async function deleteNotificationsOf(
  tx: Transaction,
  name: 'leadId' | 'activityId' | 'followUpId' | 'contactId' | 'companyId',
  ids: readonly string[],
): Promise<void> {
  await sql(tx)`
    DELETE FROM notification AS n WHERE ${inOrganization(tx, 'n')} AND ${column(name, 'n')} = ANY(${ids}::uuid[])`;
}

/** Marks the member's own notifications as seen: these, or all up to an instant. Answers how many were new. */
export async function markSeen(
  tx: Transaction,
  memberId: string,
  ids: readonly string[] | undefined,
  until: number,
): Promise<number> {
  const which = ids ? fragment`n.id = ANY(${ids}::uuid[])` : raw('true');
  const rows = await sql(tx)`
    UPDATE notification AS n SET "seenAt" = ${new Date(tx.now())}
    WHERE ${inOrganization(tx, 'n')} AND n."memberId" = ${memberId} AND n."seenAt" IS NULL AND ${which}
      AND n."createdAt" <= ${new Date(until)}
    RETURNING n.id`;
  return rows.length;
}

function ownNotifications(member: MemberContext, unseenOnly: boolean): Fragment {
  const unseen = unseenOnly ? raw('n."seenAt" IS NULL') : raw('true');
  return fragment`${inOrganization(member, 'n')} AND n."memberId" = ${member.memberId} AND ${unseen}`;
}
