import { asWritten, inOrganization, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';

/** Whether the member's organization is the sample that came with the product. */
export async function isSample(member: MemberContext): Promise<boolean> {
  const [organization] = await sql(member)<{ sample: boolean }>`
    SELECT o.sample FROM organization AS o WHERE ${inOrganization(member, 'o')}`;
  return organization?.sample ?? false;
}

/** Deletes every row of the sample organization; the database refuses it for any other. */
export async function deleteSampleRows(member: MemberContext): Promise<void> {
  await sql(member)`SELECT delete_sample_organization(${asWritten(member)}) AS done`;
}
