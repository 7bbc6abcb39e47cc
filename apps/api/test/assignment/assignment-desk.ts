import { join } from '../identity/team-mates.ts';
import { type LeadDesk, openDesk } from '../leads/lead-desk.ts';
import type { Caller } from '../testkit/caller.ts';
import { openWorld, type World } from '../testkit/world.ts';

/** A colleague at work. */
export interface Mate {
  readonly caller: Caller;
  readonly memberId: string;
}

/** An organization with salespeople, whose plan takes turns among them. */
export interface AssignmentDesk extends LeadDesk {
  readonly world: World;
  readonly mates: readonly [Mate, Mate, ...Mate[]];
  /** Saves a plan: nothing but its default unless said. */
  plan(change?: { rules?: readonly object[]; otherwise?: object; returning?: string }): Promise<string>;
  /** A lead that the rules give out, as the owner sees it. */
  byRules(input?: Record<string, unknown>): Promise<AssignedLead>;
  /** A lead as the owner sees it. */
  assigned(id: string): Promise<AssignedLead>;
}

export interface AssignedLead {
  readonly id: string;
  readonly owner: { readonly id: string } | null;
  readonly team: { readonly id: string } | null;
  readonly assignedAt: string | null;
  readonly acceptedAt: string | null;
  readonly queuedAt: string | null;
  readonly assignment: { readonly event: string; readonly reason: string } | null;
}

export const ASSIGNED =
  'id owner { id } team { id } assignedAt acceptedAt queuedAt assignment { event reason }';

/** A rule as the API takes it. */
export function rule(name: string, change: Record<string, unknown> = {}): Record<string, unknown> {
  return { name, method: 'ROUND_ROBIN', whenNobody: 'NEXT_RULE', ...change };
}

export async function openAssignmentDesk(mates = 2): Promise<AssignmentDesk> {
  const world = await openWorld();
  const desk = await openDesk();
  const joined: Mate[] = [];
  for (let index = 0; index < mates; index += 1) joined.push(await join(world, desk.owner));
  const memberIds = joined.map(({ memberId }) => memberId);
  const assigned = async (id: string) =>
    (await desk.owner.graphql(`query ($id: ID!) { lead(id: $id) { ${ASSIGNED} } }`, { id })).lead;
  return {
    ...desk,
    world,
    mates: joined as unknown as AssignmentDesk['mates'],
    plan: async ({ rules = [], otherwise = { memberIds }, returning = 'BY_RULES' } = {}) => {
      const plan = { returning, rules, otherwise: rule('In turn', { whenNobody: 'QUEUE', ...otherwise }) };
      return (await desk.owner.mutate('saveAssignmentPlan', { plan }, 'commandId')).commandId;
    },
    byRules: async (input = {}) => {
      const made = await desk.lead({ name: 'Asks', assignment: 'BY_RULES', ...input });
      return assigned(made.id);
    },
    assigned,
  };
}
