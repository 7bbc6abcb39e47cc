// Invariants: every setting is one that the product can count and write with; nothing changes but what was given.
// Locks: the organization.
// Changes: Organization.
import type { Refusal } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { update } from '../../../platform/change/write-records.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { checkSettings, type OrganizationSettings } from '../check-settings.ts';
import { organizationRecord } from '../store/records.ts';

/** Changes settings of the organization. Another country brings no presets with it: what was set by hand stays. */
export async function editOrganization(
  member: MemberContext,
  settings: OrganizationSettings,
): Promise<{ readonly kind: 'edited' } | Refusal> {
  const checked = checkSettings(settings);
  if (checked.kind === 'refused') return checked;
  return transaction(member, 'edit-organization', async (tx) => {
    if (Object.keys(checked.values).length > 0)
      await update(tx, organizationRecord, [{ id: member.organizationId, ...checked.values }]);
    return { kind: 'edited' };
  });
}
