import { useLingui } from '@lingui/react/macro';
import { Tabs } from '@mikomi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useFormats } from '#app/formats/formats-context.tsx';
import { SettingPage } from '#app/settings/setting-page.tsx';
import { BinOfLeads } from '#features/leads/bin-of-leads.lookup.tsx';
import type { BinKind } from '#features/leads/bin-search.ts';
import { BinOfCompanies } from '#features/parties/bin-of-companies.lookup.tsx';
import { BinOfContacts } from '#features/parties/bin-of-contacts.lookup.tsx';
import { graphql } from '#generated/gql.ts';

const BinPageQuery = graphql(`
  query BinPage {
    deletedLeads(first: 1) {
      totalCount
    }
    deletedContacts(first: 1) {
      totalCount
    }
    deletedCompanies(first: 1) {
      totalCount
    }
  }
`);

const route = getRouteApi('/o/$slug/settings/bin');

/** What was deleted and can be brought back. */
export function BinPage() {
  const { t } = useLingui();
  const formats = useFormats();
  const { kind = 'leads' } = route.useSearch();
  const navigate = route.useNavigate();
  const [{ data }] = useQuery({ query: BinPageQuery, requestPolicy: 'cache-and-network' });
  const count = (bin: { readonly totalCount: number } | undefined) =>
    bin && bin.totalCount > 0 ? formats.number(bin.totalCount) : undefined;
  return (
    <SettingPage path="bin">
      <Tabs
        label={t`What was deleted`}
        value={kind}
        onChange={(id) => void navigate({ search: id === 'leads' ? {} : { kind: id as BinKind } })}
        tabs={[
          { id: 'leads', text: t`Leads`, count: count(data?.deletedLeads), content: <BinOfLeads /> },
          {
            id: 'contacts',
            text: t`Contacts`,
            count: count(data?.deletedContacts),
            content: <BinOfContacts />,
          },
          {
            id: 'companies',
            text: t`Companies`,
            count: count(data?.deletedCompanies),
            content: <BinOfCompanies />,
          },
        ]}
      />
    </SettingPage>
  );
}
