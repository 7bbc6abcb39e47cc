import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { type Named, useLookup } from '#app/form/use-lookup.ts';
import { graphql } from '#generated/index.ts';
import type { SaveFact } from './editable-fact.tsx';
import { LookupFactEditor } from './lookup-fact-editor.tsx';

const CompanyFactEditorQuery = graphql(`
  query CompanyFactEditor($search: String!) {
    companies(first: 10, filter: { search: $search }) {
      nodes {
        id
        name
        city
      }
    }
  }
`);

type CompanyFactEditorProps = {
  readonly label: string;
  readonly company: Named | null;
  /** A company that is no choice, such as the one that belongs to another. */
  readonly exceptId?: string | undefined;
  readonly onSave: SaveFact<string | null>;
  readonly onClose: () => void;
};

/** Another company, found by its name or reading, or none. */
export function CompanyFactEditor({ company, exceptId, ...saving }: CompanyFactEditorProps) {
  const { t } = useLingui();
  const lookup = useLookup(null);
  const [{ data, fetching }] = useQuery({
    query: CompanyFactEditorQuery,
    variables: { search: lookup.search ?? '' },
    pause: lookup.search === null,
  });
  const found = (lookup.search === null ? [] : (data?.companies.nodes ?? [])).filter(
    ({ id }) => id !== exceptId,
  );
  return (
    <LookupFactEditor
      {...saving}
      placeholder={company?.name ?? t`Name of the company`}
      lookup={lookup}
      found={found.map(({ id, name, city }) => ({ id, name, detail: city ?? null }))}
      isAsking={fetching}
      emptyText={lookup.search === null ? t`Type a name.` : t`No company by that name.`}
      noneText={company ? t`No company` : undefined}
    />
  );
}
