import { Trans, useLingui } from '@lingui/react/macro';
import { Breadcrumb, Button, EmptyState, ErrorState } from '@mikomi/ui';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useToday } from '#app/formats/use-today.ts';
import { useConnection } from '#app/list/use-connection.ts';
import { VirtualTable } from '#app/list/virtual-table.tsx';
import { PageTop } from '#app/shell/page-top.tsx';
import { FactPhoneRow } from '#features/insights/fact-phone-row.tsx';
import { creditedVariables, factsVariables, insightsHref, metricOf } from '#features/insights/fact-search.ts';
import { FactsHead } from '#features/insights/facts-head.tsx';
import { periodInput } from '#features/insights/period-search.ts';
import { useCreditedName } from '#features/insights/use-credited-name.ts';
import { useFactColumns } from '#features/insights/use-fact-columns.tsx';
import { graphql } from '#generated/gql.ts';
import type { FactsPageQuery as FactsPageData } from '#generated/graphql.ts';
import styles from './facts.page.module.css';

const FactsPageQuery = graphql(`
  query FactsPage(
    $first: Int!
    $after: String
    $metric: Metric!
    $period: PeriodInput!
    $memberId: ID
    $withoutMember: Boolean
    $teamId: ID
    $withoutTeam: Boolean
    $currency: String
  ) {
    facts(
      first: $first
      after: $after
      metric: $metric
      period: $period
      memberId: $memberId
      withoutMember: $withoutMember
      teamId: $teamId
      withoutTeam: $withoutTeam
      currency: $currency
    ) {
      edges {
        cursor
        node {
          lead {
            id
          }
          ...FactColumns_Fact
          ...FactPhoneRow_Fact
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

const FactsPageHeadQuery = graphql(`
  query FactsPageHead(
    $measures: [Measure!]!
    $period: PeriodInput!
    $memberId: ID
    $withoutMember: Boolean
    $teamId: ID
    $withoutTeam: Boolean
    $credited: ID! = ""
    $isCredited: Boolean! = false
    $locale: String!
  ) {
    viewer {
      organization {
        id
        timeZone
      }
    }
    insights(
      measures: $measures
      period: $period
      memberId: $memberId
      withoutMember: $withoutMember
      teamId: $teamId
      withoutTeam: $withoutTeam
    ) {
      ...FactsHead_Insights
    }
    credited: node(id: $credited) @include(if: $isCredited) {
      ...CreditedName_Node
    }
  }
`);

/** A fact has no id of its own; its place in the list names it. */
const readFacts = ({ facts }: FactsPageData) => ({
  nodes: facts.edges.map(({ cursor, node }) => ({ ...node, id: cursor })),
  ...facts.pageInfo,
  endCursor: facts.pageInfo.endCursor ?? null,
  totalCount: facts.totalCount,
});

const route = getRouteApi('/o/$slug/insights/facts');

/** The rows behind a number: exactly what it counts, each opening its lead. */
export function FactsPage() {
  const { t, i18n } = useLingui();
  const { slug } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const router = useRouter();
  const { measure } = search;
  const list = useConnection({ query: FactsPageQuery, variables: factsVariables(search), read: readFacts });
  const [{ data }] = useQuery({
    query: FactsPageHeadQuery,
    variables: {
      measures: [measure],
      period: periodInput(search),
      locale: i18n.locale,
      ...creditedVariables(search),
    },
  });
  const today = useToday(data?.viewer?.organization?.timeZone);
  const columns = useFactColumns(slug, metricOf(search));
  const { chip } = useCreditedName(search, data?.credited);

  const { measure: _m, side: _s, currency: _c, ...whole } = search;
  return (
    <div className={styles.page}>
      <PageTop
        title={t`Behind the number`}
        place={
          <Breadcrumb
            label={t`Where you are`}
            steps={[
              { id: 'insights', text: t`Insights`, href: insightsHref(slug, whole) },
              { id: 'facts', text: t`Behind the number` },
            ]}
          />
        }
      />
      <FactsHead
        slug={slug}
        insights={data?.insights}
        search={search}
        today={today}
        credited={chip}
        totalCount={list.totalCount}
        onSearch={(next) => void navigate({ search: next })}
      />
      {list.error && list.nodes.length === 0 ? (
        <ErrorState
          title={t`The rows could not be read`}
          kept={<Trans>Nothing is lost; they are where they were.</Trans>}
          action={<Button onPress={list.retry}>{t`Try again`}</Button>}
        />
      ) : !list.isLoading && list.nodes.length === 0 ? (
        <EmptyState text={t`Nothing of this kind happened in these days.`} />
      ) : (
        <VirtualTable
          label={t`Behind the number`}
          columns={columns}
          list={list}
          phoneRow={(fact) => <FactPhoneRow fact={fact} />}
          onOpen={({ lead }) => {
            if (lead)
              void router.navigate({ to: '/o/$slug/leads/$leadId', params: { slug, leadId: lead.id } });
          }}
        />
      )}
    </div>
  );
}
