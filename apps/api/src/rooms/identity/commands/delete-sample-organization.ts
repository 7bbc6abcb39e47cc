// Invariants: only an organization that is marked as the sample can be deleted for good.
// Locks: its rows, by deleting them.
// Changes: none are recorded; the record of change goes with it.
import { type Refusal, refuse } from '@mikomi/domain/shared';
import type { MemberContext } from '../../../platform/member-context.ts';
import { deleteSampleRows, isSample } from '../store/sample-organization.ts';

export interface Deleted {
  readonly slug: string;
}

/** Removes the sample organization with everything and everybody in it. */
export async function deleteSampleOrganization(member: MemberContext): Promise<Deleted | Refusal> {
  if (!(await isSample(member))) return refuse('not-allowed');
  await deleteSampleRows(member);
  return { slug: member.organization.slug };
}
