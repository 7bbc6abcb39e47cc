import { builder } from '../../graphql/builder.ts';
import { keysOf } from '../../graphql/global-key.ts';
import { type Fragment, fragment } from '../../platform/database/sql.ts';
import type { MemberContext } from '../../platform/member-context.ts';
import { inAnyGroup } from './ask-groups.ts';
import type { Party } from './store/visible-parties.ts';

export const GroupComparator = builder.inputType('GroupComparator', {
  description: 'Asks of customer groups. Several conditions hold together.',
  fields: (t) => ({
    in: t.idList({ description: 'In any of these.' }),
    notIn: t.idList({ description: 'In none of these.' }),
  }),
});

type Asked = typeof GroupComparator.$inferInput | null | undefined;

/** What is asked of groups, as conditions on the contact or company `p`. */
export async function groupsAsked(member: MemberContext, party: Party, asked: Asked): Promise<Fragment[]> {
  const within = (ids: readonly unknown[]) =>
    inAnyGroup(member, party, keysOf(ids.map(String), 'CustomerGroup'));
  return [
    ...(asked?.in ? [await within(asked.in)] : []),
    ...(asked?.notIn ? [fragment`(${await within(asked.notIn)}) IS NOT TRUE`] : []),
  ];
}
