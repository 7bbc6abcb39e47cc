import { scopeOf } from '@mikomi/domain/identity';
import {
  column,
  type Fragment,
  fragment,
  inOrganization,
  join,
  raw,
} from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { NOBODY } from './write-facts.ts';

/** Which facts: of these members or teams; a team counts with all below it. */
export interface Credited {
  readonly memberId?: string | null | undefined;
  /** Only what is credited to nobody. */
  readonly withoutMember?: boolean | null | undefined;
  readonly teamId?: string | null | undefined;
  /** Only what was done in no team. */
  readonly withoutTeam?: boolean | null | undefined;
}

/** The condition that a fact, or a sum of facts, is credited to whom the member's right to insights reaches. */
function visibleFact(member: MemberContext, alias: string): Fragment {
  const scope = scopeOf(member.rights, 'insights.read');
  const organization = inOrganization(member, alias);
  if (scope === 'all') return organization;
  if (scope === undefined) return fragment`${organization} AND false`;
  const own = fragment`${raw(alias)}."memberId" = ${member.memberId}`;
  return scope === 'own'
    ? fragment`${organization} AND ${own}`
    : fragment`${organization} AND (${own} OR ${raw(alias)}."teamId" = ANY(${member.teamIds}::uuid[]))`;
}

/** As {@link visibleFact}, and credited to these. */
export function creditedTo(
  member: MemberContext,
  alias: string,
  { memberId, withoutMember, teamId, withoutTeam }: Credited,
): Fragment {
  const ofMember = memberId == null ? [] : [fragment`${raw(alias)}."memberId" = ${memberId}::uuid`];
  const ofTeam =
    teamId == null
      ? []
      : [
          fragment`${raw(alias)}."teamId" IN (
            WITH RECURSIVE below AS (
              SELECT t.id FROM team AS t WHERE ${inOrganization(member, 't')} AND t.id = ${teamId}::uuid
              UNION
              SELECT t.id FROM team AS t JOIN below AS b ON t."parentId" = b.id WHERE ${inOrganization(member, 't')})
            SELECT b.id FROM below AS b)`,
        ];
  const ofNone = [...(withoutMember ? ['memberId'] : []), ...(withoutTeam ? ['teamId'] : [])].map(
    (name) => fragment`coalesce(${column(name, alias)}, ${NOBODY}::uuid) = ${NOBODY}::uuid`,
  );
  return join([visibleFact(member, alias), ...ofMember, ...ofTeam, ...ofNone], ' AND ');
}
