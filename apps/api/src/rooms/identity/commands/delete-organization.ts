// Invariants: only whoever types its name ends an organization; its people keep their sign-in.
// Locks: the organization.
// Changes: Organization.
import { type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { remove } from '../../../platform/change/write-records.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { organizationRecord } from '../store/records.ts';

/** Ends an organization: nobody reaches it from now on, and it is purged after it has rested in the bin. */
export function deleteOrganization(
  member: MemberContext,
  typedName: string,
): Promise<{ readonly kind: 'deleted' } | Refusal> {
  return transaction(member, 'delete-organization', async (tx) => {
    if (typedName.trim() !== member.organization.name.trim())
      return refuse('organization-name-differs', {
        path: ['name'],
        parameters: { name: member.organization.name },
      });
    await remove(tx, organizationRecord, [member.organizationId]);
    return { kind: 'deleted' };
  });
}
