import type { Transaction } from '../../platform/context.ts';
import type { OrganizationFacts } from '../../platform/member-context.ts';

/** How a later room gives leads that a command has just made to members, in that command. */
export type AssignsByRules = (
  tx: Transaction,
  organization: OrganizationFacts,
  leadIds: readonly string[],
) => Promise<void>;

let assigns: AssignsByRules = async () => {};

/** Says who gives out new leads; registered in `compose.ts`. */
export function assignNewLeadsBy(byRules: AssignsByRules): void {
  assigns = byRules;
}

/** Gives new leads to members by the organization's rules. */
export const assignByRules: AssignsByRules = (tx, organization, leadIds) =>
  assigns(tx, organization, leadIds);
