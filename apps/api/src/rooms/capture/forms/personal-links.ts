import { memberToken } from '@mikomi/domain/capture';
import { inOrganization, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import type { Link } from './publishing.types.ts';

const MOST = 500;

/** The address of a form, then that of every member at work who may have leads. */
export async function personalLinks(member: MemberContext, key: string): Promise<Link[]> {
  const members = await sql(member)<{ id: string }>`
    SELECT m.id FROM member AS m
    WHERE ${inOrganization(member, 'm')} AND m."deactivatedAt" IS NULL AND m."personId" IS NOT NULL AND m.role <> 'VIEWER'
    ORDER BY m.name, m.id LIMIT ${MOST}`;
  const url = `${member.product.publicUrl}/f/${key}`;
  return [
    { url, memberId: null },
    ...members.map(({ id }) => ({ url: `${url}?m=${memberToken(id)}`, memberId: id })),
  ];
}
