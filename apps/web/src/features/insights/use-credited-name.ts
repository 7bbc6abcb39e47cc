import { useLingui } from '@lingui/react/macro';
import type { FilterChip } from '@mikomi/ui';
import { type Credited, NONE } from '#app/credited.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const CreditedName = graphql(`
  fragment CreditedName_Node on Node {
    ... on Member {
      id
      name
    }
    ... on Team {
      id
      name
    }
  }
`);

type Whose = {
  /** As a sentence names them; undefined where the numbers are everybody's. */
  readonly name: string | undefined;
  readonly chip: FilterChip | undefined;
};

/** Who the numbers are narrowed to, said whenever they are, also while the name is on its way. */
export function useCreditedName(
  { member, team }: Credited,
  node: FragmentType<typeof CreditedName> | null | undefined,
): Whose {
  const { t } = useLingui();
  const found = readFragment(CreditedName, node);
  const known = found && 'name' in found ? found.name : undefined;
  if (member === NONE)
    return { name: t`leads without an owner`, chip: { id: 'credited', text: t`Credited to nobody` } };
  if (member) {
    const name = known ?? t`one member`;
    return { name, chip: { id: 'credited', text: t`Member is ${name}` } };
  }
  if (team === NONE) return { name: t`those without a team`, chip: { id: 'credited', text: t`No team` } };
  if (team) {
    const name = known ?? t`one team`;
    return { name, chip: { id: 'credited', text: t`Team is ${name}` } };
  }
  return { name: undefined, chip: undefined };
}
