import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { LookupChoice } from '#app/form/lookup-choice.tsx';
import { useLookup } from '#app/form/use-lookup.ts';
import { graphql } from '#generated/index.ts';

const ImportedNameQuery = graphql(`
  query ImportedName($search: String) {
    members(first: 50, filter: { active: true, hasSignIn: false, search: $search }) {
      nodes {
        id
        name
        team {
          id
          name
        }
      }
    }
  }
`);

/** A member whom an import brought by name. */
export type NamedMember = {
  readonly id: string;
  readonly name: string;
  readonly teamId?: string | undefined;
};

type ImportedNameProps = {
  readonly value: NamedMember | null;
  readonly onChange: (member: NamedMember | null) => void;
};

/** Which of the names that imports brought somebody has; nothing where none waits for its person. */
export function ImportedName({ value, onChange }: ImportedNameProps) {
  const { t } = useLingui();
  const lookup = useLookup(value);
  const [{ data, fetching }] = useQuery({
    query: ImportedNameQuery,
    variables: { search: lookup.search },
    requestPolicy: 'cache-and-network',
  });
  const found = (data?.members.nodes ?? []).map(({ id, name, team }) => ({
    id,
    name,
    teamId: team?.id,
    detail: team?.name ?? null,
  }));
  if (found.length === 0 && value === null && lookup.text === '') return null;
  return (
    <LookupChoice
      label={t`Name in your imported data`}
      description={t`If their leads came in by an import, choose the name they stand under, and the leads are theirs.`}
      placeholder={t`None: somebody new`}
      value={value}
      lookup={lookup}
      found={found}
      isAsking={fetching}
      emptyText={t`No imported name like that.`}
      onChoose={(id) => onChange(found.find((each) => each.id === id) ?? null)}
    />
  );
}
