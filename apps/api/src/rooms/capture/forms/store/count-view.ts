import { dayOf } from '@mikomi/domain/shared';
import type { OrganizationScope } from '../../../../platform/database/scope.ts';
import { asWritten, sql } from '../../../../platform/database/sql.ts';
import type { ServedForm } from '../served-form.ts';

/** Counts one showing of a form on its organization's day. */
export async function countView(
  scope: OrganizationScope,
  { id, timeZone }: Pick<ServedForm, 'id' | 'timeZone'>,
  now: number,
): Promise<void> {
  await sql(scope)`
    INSERT INTO web_form_day AS d ("organizationId", "webFormId", day, views)
    VALUES (${asWritten(scope)}, ${id}, ${dayOf(now, timeZone)}::date, 1)
    ON CONFLICT ("organizationId", "webFormId", day) DO UPDATE SET views = d.views + 1`;
}
