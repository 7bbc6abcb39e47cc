import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ErrorState, SegmentedControl } from '@mikomi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { useToday } from '#app/formats/use-today.ts';
import listBar from '#app/list/list-bar.module.css';
import { useViewer } from '#app/session/viewer-context.tsx';
import { PageTop } from '#app/shell/page-top.tsx';
import { callsFirst } from '#features/follow-ups/calls-first.ts';
import { FinishedDay } from '#features/follow-ups/finished-day.tsx';
import styles from '#features/follow-ups/my-day.module.css';
import { MyDayOutline } from '#features/follow-ups/my-day-outline.tsx';
import type { MyDayView } from '#features/follow-ups/my-day-search.ts';
import { OfferedCalls } from '#features/follow-ups/offered-calls.tsx';
import { forgottenItems, promisedItems } from '#features/follow-ups/queue-items.ts';
import { QueueList } from '#features/follow-ups/queue-list.tsx';
import { currentOf } from '#features/follow-ups/queue-position.ts';
import { graphql } from '#generated/gql.ts';
import page from '../list-page.module.css';
import { QueueCard } from './queue-card.lookup.tsx';

const MyDayPageQuery = graphql(`
  query MyDayPage($me: ID!) {
    callBacks: followUps(
      first: 20
      filter: { assignee: { eq: $me }, isCallBack: true, state: { eq: OPEN } }
    ) {
      nodes {
        id
        ...QueueItems_FollowUp
      }
    }
    offered: followUps(first: 20, filter: { isOffered: true }) {
      nodes {
        id
        ...OfferedCalls_FollowUp
      }
    }
    today: followUps(first: 50, filter: { assignee: { eq: $me }, due: TODAY }) {
      totalCount
      nodes {
        id
        ...QueueItems_FollowUp
      }
    }
    overdue: followUps(first: 50, filter: { assignee: { eq: $me }, due: OVERDUE }) {
      totalCount
      nodes {
        id
        ...QueueItems_FollowUp
      }
    }
    forgotten: leads(
      first: 50
      filter: { owner: { eq: $me }, status: { eq: OPEN }, hasNextStep: false }
      orderBy: { field: LAST_ACTIVITY_AT }
    ) {
      totalCount
      nodes {
        id
        title
        firstProduct
      }
    }
  }
`);

const FirstSteps = lazy(() =>
  import('#features/identity/first-steps.lookup.tsx').then((module) => ({ default: module.FirstSteps })),
);

const route = getRouteApi('/o/$slug/my-day');

/** What one promised for today, and what was forgotten, one thing at a time. */
export function MyDayPage() {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const { view = 'today' } = route.useSearch();
  const navigate = route.useNavigate();
  const { memberId } = useViewer();
  const today = useToday();
  const [chosen, setChosen] = useState<{ readonly id: string | undefined; readonly index: number }>({
    id: undefined,
    index: 0,
  });
  const [{ data, error }, ask] = useQuery({
    query: MyDayPageQuery,
    variables: { me: memberId ?? '' },
    pause: memberId === undefined,
    requestPolicy: 'cache-and-network',
  });

  const counts = {
    today: data?.today.totalCount,
    overdue: data?.overdue.totalCount,
    'no-next-step': data?.forgotten.totalCount,
  };
  const tab = (id: MyDayView, text: string) => ({ id, text: counts[id] ? `${text} ${counts[id]}` : text });
  const items = !data
    ? []
    : view === 'no-next-step'
      ? forgottenItems(slug, data.forgotten.nodes)
      : promisedItems(slug, callsFirst(view, data.callBacks.nodes, data[view].nodes), t`Without a name`);
  const current = currentOf(items, chosen);
  // What is worked on stays, whatever arrives before it.
  if (current && (current.item.id !== chosen.id || current.index !== chosen.index)) {
    setChosen({ id: current.item.id, index: current.index });
  }
  const show = (next: MyDayView) => {
    setChosen({ id: undefined, index: 0 });
    void navigate({ search: next === 'today' ? {} : { view: next } });
  };
  const choose = (index: number) => setChosen({ id: items[index]?.id, index });

  return (
    <div className={page.page}>
      <PageTop title={t`My day`} />
      <div className={listBar.bar}>
        <SegmentedControl
          label={t`What is worked on`}
          value={view}
          onChange={(id) => show(id as MyDayView)}
          segments={[
            tab('today', t`Today`),
            tab('overdue', t`Overdue`),
            tab('no-next-step', t`No next step`),
          ]}
        />
      </div>
      {data && data.offered.nodes.length > 0 ? (
        <OfferedCalls followUps={data.offered.nodes} onTaken={() => ask({ requestPolicy: 'network-only' })} />
      ) : null}
      {error && !data ? (
        <ErrorState
          title={t`Your day could not be read`}
          kept={<Trans>Nothing is lost; it is where it was.</Trans>}
          action={<Button onPress={() => ask({ requestPolicy: 'network-only' })}>{t`Try again`}</Button>}
        />
      ) : !data ? (
        <MyDayOutline />
      ) : current ? (
        <div className={styles.day}>
          <div className={styles.work}>
            <QueueCard
              key={current.item.id}
              item={current.item}
              today={today}
              onNext={() => choose((current.index + 1) % items.length)}
            />
          </div>
          <QueueList
            items={items}
            current={current.item.id}
            today={today}
            onChoose={(_id, index) => choose(index)}
          />
        </div>
      ) : (
        <Suspense fallback={null}>
          <FirstSteps
            slug={slug}
            otherwise={<FinishedDay slug={slug} view={view} counts={counts} onView={show} />}
          />
        </Suspense>
      )}
    </div>
  );
}
