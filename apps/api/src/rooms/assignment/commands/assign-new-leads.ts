// Invariants: a new lead is given out in the commit that makes it, or waits in a queue from then on.
// Locks: as `give-by-rules.ts`.
// Changes: as `give-by-rules.ts`.
import type { Transaction } from '../../../platform/context.ts';
import type { OrganizationFacts } from '../../../platform/member-context.ts';
import { giveByRules } from './give-by-rules.ts';

/** Gives leads that this command has just made to members, by the organization's rules. */
export async function assignNewLeads(
  tx: Transaction,
  organization: Pick<OrganizationFacts, 'timeZone'>,
  leadIds: readonly string[],
): Promise<void> {
  await giveByRules(tx, organization, leadIds);
}
