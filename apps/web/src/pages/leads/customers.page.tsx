import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useConnection } from '#app/list/use-connection.ts';
import { PageTop } from '#app/shell/page-top.tsx';
import { CustomerPhoneRow } from '#features/leads/customer-phone-row.tsx';
import { useCustomerColumns } from '#features/leads/use-customer-columns.tsx';
import { PartiesBar } from '#features/parties/parties-bar.tsx';
import { customersVariables, isNarrowed, partyOrder } from '#features/parties/parties-search.ts';
import { PartiesTable } from '#features/parties/parties-table.tsx';
import { graphql } from '#generated/gql.ts';
import type { CustomersPageQuery as CustomersPageData } from '#generated/graphql.ts';
import styles from '../list-page.module.css';

const CustomersPageQuery = graphql(`
  query CustomersPage($first: Int!, $after: String, $filter: CustomerFilter, $orderBy: PartyOrder) {
    customers(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      nodes {
        ... on Node {
          id
        }
        ...CustomerColumns_Customer
        ...CustomerPhoneRow_Customer
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

const readCustomers = ({ customers }: CustomersPageData) => ({ ...customers, ...customers.pageInfo });

const route = getRouteApi('/o/$slug/customers');

/** Whoever bought: companies, and contacts who bought for no company. */
export function CustomersPage() {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const router = useRouter();
  const list = useConnection({
    query: CustomersPageQuery,
    variables: customersVariables(search),
    read: readCustomers,
  });
  const columns = useCustomerColumns(slug);
  const { totalCount } = list;
  return (
    <div className={styles.page}>
      <PageTop
        title={t`Customers`}
        actions={<Anchor href={`/o/${slug}/customers/groups`}>{t`Groups`}</Anchor>}
      />
      <PartiesBar
        searchLabel={t`Search customers`}
        placeholder={t`Name, company, last phone digits`}
        text={search.q ?? ''}
        onText={(q) =>
          void navigate({ search: ({ q: _, ...rest }) => (q ? { ...rest, q } : rest), replace: true })
        }
        count={
          totalCount === undefined
            ? undefined
            : plural(totalCount, { 10001: '10,000+ customers', one: '# customer', other: '# customers' })
        }
      />
      <PartiesTable
        label={t`Customers`}
        columns={columns}
        list={list}
        order={partyOrder(search)}
        onOrder={(sort) => void navigate({ search: (before) => ({ ...before, sort }), replace: true })}
        phoneRow={(customer) => <CustomerPhoneRow customer={customer} />}
        onOpen={({ __typename, id }) =>
          void router.navigate({
            href: `/o/${slug}/${__typename === 'Company' ? 'companies' : 'contacts'}/${id}`,
          })
        }
        empty={{
          text: t`Whoever buys becomes a customer here: win a lead.`,
          action: <Anchor variant="primary" href={`/o/${slug}/leads`}>{t`Look at the open leads`}</Anchor>,
        }}
        nothingFits={t`No customer fits this search.`}
        isNarrowed={isNarrowed(search)}
        onClear={() => void navigate({ search: ({ sort }) => (sort ? { sort } : {}) })}
      />
    </div>
  );
}
