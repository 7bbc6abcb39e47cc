import { type ScopedRight, scopeOf } from '@mikomi/domain/identity';
import { type Fragment, fragment, join, living, raw, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';

export type Party = 'contact' | 'company';
export type PartyRight = Extract<ScopedRight, `party.${string}`>;

/** A further reason to reach a party, from a room above: such as a lead on it that the member sees, or may edit. */
export type PartyReason = (member: MemberContext, party: Party, alias: string, right: PartyRight) => Fragment;

const reasons: PartyReason[] = [];

/** Registers a further reason to see a party; `compose.ts` does. */
export function alsoSeeParties(reason: PartyReason): void {
  reasons.push(reason);
}

/** The condition that a party is living and within the member's reach. */
export function visibleParty(member: MemberContext, party: Party, alias: string): Fragment {
  return fragment`${living(member, alias)} AND ${partyWithinReach(member, party, alias, 'party.read')}`;
}

/** The condition that a party is the member's own, of a team they reach, or goes with a lead of theirs, as far as the right goes. */
export function partyWithinReach(
  member: MemberContext,
  party: Party,
  alias: string,
  right: PartyRight,
): Fragment {
  const scope = scopeOf(member.rights, right);
  if (scope === undefined) return raw('false');
  if (scope === 'all') return raw('true');
  const own = fragment`${raw(alias)}."ownerId" = ${member.memberId}`;
  const team = fragment`${raw(alias)}."teamId" = ANY(${member.teamIds}::uuid[])`;
  const all = [
    own,
    ...(scope === 'team' ? [team] : []),
    ...reasons.map((reason) => reason(member, party, alias, right)),
  ];
  return fragment`(${join(all, ' OR ')})`;
}

/** Of these contacts, those that the member sees. */
export function visibleContacts(member: MemberContext, ids: readonly string[]): Promise<readonly string[]> {
  return visibleIds(member, 'contact', ids);
}

/** Of these companies, those that the member sees. */
export function visibleCompanies(member: MemberContext, ids: readonly string[]): Promise<readonly string[]> {
  return visibleIds(member, 'company', ids);
}

async function visibleIds(
  member: MemberContext,
  party: Party,
  ids: readonly string[],
): Promise<readonly string[]> {
  const rows = await sql(member)<{ id: string }>`
    SELECT p.id FROM ${raw(party)} AS p WHERE ${visibleParty(member, party, 'p')} AND p.id = ANY(${ids}::uuid[])`;
  return rows.map(({ id }) => id);
}

/** Of these parties, the ones the member reaches with a right. */
export async function reachedParties(
  member: MemberContext,
  party: Party,
  ids: readonly string[],
  right: PartyRight,
): Promise<ReadonlySet<string>> {
  const rows = await sql(member)<{ id: string }>`
    SELECT p.id FROM ${raw(party)} AS p
    WHERE ${living(member, 'p')} AND ${partyWithinReach(member, party, 'p', right)} AND p.id = ANY(${ids}::uuid[])`;
  return new Set(rows.map(({ id }) => id));
}
