import { isRefusal } from '@mikomi/domain/shared';
import { type Fragment, fragment, join, raw } from '../../platform/database/sql.ts';
import type { MemberContext } from '../../platform/member-context.ts';
import { askRule } from '../catalog/index.ts';
import { customerGroupsByKey, putInto, type StoredGroup } from './store/customer-groups.ts';
import type { Party } from './store/visible-parties.ts';

const RECORDS = { contact: 'CONTACT', company: 'COMPANY' } as const;

/** The condition that a contact or company `p` is in a group; undefined when none of its kind can be. */
export async function inGroup(
  member: MemberContext,
  party: Party,
  group: StoredGroup,
): Promise<Fragment | undefined> {
  if (group.kind === 'STATIC') return putInto(member, party, raw('p.id'), [group.id]);
  if (group.record !== RECORDS[party]) return undefined;
  const condition = await askRule(member, group.record, group.rule);
  // A rule that names what is no longer there holds for nobody until it is mended.
  return isRefusal(condition) ? undefined : condition;
}

/** The condition that a contact or company `p` is in any of these groups. */
export async function inAnyGroup(
  member: MemberContext,
  party: Party,
  keys: readonly string[],
): Promise<Fragment> {
  const groups = await customerGroupsByKey(member, keys);
  const conditions: Fragment[] = [];
  for (const group of groups) {
    const condition = await inGroup(member, party, group);
    if (condition) conditions.push(condition);
  }
  return conditions.length === 0 ? raw('false') : fragment`(${join(conditions, ' OR ')})`;
}
