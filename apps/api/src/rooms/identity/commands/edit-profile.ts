// Invariants: everybody keeps their own profile; nobody another's.
// Locks: the member.
// Changes: Member.
import { checkMemberName } from '@mikomi/domain/identity';
import { isRefusal, isZone, LOCALES, type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { update } from '../../../platform/change/write-records.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { memberRecord } from '../store/records.ts';

export interface ProfileEdit {
  readonly name?: string | null | undefined;
  /** Null: the organization's. */
  readonly locale?: string | null | undefined;
  /** Null: the organization's. */
  readonly timeZone?: string | null | undefined;
}

/** Changes what the member says of themselves in this organization. */
export async function editProfile(
  member: MemberContext,
  edit: ProfileEdit,
): Promise<{ readonly kind: 'edited'; readonly memberId: string } | Refusal> {
  const named = edit.name == null ? undefined : checkMemberName(edit.name);
  if (named && isRefusal(named)) return named;
  const { locale, timeZone } = edit;
  if (locale && !LOCALES.some((known) => known === locale))
    return refuse('setting-unfit', { path: ['locale'] });
  if (timeZone && !isZone(timeZone))
    return refuse('zone-unknown', { path: ['timeZone'], parameters: { zone: timeZone } });
  const values = {
    ...(named === undefined ? {} : { name: named.name }),
    ...(locale === undefined ? {} : { locale: locale || null }),
    ...(timeZone === undefined ? {} : { timeZone: timeZone || null }),
  };
  return transaction(member, 'edit-profile', async (tx) => {
    if (Object.keys(values).length > 0) await update(tx, memberRecord, [{ id: member.memberId, ...values }]);
    return { kind: 'edited', memberId: member.memberId };
  });
}
