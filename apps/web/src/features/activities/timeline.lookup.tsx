import { Trans, useLingui } from '@lingui/react/macro';
import { Button, EmptyState, ErrorState, SegmentedControl, Skeleton, Timeline } from '@mikomi/ui';
import { useState } from 'react';
import { MoreButton } from '#app/list/more-button.tsx';
import { useConnection } from '#app/list/use-connection.ts';
import type { TimelineQuery as TimelineData, TimelineKind } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';
import { TimelineEntryItem } from './timeline-entry.tsx';

const TimelineQuery = graphql(`
  query Timeline($record: ID!, $kinds: [TimelineKind!], $after: String) {
    timeline(record: $record, kinds: $kinds, first: 30, after: $after) {
      nodes {
        id
        ...TimelineEntryItem_TimelineEntry
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const readTimeline = ({ timeline }: TimelineData) => ({
  nodes: timeline?.nodes ?? [],
  hasNextPage: timeline?.pageInfo.hasNextPage ?? false,
  endCursor: timeline?.pageInfo.endCursor ?? null,
  totalCount: undefined,
});

const CONVERSATIONS: readonly TimelineKind[] = ['CALL', 'MESSAGE', 'MEETING', 'DEMO', 'VISIT', 'COMMENT'];

type View = 'all' | 'talk';

/** Everything that happened on a record, newest first. */
export function RecordTimeline({ record }: { readonly record: string }) {
  const { t } = useLingui();
  const [view, setView] = useState<View>('all');
  return (
    <section>
      <SegmentedControl
        look="quiet"
        label={t`What is shown`}
        value={view}
        onChange={(chosen) => setView(chosen as View)}
        segments={[
          { id: 'all', text: t`Everything` },
          { id: 'talk', text: t`Talks and comments` },
        ]}
      />
      <TimelineEntries record={record} kinds={view === 'all' ? null : CONVERSATIONS} />
    </section>
  );
}

type EntriesProps = { readonly record: string; readonly kinds: readonly TimelineKind[] | null };

function TimelineEntries({ record, kinds }: EntriesProps) {
  const { t } = useLingui();
  const list = useConnection({
    query: TimelineQuery,
    variables: { record, kinds: kinds && [...kinds] },
    read: readTimeline,
  });
  if (list.error && list.nodes.length === 0) {
    return (
      <ErrorState
        title={t`What happened could not be read`}
        kept={<Trans>Nothing is lost; it is where it was.</Trans>}
        action={<Button onPress={list.retry}>{t`Try again`}</Button>}
      />
    );
  }
  if (!list.isLoading && list.nodes.length === 0) {
    return <EmptyState text={t`Whatever happens with them will stand here. Log the first call above.`} />;
  }
  return (
    <>
      <Timeline label={t`What happened`}>
        {list.isLoading ? (
          <li aria-busy="true">
            <Skeleton width="70%" />
            <Skeleton width="50%" />
            <Skeleton width="60%" />
          </li>
        ) : null}
        {list.nodes.map((entry) => (
          <TimelineEntryItem key={entry.id} entry={entry} />
        ))}
      </Timeline>
      <MoreButton list={list}>{t`Show what happened before`}</MoreButton>
    </>
  );
}
