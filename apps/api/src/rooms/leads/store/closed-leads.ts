import type { Transaction } from '../../../platform/context.ts';
import { type Fragment, fragment, living, raw, sql } from '../../../platform/database/sql.ts';

/** Who asks, and on which day: YYYY-MM-DD. */
export interface Asking {
  readonly contactId: string | null;
  readonly companyId: string | null;
  readonly day: string;
}

/** The last lead of a contact or company that had ended by the day they asked. */
export interface EndedLead {
  readonly id: string;
  readonly partyId: string;
  readonly askedOn: string;
  readonly day: string;
}

/** Of each contact or, without one, company, and each day they ask: the last lead of theirs that had ended by then. */
export async function lastEndedLeads(
  tx: Transaction,
  asking: readonly Asking[],
): Promise<readonly EndedLead[]> {
  const ofContacts = asking.flatMap(({ contactId, day }) => (contactId ? [{ partyId: contactId, day }] : []));
  const ofCompanies = asking.flatMap(({ contactId, companyId, day }) =>
    contactId || !companyId ? [] : [{ partyId: companyId, day }],
  );
  if (ofContacts.length + ofCompanies.length === 0) return [];
  return sql(tx)<EndedLead>`
    ${lastOf(tx, raw('l."contactId"'), ofContacts)} UNION ALL ${lastOf(tx, raw('l."companyId"'), ofCompanies)}`;
}

/** Looks once per party and day, into the index that has their ended leads by day. */
function lastOf(
  tx: Transaction,
  party: Fragment,
  asking: readonly { readonly partyId: string; readonly day: string }[],
): Fragment {
  const endedOn = raw('coalesce(l."wonOn", l."lostOn")');
  return fragment`
    SELECT ended.id, a."partyId", a.day AS "askedOn", ended.day FROM (
      SELECT DISTINCT "partyId", day
      FROM unnest(${asking.map(({ partyId }) => partyId)}::uuid[], ${asking.map(({ day }) => day)}::date[]) AS u("partyId", day)) AS a
    CROSS JOIN LATERAL (
      SELECT l.id, ${endedOn} AS day FROM lead AS l
      WHERE ${living(tx, 'l')} AND ${party} = a."partyId" AND l.status <> 'OPEN' AND l."closedAs" IS NULL AND ${endedOn} <= a.day
      ORDER BY ${endedOn} DESC, l.id DESC LIMIT 1) AS ended`;
}
