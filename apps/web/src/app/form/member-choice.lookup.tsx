import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '#generated/index.ts';
import { LookupChoice } from './lookup-choice.tsx';
import { useLookup } from './use-lookup.ts';

const MemberChoiceQuery = graphql(`
  query MemberChoice($search: String) {
    members(first: 50, filter: { active: true, search: $search }) {
      nodes {
        id
        name
        role
        team {
          id
          name
        }
      }
    }
  }
`);

export type ChosenMember = { readonly id: string; readonly name: string };

type MemberChoiceProps = {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: ChosenMember | null;
  readonly onChange: (member: ChosenMember | null) => void;
  /** Leaves out those who only look, and this one. */
  readonly forWork?: boolean;
  readonly except?: string;
  readonly description?: string;
  readonly error?: string | undefined;
  /** What stands there while nobody is chosen. */
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly onBlur?: () => void;
};

/** A colleague, found by name among however many there are. */
export function MemberChoice(props: MemberChoiceProps) {
  const { value, onChange, forWork, except, ...words } = props;
  const { t } = useLingui();
  const lookup = useLookup(value);
  const [{ data, fetching }] = useQuery({ query: MemberChoiceQuery, variables: { search: lookup.search } });
  const found = (data?.members.nodes ?? [])
    .filter(({ id, role }) => id !== except && !(forWork && role === 'VIEWER'))
    .map(({ id, name, team }) => ({ id, name, detail: team?.name ?? null }));
  return (
    <LookupChoice
      {...words}
      value={value}
      lookup={lookup}
      found={found}
      isAsking={fetching}
      emptyText={t`Nobody by that name.`}
      onChoose={(chosen) => {
        const member = found.find(({ id }) => id === chosen);
        onChange(member ? { id: member.id, name: member.name } : null);
      }}
    />
  );
}
