import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, EmptyState, ErrorState, SegmentedControl } from '@mikomi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { MoreButton } from '#app/list/more-button.tsx';
import { NOTHING_CHOSEN, toggled } from '#app/list/selection.ts';
import { useConnection } from '#app/list/use-connection.ts';
import { useSelection } from '#app/list/use-selection.ts';
import { useRights } from '#app/session/use-rights.ts';
import { RowSkeletons } from '#app/settings/row-skeletons.tsx';
import rows from '#app/settings/rows.module.css';
import { PageTop } from '#app/shell/page-top.tsx';
import { UnassignedRow } from '#features/assignment/unassigned-row.tsx';
import type { UnassignedView } from '#features/assignment/unassigned-search.ts';
import type { UnassignedPageQuery as UnassignedPageData } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';
import styles from './unassigned.page.module.css';

const UnassignedPageQuery = graphql(`
  query UnassignedPage($after: String, $filter: LeadFilter!) {
    leads(
      first: 30
      after: $after
      filter: $filter
      orderBy: { field: CAPTURED_AT, descending: false }
    ) {
      nodes {
        id
        ...UnassignedRow_Lead
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

const GiveSeveral = lazy(() =>
  import('#features/assignment/give-several.lookup.tsx').then((module) => ({ default: module.GiveSeveral })),
);

const readLeads = ({ leads }: UnassignedPageData) => ({ ...leads, ...leads.pageInfo });

const VARIABLES = {
  waiting: { filter: { queue: 'ANY' } },
  given: { filter: { acceptance: 'PENDING' } },
} as const;

const route = getRouteApi('/o/$slug/unassigned');

/** The leads that nobody works on: such as wait for somebody, and such as were given and not taken up; the oldest first. */
export function UnassignedPage() {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const { view = 'waiting' } = route.useSearch();
  const navigate = route.useNavigate();
  const variables = VARIABLES[view];
  const list = useConnection({ query: UnassignedPageQuery, variables, read: readLeads });
  const { nodes, isLoading, error, retry } = list;
  const [selection, setSelection] = useSelection(variables, nodes);
  const gives = useRights().has('LEAD_ASSIGN');
  return (
    <div className={styles.page}>
      <PageTop title={t`Unassigned leads`} />
      <div>
        <SegmentedControl
          label={t`Which leads`}
          segments={[
            { id: 'waiting', text: t`Waiting for somebody` },
            { id: 'given', text: t`Given, not accepted` },
          ]}
          value={view}
          onChange={(id) => void navigate({ search: { view: id as UnassignedView } })}
        />
      </div>
      {error && nodes.length === 0 ? (
        <ErrorState
          title={t`The leads could not be read`}
          kept={<Trans>None is lost; they wait where they are.</Trans>}
          action={<Button onPress={retry}>{t`Try again`}</Button>}
        />
      ) : isLoading ? (
        <RowSkeletons />
      ) : nodes.length === 0 ? (
        <NothingWaits view={view} slug={slug} />
      ) : (
        <>
          <ul className={rows.rows}>
            {nodes.map((lead, index) => (
              <UnassignedRow
                key={lead.id}
                lead={lead}
                slug={slug}
                isSelected={selection.ids.has(lead.id)}
                onSelect={
                  gives ? (isRange) => setSelection(toggled(selection, nodes, index, isRange)) : undefined
                }
              />
            ))}
          </ul>
          <MoreButton list={list}>{t`Show more`}</MoreButton>
          {selection.ids.size > 0 ? (
            <Suspense fallback={null}>
              <GiveSeveral ids={[...selection.ids]} onDone={() => setSelection(NOTHING_CHOSEN)} />
            </Suspense>
          ) : null}
        </>
      )}
    </div>
  );
}

function NothingWaits({ view, slug }: { readonly view: UnassignedView; readonly slug: string }) {
  const { t } = useLingui();
  return (
    <EmptyState
      text={
        view === 'waiting'
          ? t`Nothing waits. A lead that the rules find nobody for, or that is given to nobody, stands here until somebody takes it.`
          : t`Every lead that was given is accepted. One that its owner does not take up stands here, and can be given to somebody else.`
      }
      action={<Anchor href={`/o/${slug}/leads`}>{t`Look at the leads`}</Anchor>}
    />
  );
}
