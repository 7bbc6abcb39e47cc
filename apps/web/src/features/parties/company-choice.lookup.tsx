import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { LookupChoice } from '#app/form/lookup-choice.tsx';
import { useLookup } from '#app/form/use-lookup.ts';
import { graphql } from '#generated/index.ts';

const CompanyChoiceQuery = graphql(`
  query CompanyChoice($search: String!) {
    companies(first: 10, filter: { search: $search }) {
      nodes {
        id
        name
        city
      }
    }
  }
`);

export type ChosenCompany = { readonly id: string; readonly name: string };

type CompanyChoiceProps = {
  readonly label: string;
  readonly value: ChosenCompany | null;
  readonly onChange: (company: ChosenCompany | null) => void;
  readonly error?: string | undefined;
};

/** A company of a form, found by typing its name or reading. */
export function CompanyChoice({ value, onChange, ...words }: CompanyChoiceProps) {
  const { t } = useLingui();
  const lookup = useLookup(value);
  const isAsked = lookup.search !== null;
  const [{ data, fetching }] = useQuery({
    query: CompanyChoiceQuery,
    variables: { search: lookup.search ?? '' },
    pause: !isAsked,
  });
  const found = isAsked ? (data?.companies.nodes ?? []) : [];
  return (
    <LookupChoice
      {...words}
      value={value}
      lookup={lookup}
      found={found.map(({ id, name, city }) => ({ id, name, detail: city ?? null }))}
      isAsking={fetching}
      emptyText={lookup.text.trim() === '' ? t`Type a name.` : t`No company by that name.`}
      onChoose={(chosen) => {
        const company = found.find(({ id }) => id === chosen);
        onChange(company ? { id: company.id, name: company.name } : null);
      }}
    />
  );
}
