import type { Sentence } from '../shared/index.ts';
import type { Requirement, Territory } from './assignment-plan.ts';
import type { LeadToAssign } from './lead-to-assign.ts';
import type { PoolMember } from './pool-member.ts';

/** What a member lacks for a lead. */
export type MisfitReason = Sentence<
  'had-it-before' | 'does-not-sell' | 'does-not-speak' | 'not-in-territory' | 'lead-in-no-territory'
>;

/** @inline */
type Named = Pick<Territory, 'id' | 'name'>;

/**
 * A member fits a lead when they meet all that the rule requires and did not let this very lead lie before:
 * all the reasons why not.
 * Source: RFC 4647, section 3.3.1, for languages ('en' speaks 'en-GB', not the other way round); the other requirements
 * are ours, because each is a fact that a customer notices.
 */
export function misfitsOf(
  member: PoolMember,
  lead: LeadToAssign,
  requires: readonly Requirement[],
  territories: readonly Named[],
): readonly MisfitReason[] {
  const reasons: MisfitReason[] = [];
  if (lead.exceptMemberIds.includes(member.id)) reasons.push({ key: 'had-it-before' });
  for (const requirement of requires) {
    const reason = MISFIT[requirement](member, lead, territories);
    if (reason) reasons.push(reason);
  }
  return reasons;
}

const MISFIT: Readonly<
  Record<
    Requirement,
    (member: PoolMember, lead: LeadToAssign, territories: readonly Named[]) => MisfitReason | undefined
  >
> = {
  PRODUCT_SKILL: (member, { productGroups }) => {
    const groups = productGroups.filter(({ id }) => !member.productGroupIds.includes(id));
    if (groups.length === 0) return undefined;
    return { key: 'does-not-sell', parameters: { groups: groups.map(({ name }) => name) } };
  },
  LANGUAGE: (member, { language }) =>
    language === null || member.languages.some((spoken) => speaks(spoken, language))
      ? undefined
      : { key: 'does-not-speak', parameters: { language: { language } } },
  TERRITORY: (member, _lead, territories) => {
    if (territories.length === 0) return { key: 'lead-in-no-territory' };
    if (territories.some(({ id }) => member.territoryIds.includes(id))) return undefined;
    return { key: 'not-in-territory', parameters: { territories: territories.map(({ name }) => name) } };
  },
};

/** Source: RFC 4647, section 3.3.1, basic filtering. */
function speaks(spoken: string, wanted: string): boolean {
  const range = plainTag(spoken);
  const tag = plainTag(wanted);
  return tag === range || tag.startsWith(`${range}-`);
}

/** Source: UTS 35, section 3.2: neither case nor `_` for `-` makes another tag. */
function plainTag(tag: string): string {
  return tag.toLowerCase().replaceAll('_', '-');
}
