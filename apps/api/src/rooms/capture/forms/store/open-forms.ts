import { inOrganization, sql } from '../../../../platform/database/sql.ts';
import type { MemberContext } from '../../../../platform/member-context.ts';

/** A form that stands open: its id, what its source is called, and the key of its address. */
export interface OpenForm {
  readonly id: string;
  readonly name: string;
  readonly key: string;
}

/** The forms whose sources are in use, in the order of the sources. */
export function openForms(member: MemberContext, most: number): Promise<OpenForm[]> {
  return sql(member)<OpenForm>`
    SELECT f.id, s.name, i.key FROM web_form AS f
      JOIN source AS s ON s."organizationId" = f."organizationId" AND s.id = f."sourceId"
      JOIN inlet AS i ON i."organizationId" = s."organizationId" AND i."sourceId" = s.id
    WHERE ${inOrganization(member, 'f')} AND s."deletedAt" IS NULL
    ORDER BY s.position, f.id LIMIT ${most}`;
}
