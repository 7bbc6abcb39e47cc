import { useLingui } from '@lingui/react/macro';
import { EmptyState } from '@mikomi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { MoreButton } from '#app/list/more-button.tsx';
import { useConnection } from '#app/list/use-connection.ts';
import { SettingPage } from '#app/settings/setting-page.tsx';
import { SettingQuery } from '#app/settings/setting-query.tsx';
import { DeliveriesList } from '#features/capture/deliveries-list.tsx';
import { InboxBar } from '#features/capture/inbox-bar.tsx';
import type { InboxView } from '#features/capture/inbox-search.ts';
import type { DeliveryState, InboxPageQuery as InboxPageData } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';

const InboxPageQuery = graphql(`
  query InboxPage($first: Int!, $after: String, $sourceId: ID, $states: [DeliveryState!], $since: Date) {
    deliveries(first: $first, after: $after, sourceId: $sourceId, states: $states, since: $since) {
      nodes {
        id
        ...DeliveriesList_Delivery
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

const InboxSourcesQuery = graphql(`
  query InboxSources {
    sources(archived: true) {
      id
      ...InboxBar_Source
    }
  }
`);

const STATES: Readonly<Record<InboxView, readonly DeliveryState[]>> = {
  waiting: ['NEEDS_MAPPING', 'FAILED'],
  mapping: ['NEEDS_MAPPING'],
  failed: ['FAILED'],
  done: ['PROCESSED'],
  'set-aside': ['REJECTED'],
};

const readDeliveries = ({ deliveries }: InboxPageData) => ({ ...deliveries, ...deliveries.pageInfo });

const route = getRouteApi('/o/$slug/settings/inbox');

/** Everything that came in at the sources, newest first; it grows by itself. */
export function InboxPage() {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const { view, source, since } = route.useSearch();
  const navigate = route.useNavigate();
  const variables = useMemo(
    () => ({
      first: 50,
      sourceId: source ?? null,
      states: view ? [...STATES[view]] : null,
      since: since ?? null,
    }),
    [source, view, since],
  );
  const list = useConnection({ query: InboxPageQuery, variables, read: readDeliveries });
  const [{ data }] = useQuery({ query: InboxSourcesQuery });
  const isMissing = list.nodes.length === 0 && (list.isLoading || list.error);
  return (
    <SettingPage path="inbox">
      <InboxBar
        sources={data?.sources ?? []}
        view={view}
        source={source}
        since={since}
        onChange={(search) => void navigate({ search, replace: true })}
      />
      {isMissing ? (
        <SettingQuery hasFailed={list.error !== undefined} onRetry={list.retry} />
      ) : list.nodes.length === 0 ? (
        <EmptyState
          text={
            view || source || since
              ? t`Nothing of this sort is here.`
              : t`What your forms, ads, chats and telephones send appears here, with what became of it. Connect one under Sources.`
          }
        />
      ) : (
        <DeliveriesList slug={slug} deliveries={list.nodes} />
      )}
      <MoreButton list={list}>{t`Older ones`}</MoreButton>
    </SettingPage>
  );
}
