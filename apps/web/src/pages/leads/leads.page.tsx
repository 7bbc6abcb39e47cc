import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import type { ColumnsFormProps } from '#app/custom-fields/columns-form.lookup.tsx';
import { choosesOwn, ownColumns } from '#app/custom-fields/own-columns.ts';
import { useListedFields } from '#app/custom-fields/use-listed-fields.lookup.ts';
import { useFormats } from '#app/formats/formats-context.tsx';
import { lateSurface } from '#app/late-surface.tsx';
import { chosenColumns } from '#app/list/column-choice.ts';
import { inOrder } from '#app/list/column-order.ts';
import { ColumnsButton } from '#app/list/list-buttons.tsx';
import { useIsPhone } from '#app/list/row-height.ts';
import { NOTHING_CHOSEN } from '#app/list/selection.ts';
import { useColumnChoice, useColumnOrder } from '#app/list/use-column-choice.ts';
import { useConnection } from '#app/list/use-connection.ts';
import { useSelection } from '#app/list/use-selection.ts';
import { useMay } from '#app/session/use-rights.ts';
import { PageTop } from '#app/shell/page-top.tsx';
import { LeadsBar } from '#features/leads/leads-bar.tsx';
import { LeadsFilters } from '#features/leads/leads-filters.tsx';
import { leadOrder, withFilters } from '#features/leads/leads-search.ts';
import { LeadsTable } from '#features/leads/leads-table.tsx';
import { asksOwnFields, leadsVariables } from '#features/leads/leads-variables.ts';
import { useLeadColumns } from '#features/leads/use-lead-columns.tsx';
import { graphql } from '#generated/gql.ts';
import type { LeadsPageQuery as LeadsPageData } from '#generated/graphql.ts';
import styles from '../list-page.module.css';

const LeadsPageQuery = graphql(`
  query LeadsPage(
    $first: Int!
    $after: String
    $filter: LeadFilter
    $orderBy: LeadOrder
    $withCustom: Boolean = false
    $asWon: Boolean = false
    $asLost: Boolean = false
    $withScore: Boolean = false
    $withReasons: Boolean = false
    $withGroups: Boolean = false
    $withProductGroups: Boolean = false
    $withBy: Boolean = false
  ) {
    leads(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      nodes {
        id
        ...LeadsTable_Lead
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

const readLeads = ({ leads }: LeadsPageData) => ({ ...leads, ...leads.pageInfo });

const ColumnsPopover = lateSurface<ColumnsFormProps>(ColumnsButton, () =>
  import('#app/custom-fields/columns-popover.tsx').then((module) => module.ColumnsPopover),
);

const LeadsCounted = lazy(() =>
  import('#features/leads/leads-counted.lookup.tsx').then((module) => ({ default: module.LeadsCounted })),
);

const NoLeadHere = lazy(() =>
  import('./no-lead-here.tsx').then((module) => ({ default: module.NoLeadHere })),
);
const LeadPanel = lazy(() =>
  import('./lead-panel.lookup.tsx').then((module) => ({ default: module.LeadPanel })),
);
const LeadsBulkBar = lazy(() =>
  import('#features/leads/leads-bulk-bar.lookup.tsx').then((module) => ({ default: module.LeadsBulkBar })),
);

const route = getRouteApi('/o/$slug/leads');

export function LeadsPage() {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { settings } = useFormats();
  const isPhone = useIsPhone();
  const asksOwn = asksOwnFields(search);
  const [choice, setChoice] = useColumnChoice('leads');
  const [placing, setPlacing] = useColumnOrder('leads');
  const own = useListedFields('LEAD', asksOwn || choosesOwn(choice));
  const variables = leadsVariables(search, settings.zone, own.fields, choice);
  const isPaused = asksOwn && own.fields === undefined;
  const leads = useConnection({ query: LeadsPageQuery, variables, read: readLeads, pause: isPaused });
  const list = isPaused ? { ...leads, error: own.error, retry: own.retry } : leads;
  const shownFields = useMemo(
    () => ownColumns(own.fields ?? [], search.sort, choice),
    [own.fields, search.sort, choice],
  );
  const view = search.view ?? 'open';
  const order = leadOrder(search);
  const columns = useLeadColumns(slug, view, shownFields);
  const [peeked, setPeeked] = useState<string>();
  const split = useRef<HTMLDivElement>(null);
  const closePanel = (hadFocus: boolean) => {
    setPeeked(undefined);
    if (hadFocus) split.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus();
  };
  const [selection, setSelection] = useSelection(variables, list.nodes);
  const mayChange = useMay('LEAD_EDIT');

  return (
    <div className={styles.page}>
      <PageTop title={t`Leads`} />
      <LeadsBar
        view={view}
        text={search.q ?? ''}
        totalCount={list.totalCount}
        onView={(next) => void navigate({ search: (before) => ({ ...before, view: next }) })}
        onText={(q) =>
          void navigate({ search: ({ q: _, ...rest }) => (q ? { ...rest, q } : rest), replace: true })
        }
      >
        <LeadsFilters
          totalCount={list.totalCount}
          search={search}
          onFilters={(filters) =>
            void navigate({ search: (before) => withFilters(before, filters), replace: true })
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
            record="LEAD"
            columns={columns}
            sortedBy={order.key}
            choice={choice}
            onChoice={setChoice}
            order={placing}
            onOrder={setPlacing}
          />
        )}
        {search.counted ? (
          <Suspense fallback={null}>
            <LeadsCounted
              counted={search}
              onRemove={() =>
                void navigate({
                  search: ({ counted: _c, from: _f, to: _t, member: _m, team: _g, ...rest }) => rest,
                })
              }
            />
          </Suspense>
        ) : null}
      </LeadsBar>
      <div ref={split} className={styles.split}>
        <LeadsTable
          slug={slug}
          columns={inOrder(chosenColumns(columns, choice, order.key), placing)}
          list={list}
          whenEmpty={
            <Suspense fallback={null}>
              <NoLeadHere slug={slug} search={search} onSearch={(next) => void navigate({ search: next })} />
            </Suspense>
          }
          order={order}
          onOrder={(sort) => void navigate({ search: (before) => ({ ...before, sort }), replace: true })}
          peeked={peeked}
          onPeek={setPeeked}
          selection={mayChange ? selection : undefined}
          onSelection={setSelection}
        />
        <Suspense fallback={null}>
          {peeked ? <LeadPanel slug={slug} leadId={peeked} onClose={closePanel} /> : null}
        </Suspense>
      </div>
      {selection.ids.size > 0 ? (
        <Suspense fallback={null}>
          <LeadsBulkBar ids={[...selection.ids]} onDone={() => setSelection(NOTHING_CHOSEN)} />
        </Suspense>
      ) : null}
    </div>
  );
}
