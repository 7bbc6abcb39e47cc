import type { Rights, Role } from '@mikomi/domain/identity';
import type { NameOrder } from '@mikomi/domain/shared';
import type { CommandContext } from './context.ts';

/** What the code needs to know of the organization at every turn. */
export interface OrganizationFacts {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly country: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly phoneCountry: string;
  readonly firstDayOfWeek: number;
  readonly fiscalYearStartMonth: number;
  readonly nameOrder: NameOrder;
  readonly locale: string;
}

/** A member at work in one organization: who asks, what they may, and how they read days and words. */
export interface MemberContext extends CommandContext {
  readonly actorId: string;
  readonly memberId: string;
  readonly name: string;
  readonly personId: string | undefined;
  readonly role: Role;
  readonly organization: OrganizationFacts;
  readonly rights: Rights;
  /** The member's home team. */
  readonly teamId: string | undefined;
  /** The teams whose records a right with the scope `team` reaches: their own, and those they manage with all below. */
  readonly teamIds: readonly string[];
  /** The teams whose queues the member serves: their own and all above. */
  readonly queueTeamIds: readonly string[];
  readonly locale: string;
  readonly timeZone: string;
}
