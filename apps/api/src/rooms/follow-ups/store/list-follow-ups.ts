import {
  countRows,
  type KeysetOrder,
  type KeysetRow,
  type Page,
  pageOfRows,
} from '../../../graphql/keyset.ts';
import { type Fragment, fragment, join, raw, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { offered, visibleFollowUp } from './visible-follow-ups.ts';

/** The orders of lists of follow-ups. */
export const FOLLOW_UP_ORDERS = {
  DUE_AT: { column: 'dueAt', type: 'timestamptz' },
  CREATED_AT: { column: 'createdAt', type: 'timestamptz' },
} as const;

export type FollowUpOrderName = keyof typeof FOLLOW_UP_ORDERS;

/** The keyset order of a list of follow-ups. */
export function followUpOrder(name: FollowUpOrderName, descending: boolean): KeysetOrder {
  return { name, columns: [{ ...FOLLOW_UP_ORDERS[name], descending }] };
}

/** The views of open promises by their day, each in the zone of its assignee. */
export const DUE_VIEWS = ['OVERDUE', 'TODAY', 'UPCOMING'] as const;

/**
 * A promise is overdue from the day after its day, wherever its assignee is. No zone is a day away from another by more
 * than a day, so the instants beside narrow the range that the index reads.
 */
export function isDue(view: (typeof DUE_VIEWS)[number], now: number): Fragment {
  const at = new Date(now);
  const today = fragment`(${at}::timestamptz AT TIME ZONE f."timeZone")::date`;
  const conditions = {
    OVERDUE: fragment`f."dueAt" < ${at} AND f."dueOn" < ${today}`,
    TODAY: fragment`f."dueAt" BETWEEN ${at}::timestamptz - interval '1 day' AND ${at}::timestamptz + interval '1 day 1 hour' AND f."dueOn" = ${today}`,
    UPCOMING: fragment`f."dueAt" > ${at} AND f."dueOn" > ${today}`,
  };
  return fragment`f.state = 'OPEN' AND ${conditions[view]}`;
}

/** Only call-backs, or all but them; only those of others that the member may take. */
export function callBacks(
  member: MemberContext,
  {
    isCallBack,
    isOffered,
  }: { readonly isCallBack?: boolean | null | undefined; readonly isOffered?: boolean | null | undefined },
): readonly Fragment[] {
  return [
    ...(typeof isCallBack === 'boolean' ? [fragment`f."callBack" = ${isCallBack}`] : []),
    ...(isOffered ? [fragment`${offered(member, 'f')} AND f."assigneeId" <> ${member.memberId}`] : []),
  ];
}

/** One page of the follow-ups that the member sees and the conditions hold for. */
export function pageOfFollowUps(
  member: MemberContext,
  conditions: readonly Fragment[],
  page: Page,
  order: KeysetOrder,
): Promise<KeysetRow[]> {
  return pageOfRows(member, 'follow_up', 'f', [visibleFollowUp(member, 'f'), ...conditions], page, order);
}

/** How many follow-ups the member sees under the conditions. */
export function countFollowUps(member: MemberContext, conditions: readonly Fragment[]): Promise<number> {
  const where = join([visibleFollowUp(member, 'f'), ...conditions], ' AND ');
  return countRows(member, fragment`FROM follow_up AS f WHERE ${where}`);
}

/** The follow-ups of each of these leads: open ones first by their date, then the others, latest first. */
export async function followUpsOfLeads(
  member: MemberContext,
  leadIds: readonly string[],
  openOnly: boolean,
  most: number,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const state = openOnly ? raw(`f.state = 'OPEN'`) : raw('true');
  const rows = await sql(member)<{ leadId: string; ids: string[] }>`
    SELECT i.id AS "leadId", array_agg(x.id ORDER BY x.turn) AS ids
    FROM unnest(${leadIds}::uuid[]) AS i(id)
    CROSS JOIN LATERAL (
      SELECT f.id, row_number() OVER (ORDER BY f.state = 'OPEN' DESC, CASE WHEN f.state = 'OPEN' THEN f."dueAt" END, f."dueAt" DESC, f.id) AS turn
      FROM follow_up AS f WHERE ${visibleFollowUp(member, 'f')} AND f."leadId" = i.id AND ${state}
      ORDER BY turn LIMIT ${most}) AS x
    GROUP BY i.id`;
  return new Map(rows.map(({ leadId, ids }) => [leadId, ids]));
}
