import { Trans, useLingui } from '@lingui/react/macro';
import { Breadcrumb, Button, ErrorState, IconAdd } from '@mikomi/ui';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { NothingHere } from '#app/errors/nothing-here.tsx';
import { useRights } from '#app/session/use-rights.ts';
import { PageTop } from '#app/shell/page-top.tsx';
import { Composer } from '#features/activities/composer.tsx';
import { RecordTimeline } from '#features/activities/timeline.lookup.tsx';
import { PartyNext } from '#features/follow-ups/party-next.tsx';
import { PartyDeals } from '#features/leads/party-deals.tsx';
import { PartyLeads } from '#features/leads/party-leads.tsx';
import { CompanyCustomFacts } from '#features/parties/company-custom-facts.tsx';
import { CompanyFacts } from '#features/parties/company-facts.tsx';
import { CompanyHead } from '#features/parties/company-head.tsx';
import { CompanyPeople } from '#features/parties/company-people.tsx';
import { CompanySubsidiaries } from '#features/parties/company-subsidiaries.tsx';
import { PartyMenu } from '#features/parties/party-menu.tsx';
import { PartyMerges } from '#features/parties/party-merges.tsx';
import { PartyPageOutline } from '#features/parties/party-page-outline.tsx';
import { partySetting } from '#features/parties/party-setting.ts';
import { PartyTwins } from '#features/parties/party-twins.tsx';
import { graphql } from '#generated/gql.ts';
import styles from './party.page.module.css';
import { PartyLayout } from './party-layout.tsx';

const CompanyPageQuery = graphql(`
  query CompanyPage($id: ID!) {
    viewer {
      organization {
        id
        country
        nameOrder
      }
    }
    followUps(first: 20, filter: { company: { eq: $id }, state: { eq: OPEN } }) {
      nodes {
        id
        ...PartyNext_FollowUp
      }
    }
    company(id: $id) {
      id
      name
      viewerCanDelete
      leads(first: 20) {
        totalCount
        nodes {
          id
          ...PartyLeads_Lead
        }
      }
      deals(first: 20) {
        totalCount
        nodes {
          id
          ...PartyDeals_Deal
        }
      }
      duplicatePairs {
        id
        ...PartyTwins_DuplicatePair
      }
      merges {
        id
        ...PartyMerges_PartyMerge
      }
      ...CompanyHead_Company
      ...CompanyFacts_Company
      ...CompanyCustomFacts_Company
      ...CompanyPeople_Company
      ...CompanySubsidiaries_Company
    }
    customFields(record: COMPANY) {
      id
      ...CustomFacts_CustomField
    }
  }
`);

const NewContact = lazy(() =>
  import('#features/parties/new-contact.lookup.tsx').then(({ NewContactHere }) => ({
    default: NewContactHere,
  })),
);

const PartyGroups = lazy(() =>
  import('#features/parties/party-groups.lookup.tsx').then((module) => ({ default: module.PartyGroups })),
);

const route = getRouteApi('/o/$slug/companies/$companyId');

/** One company: what is known of it on the left; its leads, deals, people and subsidiaries beside it. */
export function CompanyPage() {
  const { t } = useLingui();
  const { slug, companyId } = route.useParams();
  const router = useRouter();
  const rights = useRights();
  const [isAdding, setAdding] = useState(false);
  const [{ data, error, fetching }, ask] = useQuery({
    query: CompanyPageQuery,
    variables: { id: companyId },
  });
  const company = data?.company;
  const askAgain = () => ask({ requestPolicy: 'network-only' });
  const current = company?.id;
  // An old link names who became one with another since: the address says who it is now.
  useEffect(() => {
    if (current === undefined || current === companyId) return;
    void router.navigate({
      to: '/o/$slug/companies/$companyId',
      params: { slug, companyId: current },
      replace: true,
    });
  }, [current, companyId, router, slug]);

  if (error && !company) {
    return (
      <ErrorState
        title={t`The company could not be read`}
        kept={<Trans>Nothing is lost; it is where it was.</Trans>}
        action={<Button onPress={() => ask({ requestPolicy: 'network-only' })}>{t`Try again`}</Button>}
      />
    );
  }
  if (!company && !fetching) return <NothingHere isInside />;
  if (!company) {
    return (
      <div className={styles.page}>
        <section className={styles.facts}>
          <PartyPageOutline />
        </section>
      </div>
    );
  }
  const { id, name } = company;
  const setting = partySetting(data?.viewer?.organization);
  return (
    <div className={styles.page}>
      <PageTop
        title={name}
        place={
          <Breadcrumb
            label={t`Where you are`}
            steps={[
              { id: 'companies', text: t`Companies`, href: `/o/${slug}/companies` },
              { id: 'company', text: name },
            ]}
          />
        }
        actions={
          company.viewerCanDelete ? (
            <PartyMenu
              id={id}
              name={name}
              deleteLabel={t`Delete the company`}
              onDeleted={() => void router.navigate({ to: '/o/$slug/companies', params: { slug } })}
            />
          ) : null
        }
      />
      <PartyLayout
        label={t`About the company`}
        head={(isNarrow) => <CompanyHead slug={slug} company={company} hasReach={isNarrow} />}
        facts={
          <CompanyFacts slug={slug} company={company} hasReadings={setting.hasReadings}>
            <CompanyCustomFacts company={company} fields={data.customFields} />
          </CompanyFacts>
        }
        work={
          <>
            <PartyNext slug={slug} about={company.id} followUps={data?.followUps.nodes ?? []} />
            <PartyTwins slug={slug} of={company.id} pairs={company.duplicatePairs} onDecided={askAgain} />
            <PartyMerges merges={company.merges} onApart={askAgain} />
            <PartyLeads
              slug={slug}
              of={company.id}
              leads={company.leads.nodes}
              totalCount={company.leads.totalCount}
            />
            <PartyDeals
              slug={slug}
              of={company.id}
              deals={company.deals.nodes}
              totalCount={company.deals.totalCount}
            />
            <Suspense fallback={null}>
              <PartyGroups slug={slug} partyId={company.id} />
            </Suspense>
            <CompanyPeople
              slug={slug}
              company={company}
              action={
                rights.has('PARTY_EDIT') ? (
                  <Button
                    variant="quiet"
                    size="small"
                    icon={<IconAdd aria-hidden="true" />}
                    onPress={() => setAdding(true)}
                  >
                    {t`New contact`}
                  </Button>
                ) : null
              }
            />
            <CompanySubsidiaries slug={slug} company={company} />
            <section className={styles.happened} aria-label={t`What happened`}>
              <h2 className={styles.title}>{t`What happened`}</h2>
              <Composer about={company.id} />
              <RecordTimeline record={company.id} />
            </section>
          </>
        }
      />
      <Suspense fallback={null}>
        {isAdding ? <NewContact slug={slug} company={{ id, name }} onClose={() => setAdding(false)} /> : null}
      </Suspense>
    </div>
  );
}
