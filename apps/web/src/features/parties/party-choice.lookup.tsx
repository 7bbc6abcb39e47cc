import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { LookupChoice } from '#app/form/lookup-choice.tsx';
import { useLookup } from '#app/form/use-lookup.ts';
import { graphql } from '#generated/index.ts';

const PartyChoiceQuery = graphql(`
  query PartyChoice($search: String!) {
    companies(first: 6, filter: { search: $search }) {
      nodes {
        id
        name
        city
      }
    }
    contacts(first: 6, filter: { search: $search }) {
      nodes {
        id
        name
        company {
          id
          name
        }
      }
    }
  }
`);

type PartyChoiceProps = {
  readonly label: string;
  readonly onChoose: (id: string, name: string) => void;
};

/** A contact or company, found by typing; the field is empty again for the next one. */
export function PartyChoice({ label, onChoose }: PartyChoiceProps) {
  const { t } = useLingui();
  const [turn, setTurn] = useState(0);
  const lookup = useLookup(null);
  const isAsked = lookup.search !== null;
  const [{ data, fetching }] = useQuery({
    query: PartyChoiceQuery,
    variables: { search: lookup.search ?? '' },
    pause: !isAsked,
  });
  const found = isAsked
    ? [
        ...(data?.companies.nodes ?? []).map(({ id, name, city }) => ({ id, name, detail: city ?? null })),
        ...(data?.contacts.nodes ?? []).map(({ id, name, company }) => ({
          id,
          name: name || t`Without a name`,
          detail: company?.name ?? null,
        })),
      ]
    : [];
  return (
    <LookupChoice
      key={turn}
      label={label}
      value={null}
      lookup={lookup}
      found={found}
      isAsking={fetching}
      emptyText={lookup.text.trim() === '' ? t`Type a name.` : t`Nobody by that name.`}
      onChoose={(chosen) => {
        const party = found.find(({ id }) => id === chosen);
        if (!party) return;
        lookup.setText('');
        setTurn(turn + 1);
        onChoose(party.id, party.name);
      }}
    />
  );
}
