import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { LookupFactEditor } from '#app/facts/lookup-fact-editor.tsx';
import { type Named, useLookup } from '#app/form/use-lookup.ts';
import { graphql } from '#generated/index.ts';

const LeadContactEditorQuery = graphql(`
  query LeadContactEditor($search: String!) {
    contacts(first: 10, filter: { search: $search }) {
      nodes {
        id
        name
        company {
          id
          name
        }
        points {
          id
          shown
        }
      }
    }
  }
`);

type LeadContactEditorProps = {
  readonly contact: Named | null;
  readonly onSave: (id: string | null) => Promise<string | undefined>;
  readonly onClose: () => void;
};

/** Another contact for a lead, found by name, reading, number or address. */
export function LeadContactEditor({ contact, ...saving }: LeadContactEditorProps) {
  const { t } = useLingui();
  const lookup = useLookup(null);
  const [{ data, fetching }] = useQuery({
    query: LeadContactEditorQuery,
    variables: { search: lookup.search ?? '' },
    pause: lookup.search === null,
  });
  const found = lookup.search === null ? [] : (data?.contacts.nodes ?? []);
  return (
    <LookupFactEditor
      {...saving}
      label={t`Contact`}
      placeholder={contact?.name || t`Type a name.`}
      lookup={lookup}
      found={found.map(({ id, name, company, points: [point] }) => ({
        id,
        name: name || point?.shown || t`Without a name`,
        detail: company?.name ?? (name ? (point?.shown ?? null) : null),
      }))}
      isAsking={fetching}
      emptyText={lookup.search === null ? t`Type a name.` : t`Nobody by that name.`}
      noneText={contact ? t`No contact` : undefined}
    />
  );
}
