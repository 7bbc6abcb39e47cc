import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ErrorState, FilterChips } from '@mikomi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useToday } from '#app/formats/use-today.ts';
import { writeOrder } from '#app/list/list-search.ts';
import { PageTop } from '#app/shell/page-top.tsx';
import { Board } from '#features/insights/board.tsx';
import { boardOrder } from '#features/insights/board-order.ts';
import { ClosingsPlot } from '#features/insights/closings-plot.tsx';
import { creditedSearch, creditedVariables } from '#features/insights/fact-search.ts';
import { InsightTiles } from '#features/insights/insight-tiles.tsx';
import { InsightsAnswer } from '#features/insights/insights-answer.tsx';
import { InsightsOutline } from '#features/insights/insights-outline.tsx';
import type { InsightsSearch } from '#features/insights/insights-search.ts';
import { NoInsights } from '#features/insights/no-insights.tsx';
import { NothingClosed } from '#features/insights/nothing-closed.lookup.tsx';
import { PeriodPicker } from '#features/insights/period-picker.tsx';
import { type PeriodSearch, periodInput } from '#features/insights/period-search.ts';
import { Question } from '#features/insights/question.tsx';
import { useCreditedName } from '#features/insights/use-credited-name.ts';
import { graphql } from '#generated/gql.ts';
import type { InsightsPageQuery as InsightsPageData } from '#generated/graphql.ts';
import styles from './insights.page.module.css';

const InsightsPageQuery = graphql(`
  query InsightsPage(
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
      period: $period
      memberId: $memberId
      withoutMember: $withoutMember
      teamId: $teamId
      withoutTeam: $withoutTeam
    ) {
      period {
        from
        to
        ...Question_Period
        ...PeriodPicker_Period
      }
      ...InsightsAnswer_Insights
      ...InsightTiles_Insights
      ...ClosingsPlot_Insights
      tiles {
        measure
        ... on CountTile {
          now
        }
      }
      closingsByMonth {
        from
        won
        lost
        wonYearBefore
        lostYearBefore
      }
    }
    leads(first: 1) {
      nodes {
        id
      }
    }
    credited: node(id: $credited) @include(if: $isCredited) {
      ...CreditedName_Node
    }
    performanceBoard(period: $period) {
      ...Board_PerformanceBoard
    }
  }
`);

const route = getRouteApi('/o/$slug/insights');

/** How a period went: the answer, its numbers, the months around it, and who did how much. */
export function InsightsPage() {
  const { t, i18n } = useLingui();
  const { slug } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const credited = creditedSearch(search);
  const [{ data, error, fetching }, ask] = useQuery({
    query: InsightsPageQuery,
    variables: {
      period: periodInput(search),
      locale: i18n.locale,
      ...creditedVariables(credited),
    },
    requestPolicy: 'cache-and-network',
  });
  const today = useToday(data?.viewer?.organization?.timeZone);
  const insights = data?.insights;
  const board = data?.performanceBoard;
  const change = (next: (before: InsightsSearch) => InsightsSearch) =>
    void navigate({ search: next, replace: true, resetScroll: false });
  const choosePeriod = (chosen: PeriodSearch) =>
    void navigate({
      search: ({ period: _p, on: _o, from: _f, to: _t, ...rest }) => ({ ...rest, ...chosen }),
      resetScroll: false,
    });
  const period: PeriodSearch = days(search);
  const { name, chip } = useCreditedName(credited, data?.credited);

  if (error && !insights) {
    return (
      <ErrorState
        title={t`The numbers could not be read`}
        kept={<Trans>Nothing is lost; they can be counted again at any time.</Trans>}
        action={<Button onPress={() => ask({ requestPolicy: 'network-only' })}>{t`Try again`}</Button>}
      />
    );
  }
  if (data && hasNothing(data)) {
    return (
      <div className={styles.page}>
        <PageTop title={t`Insights`} />
        <NoInsights slug={slug} />
      </div>
    );
  }
  return (
    <div className={styles.page} aria-busy={fetching}>
      <PageTop title={t`Insights`} place={<span>{t`Insights`}</span>} />
      <header className={styles.head}>
        <PeriodPicker search={period} period={insights?.period} today={today} onPeriod={choosePeriod} />
        {chip === undefined ? null : (
          <FilterChips
            label={t`Whose numbers`}
            chips={[chip]}
            onRemove={() => change(({ member: _m, team: _t, ...rest }) => rest)}
          />
        )}
      </header>
      {insights && board ? (
        <>
          <div className={styles.answer}>
            <Question period={insights.period} today={today} name={name} />
            <InsightsAnswer insights={insights} today={today} />
          </div>
          <InsightTiles slug={slug} insights={insights} search={{ ...period, ...credited }} today={today} />
          {insights.closingsByMonth.some(hasClosed) ? (
            <ClosingsPlot slug={slug} insights={insights} credited={credited} today={today} />
          ) : (
            <NothingClosed credited={credited} until={insights.period.to} onPeriod={choosePeriod} />
          )}
          <Board
            slug={slug}
            board={board}
            period={period}
            shows={search.board ?? 'members'}
            order={boardOrder(search)}
            onShow={(shows) =>
              change(({ board: _, ...rest }) => (shows === 'teams' ? { ...rest, board: 'teams' } : rest))
            }
            onOrder={(order) => change((before) => ({ ...before, sort: writeOrder(order) }))}
          />
        </>
      ) : (
        <InsightsOutline />
      )}
    </div>
  );
}

/** No lead to be seen, and none that was ever counted. */
function hasNothing({ leads, insights }: InsightsPageData): boolean {
  return (
    leads.nodes.length === 0 &&
    insights.closingsByMonth.every(({ won, lost }) => won + lost === 0) &&
    insights.tiles.every((tile) => tile.__typename !== 'CountTile' || tile.now === 0)
  );
}

function hasClosed(month: InsightsPageData['insights']['closingsByMonth'][number]): boolean {
  return month.won + month.lost + month.wonYearBefore + month.lostYearBefore > 0;
}

function days({ period, on, from, to }: PeriodSearch): PeriodSearch {
  return {
    ...(period ? { period } : {}),
    ...(on ? { on } : {}),
    ...(from && to ? { from, to } : {}),
  };
}
