import { type Role, rightsOfRole } from '@mikomi/domain/identity';
import type { Idempotency, Origin, ProductFacts, TransactionHooks } from '../../platform/context.ts';
import type { Database } from '../../platform/database/database.ts';
import type { MemberContext } from '../../platform/member-context.ts';
import type { FoundMember } from './store/find-member.ts';

/** What the surroundings add to a found member. */
export interface Surroundings {
  readonly database: Database;
  readonly now: () => number;
  readonly hooks: TransactionHooks;
  readonly product: ProductFacts;
  readonly idempotency?: Idempotency;
}

/** A found member at work: with the rights of their role and the teams that these reach. */
export function memberContext(found: FoundMember, origin: Origin, surroundings: Surroundings): MemberContext {
  return {
    ...surroundings,
    origin,
    quiet: false,
    organizationId: found.organization.id,
    organization: found.organization,
    actorId: found.memberId,
    memberId: found.memberId,
    name: found.name,
    personId: found.personId ?? undefined,
    role: found.role as Role,
    rights: rightsOfRole(found.role as Role),
    teamId: found.teamId ?? undefined,
    teamIds: [...new Set([...(found.teamId ? [found.teamId] : []), ...found.managedTeamIds])],
    queueTeamIds: found.queueTeamIds,
    locale: found.locale ?? found.organization.locale,
    timeZone: found.timeZone ?? found.organization.timeZone,
  };
}
