import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button, IconAdd } from '@mikomi/ui';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { ColumnsFormProps } from '#app/custom-fields/columns-form.lookup.tsx';
import { choosesOwn, ownColumns } from '#app/custom-fields/own-columns.ts';
import { useListedFields } from '#app/custom-fields/use-listed-fields.lookup.ts';
import { lateSurface } from '#app/late-surface.tsx';
import { chosenColumns } from '#app/list/column-choice.ts';
import { inOrder } from '#app/list/column-order.ts';
import { ColumnsButton } from '#app/list/list-buttons.tsx';
import { useIsPhone } from '#app/list/row-height.ts';
import { NOTHING_CHOSEN } from '#app/list/selection.ts';
import { useColumnChoice, useColumnOrder } from '#app/list/use-column-choice.ts';
import { useConnection } from '#app/list/use-connection.ts';
import { useSelection } from '#app/list/use-selection.ts';
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
    $withGroups: Boolean = false
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

const ColumnsPopover = lateSurface<ColumnsFormProps>(ColumnsButton, () =>
  import('#app/custom-fields/columns-popover.tsx').then((module) => module.ColumnsPopover),
);
const PartiesBulkBar = lazy(() =>
  import('#features/parties/parties-bulk-bar.lookup.tsx').then((module) => ({
    default: module.PartiesBulkBar,
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
  const isPhone = useIsPhone();
  const [isAdding, setAdding] = useState(false);
  const asksOwn = asksOwnFields(search);
  const [choice, setChoice] = useColumnChoice('contacts');
  const [placing, setPlacing] = useColumnOrder('contacts');
  const own = useListedFields('CONTACT', asksOwn || choosesOwn(choice));
  const isPaused = asksOwn && own.fields === undefined;
  const variables = contactsVariables(search, own.fields, choice);
  const found = useConnection({
    query: ContactsPageQuery,
    variables,
    read: readContacts,
    pause: isPaused,
  });
  const list = isPaused ? { ...found, error: own.error, retry: own.retry } : found;
  const shownFields = useMemo(
    () => ownColumns(own.fields ?? [], search.sort, choice),
    [own.fields, search.sort, choice],
  );
  const columns = useContactColumns(slug, shownFields);
  const order = partyOrder(search);
  const [selection, setSelection] = useSelection(variables, list.nodes);
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
        {isPhone ? null : (
          <ColumnsPopover
            record="CONTACT"
            columns={columns}
            sortedBy={order.key}
            choice={choice}
            onChoice={setChoice}
            order={placing}
            onOrder={setPlacing}
          />
        )}
      </PartiesBar>
      <PartiesTable
        label={t`Contacts`}
        columns={inOrder(chosenColumns(columns, choice, order.key), placing)}
        list={list}
        order={order}
        onOrder={(sort) => void navigate({ search: (before) => ({ ...before, sort }), replace: true })}
        phoneRow={(contact) => <ContactPhoneRow contact={contact} />}
        onOpen={({ id }) =>
          void router.navigate({ to: '/o/$slug/contacts/$contactId', params: { slug, contactId: id } })
        }
        selection={mayAdd ? selection : undefined}
        onSelection={setSelection}
        empty={{
          text: t`The people you talk to stand here. Each lead brings its own; or add the first.`,
          action: add,
        }}
        nothingFits={t`No contact fits this search.`}
        isNarrowed={isNarrowed(search)}
        onClear={() => void navigate({ search: ({ sort }) => (sort ? { sort } : {}) })}
      />
      {selection.ids.size > 0 ? (
        <Suspense fallback={null}>
          <PartiesBulkBar ids={[...selection.ids]} onDone={() => setSelection(NOTHING_CHOSEN)} />
        </Suspense>
      ) : null}
      <Suspense fallback={null}>
        {isAdding ? <NewContact slug={slug} onClose={() => setAdding(false)} /> : null}
      </Suspense>
    </div>
  );
}
