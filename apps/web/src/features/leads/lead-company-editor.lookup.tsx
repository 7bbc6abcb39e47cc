import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { type Named, useLookup } from '#app/form/use-lookup.ts';
import { graphql } from '#generated/index.ts';
import { LeadPartyEditor } from './lead-party-editor.tsx';

const LeadCompanyEditorQuery = graphql(`
  query LeadCompanyEditor($search: String!) {
    companies(first: 10, filter: { search: $search }) {
      nodes {
        id
        name
        city
      }
    }
  }
`);

type LeadCompanyEditorProps = {
  readonly company: Named | null;
  readonly onSave: (id: string | null) => Promise<string | undefined>;
  readonly onClose: () => void;
};

/** Another company for a lead, found by its name or reading. */
export function LeadCompanyEditor({ company, ...saving }: LeadCompanyEditorProps) {
  const { t } = useLingui();
  const lookup = useLookup(null);
  const [{ data, fetching }] = useQuery({
    query: LeadCompanyEditorQuery,
    variables: { search: lookup.search ?? '' },
    pause: lookup.search === null,
  });
  const found = lookup.search === null ? [] : (data?.companies.nodes ?? []);
  return (
    <LeadPartyEditor
      {...saving}
      label={t`Company`}
      placeholder={company?.name ?? t`Name of the company`}
      lookup={lookup}
      found={found.map(({ id, name, city }) => ({ id, name, detail: city ?? null }))}
      isAsking={fetching}
      emptyText={lookup.search === null ? t`Type a name.` : t`No company by that name.`}
      noneText={company ? t`No company` : undefined}
    />
  );
}
