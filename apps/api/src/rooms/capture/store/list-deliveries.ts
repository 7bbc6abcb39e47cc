import { type CivilDay, startOfDay } from '@mikomi/domain/shared';
import {
  behind,
  countRows,
  cursorColumns,
  type KeysetOrder,
  type KeysetRow,
  ordered,
  type Page,
} from '../../../graphql/keyset.ts';
import { type Fragment, fragment, inOrganization, raw, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';

export const DELIVERY_ORDER: KeysetOrder = {
  name: 'RECEIVED_AT',
  columns: [{ column: 'receivedAt', type: 'timestamptz', descending: true }],
};

/** Which deliveries are listed. */
export interface DeliveryFilter {
  readonly sourceId?: string | null | undefined;
  readonly states?: readonly string[] | null | undefined;
  /** Received on this day of the organization's calendar, or later. */
  readonly since?: CivilDay | null | undefined;
}

/** One page of the organization's deliveries, newest first. */
export function pageOfDeliveries(
  member: MemberContext,
  filter: DeliveryFilter,
  page: Page,
): Promise<KeysetRow[]> {
  return sql(member)<KeysetRow>`
    SELECT d.id, ${cursorColumns(DELIVERY_ORDER, 'd')} FROM delivery AS d
    WHERE ${matching(member, filter)} AND ${behind(page, DELIVERY_ORDER, 'd')} ${ordered(page, DELIVERY_ORDER, 'd')}`;
}

/** How many deliveries there are. */
export function countDeliveries(member: MemberContext, filter: DeliveryFilter): Promise<number> {
  return countRows(member, fragment`FROM delivery AS d WHERE ${matching(member, filter)}`);
}

function matching(member: MemberContext, { sourceId, states, since }: DeliveryFilter): Fragment {
  const ofSource = sourceId
    ? fragment`d."inletId" IN (SELECT i.id FROM inlet AS i WHERE ${inOrganization(member, 'i')} AND i."sourceId" = ${sourceId})`
    : raw('true');
  const inStates = states ? fragment`d.state = ANY(${states}::text[])` : raw('true');
  const start = since && new Date(startOfDay(since, member.organization.timeZone));
  const received = start ? fragment`d."receivedAt" >= ${start}` : raw('true');
  return fragment`${inOrganization(member, 'd')} AND ${ofSource} AND ${inStates} AND ${received}`;
}
