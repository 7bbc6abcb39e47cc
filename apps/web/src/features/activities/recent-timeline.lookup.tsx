import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ErrorState, Skeleton, Timeline } from '@mikomi/ui';
import { useQuery } from 'urql';
import { graphql } from '#generated/index.ts';
import styles from './timeline.module.css';
import { TimelineEntryItem } from './timeline-entry.tsx';

const RecentTimelineQuery = graphql(`
  query RecentTimeline($record: ID!) {
    timeline(record: $record, kinds: [CALL, MESSAGE, MEETING, DEMO, VISIT, COMMENT, DEAL, TOUCH], first: 3) {
      nodes {
        id
        ...TimelineEntryItem_TimelineEntry
      }
    }
  }
`);

/** One entry before it is known: its picture and its line. */
const EntryOutline = () => (
  <li className={styles.outline} aria-busy="true">
    <Skeleton shape="circle" width="1.5rem" height="1.5rem" />
    <Skeleton width="60%" />
  </li>
);

/** The last three things that people did with each other. */
export function RecentTimeline({ record }: { readonly record: string }) {
  const { t } = useLingui();
  const [{ data, error, fetching }, ask] = useQuery({ query: RecentTimelineQuery, variables: { record } });
  if (!data && error && !fetching) {
    return (
      <ErrorState
        title={t`What happened could not be read`}
        kept={<Trans>Nothing is lost; it is where it was.</Trans>}
        action={<Button onPress={() => ask({ requestPolicy: 'network-only' })}>{t`Try again`}</Button>}
      />
    );
  }
  return (
    <Timeline label={t`What happened last`}>
      {data === undefined ? (
        <>
          <EntryOutline />
          <EntryOutline />
          <EntryOutline />
        </>
      ) : null}
      {(data?.timeline?.nodes ?? []).map((entry) => (
        <TimelineEntryItem key={entry.id} entry={entry} isBrief />
      ))}
    </Timeline>
  );
}
