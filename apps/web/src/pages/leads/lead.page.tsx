import { Trans, useLingui } from '@lingui/react/macro';
import { Breadcrumb, Button, ErrorState, Tabs } from '@mikomi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { NothingHere } from '#app/errors/nothing-here.tsx';
import { PageTop } from '#app/shell/page-top.tsx';
import { useMedia } from '#app/use-media.ts';
import { Composer } from '#features/activities/composer.tsx';
import { RecordTimeline } from '#features/activities/timeline.lookup.tsx';
import { LeadAssignment } from '#features/assignment/lead-assignment.lookup.tsx';
import { AddChat } from '#features/capture/add-chat.tsx';
import { LeadNext } from '#features/follow-ups/lead-next.tsx';
import { LeadAbout } from '#features/leads/lead-about.tsx';
import { LeadActions } from '#features/leads/lead-actions.tsx';
import { LeadHead } from '#features/leads/lead-head.tsx';
import { LeadPageOutline } from '#features/leads/lead-page-outline.tsx';
import { LeadStageBar } from '#features/leads/lead-stage-bar.tsx';
import { LeadGroups } from '#features/parties/lead-groups.lookup.tsx';
import { LeadQualification } from '#features/qualification/lead-qualification.lookup.tsx';
import { graphql } from '#generated/gql.ts';
import styles from './lead.page.module.css';

const ConvertLead = lazy(() =>
  import('#features/leads/convert-lead.tsx').then(({ ConvertLead }) => ({ default: ConvertLead })),
);
const LoseLead = lazy(() =>
  import('#features/leads/lose-lead.lookup.tsx').then(({ LoseLead }) => ({ default: LoseLead })),
);

const LeadPageQuery = graphql(`
  query LeadPage($id: ID!) {
    lead(id: $id) {
      id
      title
      ...LeadHead_Lead
      ...LeadStageBar_Lead
      ...LeadActions_Lead
      ...LeadAbout_Lead
      ...LeadNext_Lead
      ...ConvertLead_Lead
    }
    customFields(record: LEAD) {
      id
      ...CustomFacts_CustomField
    }
    dealFields: customFields(record: DEAL) {
      id
      ...CustomFacts_CustomField
      ...CustomInputs_CustomField
    }
  }
`);

const route = getRouteApi('/o/$slug/leads/$leadId');

/** Below this width what is next stands above, the other columns behind tabs. */
const NARROW = '(max-width: 68rem)';

/** One lead: what it is on the left, what happened in the middle, what is next on the right. */
export function LeadPage() {
  const { t } = useLingui();
  const { slug, leadId } = route.useParams();
  const [{ data, error, fetching }, ask] = useQuery({ query: LeadPageQuery, variables: { id: leadId } });
  const isNarrow = useMedia(NARROW);
  const [tab, setTab] = useState('happened');
  const [asked, setAsked] = useState<'win' | 'lose'>();
  const lead = data?.lead;

  if (error && !lead) {
    return (
      <ErrorState
        title={t`The lead could not be read`}
        kept={<Trans>Nothing is lost; it is where it was.</Trans>}
        action={<Button onPress={() => ask({ requestPolicy: 'network-only' })}>{t`Try again`}</Button>}
      />
    );
  }
  if (fetching && !lead) return <LeadPageOutline />;
  if (!lead) return <NothingHere isInside />;

  const steps = [
    { id: 'leads', text: t`Leads`, href: `/o/${slug}/leads` },
    { id: 'lead', text: lead.title },
  ];
  const asks = { onWin: () => setAsked('win'), onLose: () => setAsked('lose') };
  const about = (
    <LeadAbout slug={slug} lead={lead} fields={data.customFields} dealFields={data.dealFields}>
      <LeadQualification leadId={lead.id} />
      <LeadGroups slug={slug} leadId={lead.id} />
    </LeadAbout>
  );
  const happened = (
    <div className={styles.happened}>
      <div className={styles.log}>
        <Composer about={lead.id} />
        <AddChat about={lead.id} />
      </div>
      <RecordTimeline record={lead.id} />
    </div>
  );
  return (
    <div className={styles.page}>
      <PageTop title={lead.title} place={<Breadcrumb label={t`Where you are`} steps={steps} />} />
      <div className={styles.top}>
        <LeadHead lead={lead}>
          <LeadActions slug={slug} lead={lead} {...asks} />
        </LeadHead>
        <LeadStageBar lead={lead} {...asks} />
      </div>
      {isNarrow ? (
        <>
          <section className={styles.next} aria-label={t`What is next`}>
            <LeadAssignment leadId={lead.id} />
            <LeadNext lead={lead} />
          </section>
          <div className={styles.tabs}>
            <Tabs
              label={t`Parts of the lead`}
              value={tab}
              onChange={setTab}
              tabs={[
                { id: 'happened', text: t`What happened`, content: happened },
                { id: 'about', text: t`About`, content: about },
              ]}
            />
          </div>
        </>
      ) : (
        <div className={styles.columns}>
          <section className={styles.column} aria-label={t`About the lead`}>
            {about}
          </section>
          <section className={styles.column} aria-label={t`What happened`}>
            {happened}
          </section>
          <section className={styles.column} aria-label={t`What is next`}>
            <LeadAssignment leadId={lead.id} />
            <LeadNext lead={lead} />
          </section>
        </div>
      )}
      <Suspense fallback={null}>
        {asked === 'win' ? (
          <ConvertLead lead={lead} fields={data.dealFields} onClose={() => setAsked(undefined)} />
        ) : null}
        {asked === 'lose' ? <LoseLead lead={lead} onClose={() => setAsked(undefined)} /> : null}
      </Suspense>
    </div>
  );
}
