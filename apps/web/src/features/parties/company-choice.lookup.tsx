import { useLingui } from '@lingui/react/macro';
import { ComboBox } from '@mikomi/ui';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useSettled } from '#app/form/use-settled.ts';
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
export function CompanyChoice({ label, value, onChange, error }: CompanyChoiceProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(value?.name ?? '');
  const search = useSettled(typed).trim();
  const isAsked = search !== '' && search !== value?.name;
  const [{ data, fetching }] = useQuery({
    query: CompanyChoiceQuery,
    variables: { search },
    pause: !isAsked,
  });
  const found = isAsked ? (data?.companies.nodes ?? []) : value ? [{ ...value, city: null }] : [];
  return (
    <ComboBox
      label={label}
      value={value?.id ?? null}
      inputValue={typed}
      onInputChange={(text) => {
        setTyped(text);
        if (text === '' && value) onChange(null);
      }}
      onChange={(id) => {
        // Left half typed, or while the answers are on their way: what is chosen stays.
        if (id === (value?.id ?? null)) return setTyped(value?.name ?? '');
        const chosen = found.find((company) => company.id === id);
        if (!chosen) return;
        onChange({ id: chosen.id, name: chosen.name });
        setTyped(chosen.name);
      }}
      options={found.map(({ id, name, city }) => ({ id, text: name, detail: city }))}
      isLoading={fetching}
      loadingText={t`One moment`}
      emptyText={search === '' ? t`Type a name.` : t`No company by that name.`}
      error={error}
    />
  );
}
