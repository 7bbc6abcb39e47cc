import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button, IconAdd } from '@mikomi/ui';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { sortedFieldOf } from '#app/custom-fields/custom-condition.ts';
import { sortableField } from '#app/custom-fields/custom-filter.ts';
import { useListedFields } from '#app/custom-fields/use-listed-fields.lookup.ts';
import { useConnection } from '#app/list/use-connection.ts';
import { useRights } from '#app/session/use-rights.ts';
import { PageTop } from '#app/shell/page-top.tsx';
import { ContactPhoneRow } from '#features/parties/contact-phone-row.tsx';
import { PartiesBar } from '#features/parties/parties-bar.tsx';
import { PartiesFilters } from '#features/parties/parties-filters.tsx';
import {
  asksOwnFields,
  contactsVariables,
  isNarrowed,
  partyOrder,
  withPartyFilters,
} from '#features/parties/parties-search.ts';
import { PartiesTable } from '#features/parties/parties-table.tsx';
import { useContactColumns } from '#features/parties/use-contact-columns.tsx';
import { graphql } from '#generated/gql.ts';
import type { ContactsPageQuery as ContactsPageData } from '#generated/graphql.ts';
import styles from '../list-page.module.css';

const ContactsPageQuery = graphql(`
  query ContactsPage(
    $first: Int!
    $after: String
    $filter: ContactFilter
    $orderBy: PartyOrder
    $withCustom: Boolean = false
  ) {
    contacts(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      nodes {
        id
        ...ContactColumns_Contact
        ...ContactPhoneRow_Contact
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

const readContacts = ({ contacts }: ContactsPageData) => ({ ...contacts, ...contacts.pageInfo });

const NewContact = lazy(() =>
  import('#features/parties/new-contact.lookup.tsx').then(({ NewContactHere }) => ({
    default: NewContactHere,
  })),
);

const route = getRouteApi('/o/$slug/contacts');

/** The people one talks to, however many. */
export function ContactsPage() {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const router = useRouter();
  const [isAdding, setAdding] = useState(false);
  const asksOwn = asksOwnFields(search);
  const own = useListedFields('CONTACT', asksOwn);
  const isPaused = asksOwn && own.fields === undefined;
  const found = useConnection({
    query: ContactsPageQuery,
    variables: contactsVariables(search, own.fields),
    read: readContacts,
    pause: isPaused,
  });
  const list = isPaused ? { ...found, error: own.error, retry: own.retry } : found;
  const columns = useContactColumns(slug, sortableField(sortedFieldOf(search.sort), own.fields ?? []));
  const mayAdd = useRights().has('PARTY_EDIT');
  const { totalCount } = list;
  const add = mayAdd ? (
    <Button icon={<IconAdd aria-hidden="true" />} onPress={() => setAdding(true)}>
      {t`New contact`}
    </Button>
  ) : null;

  return (
    <div className={styles.page}>
      <PageTop title={t`Contacts`} actions={add} />
      <PartiesBar
        searchLabel={t`Search contacts`}
        placeholder={t`Name, company, last phone digits`}
        text={search.q ?? ''}
        onText={(q) =>
          void navigate({ search: ({ q: _, ...rest }) => (q ? { ...rest, q } : rest), replace: true })
        }
        count={
          totalCount === undefined
            ? undefined
            : plural(totalCount, { 10001: '10,000+ contacts', one: '# contact', other: '# contacts' })
        }
      >
        <PartiesFilters
          record="CONTACT"
          search={search}
          mine={t`My contacts`}
          onFilters={(filters) =>
            void navigate({ search: (before) => withPartyFilters(before, filters), replace: true })
          }
          onOrder={(sort) =>
            void navigate({
              search: ({ sort: _, ...rest }) => (sort ? { ...rest, sort } : rest),
              replace: true,
            })
          }
        />
      </PartiesBar>
      <PartiesTable
        label={t`Contacts`}
        columns={columns}
        list={list}
        order={partyOrder(search)}
        onOrder={(sort) => void navigate({ search: (before) => ({ ...before, sort }), replace: true })}
        phoneRow={(contact) => <ContactPhoneRow contact={contact} />}
        onOpen={({ id }) =>
          void router.navigate({ to: '/o/$slug/contacts/$contactId', params: { slug, contactId: id } })
        }
        empty={{
          text: t`The people you talk to stand here. Each lead brings its own; or add the first.`,
          action: add,
        }}
        nothingFits={t`No contact fits this search.`}
        isNarrowed={isNarrowed(search)}
        onClear={() => void navigate({ search: ({ sort }) => (sort ? { sort } : {}) })}
      />
      <Suspense fallback={null}>
        {isAdding ? <NewContact slug={slug} onClose={() => setAdding(false)} /> : null}
      </Suspense>
    </div>
  );
}
