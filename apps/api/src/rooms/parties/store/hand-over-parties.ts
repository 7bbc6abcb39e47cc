import { update } from '../../../platform/change/write-records.ts';
import type { MemberLeft } from '../../../platform/context.ts';
import { living, sql } from '../../../platform/database/sql.ts';
import { companyRecord, contactRecord } from './records.ts';

/** Contacts and companies of a member who leaves become the successor's, or nobody's; their team stays. */
export const handOverParties: MemberLeft = {
  countOpen: async (tx, memberId) => {
    const [row] = await sql(tx)<{ count: number }>`
      SELECT (SELECT count(*) FROM contact AS c WHERE ${living(tx, 'c')} AND c."ownerId" = ${memberId})
        + (SELECT count(*) FROM company AS o WHERE ${living(tx, 'o')} AND o."ownerId" = ${memberId}) AS count`;
    return row?.count ?? 0;
  },
  handOver: async (tx, memberId, ownerId) => {
    const contacts = await sql(tx)<{ id: string }>`
      SELECT c.id FROM contact AS c WHERE ${living(tx, 'c')} AND c."ownerId" = ${memberId} ORDER BY c.id FOR UPDATE`;
    await update(
      tx,
      contactRecord,
      contacts.map(({ id }) => ({ id, ownerId })),
    );
    const companies = await sql(tx)<{ id: string }>`
      SELECT o.id FROM company AS o WHERE ${living(tx, 'o')} AND o."ownerId" = ${memberId} ORDER BY o.id FOR UPDATE`;
    await update(
      tx,
      companyRecord,
      companies.map(({ id }) => ({ id, ownerId })),
    );
  },
};
