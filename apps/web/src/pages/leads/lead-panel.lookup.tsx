import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, ErrorState, SidePanel, Skeleton } from '@mikomi/ui';
import { useQuery } from 'urql';
import { Composer } from '#features/activities/composer.tsx';
import { RecentTimeline } from '#features/activities/recent-timeline.lookup.tsx';
import { LeadNext } from '#features/follow-ups/lead-next.tsx';
import { LeadCustomFacts } from '#features/leads/lead-custom-facts.tsx';
import { LeadFacts } from '#features/leads/lead-facts.tsx';
import { LeadHead } from '#features/leads/lead-head.tsx';
import { graphql } from '#generated/index.ts';
import styles from './lead-panel.module.css';

const LeadPanelQuery = graphql(`
  query LeadPanel($id: ID!) {
    lead(id: $id) {
      id
      title
      ...LeadHead_Lead
      ...LeadFacts_Lead
      ...LeadCustomFacts_Lead
      ...LeadNext_Lead
    }
    customFields(record: LEAD) {
      id
      ...CustomFacts_CustomField
    }
  }
`);

type LeadPanelProps = {
  readonly slug: string;
  readonly leadId: string;
  readonly onClose: (hadFocus: boolean) => void;
};

/** A lead beside the list it came from: what is next, what happened last, what it is. */
export function LeadPanel({ slug, leadId, onClose }: LeadPanelProps) {
  const { t } = useLingui();
  const [{ data, stale, error, fetching }, ask] = useQuery({
    query: LeadPanelQuery,
    variables: { id: leadId },
  });
  const lead = data?.lead?.id === leadId ? data.lead : undefined;
  return (
    <SidePanel
      title={lead?.title ?? t`Lead`}
      closeLabel={t`Close`}
      onClose={onClose}
      actions={
        <Anchor variant="quiet" href={`/o/${slug}/leads/${leadId}`}>
          {t`Open the page`}
        </Anchor>
      }
    >
      {lead ? (
        <div key={leadId} className={styles.panel} aria-busy={stale}>
          <LeadHead lead={lead} />
          <LeadNext lead={lead} />
          <Composer about={leadId} />
          <RecentTimeline record={leadId} />
          <LeadFacts lead={lead} />
          <LeadCustomFacts lead={lead} fields={data?.customFields ?? []} />
        </div>
      ) : !fetching ? (
        <ErrorState
          title={error ? t`The lead could not be read` : t`This lead is not there, or not yours to see`}
          kept={<Trans>Nothing is lost; the list is as it was.</Trans>}
          action={<Button onPress={() => ask({ requestPolicy: 'network-only' })}>{t`Try again`}</Button>}
        />
      ) : (
        <div className={styles.panel} aria-busy="true">
          <Skeleton shape="title" width="12rem" />
          <Skeleton width="60%" />
          <Skeleton width="70%" />
          <Skeleton width="50%" />
        </div>
      )}
    </SidePanel>
  );
}
