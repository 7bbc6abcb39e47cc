import { Trans, useLingui } from '@lingui/react/macro';
import { Breadcrumb, Button, ErrorState } from '@mikomi/ui';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { downloadFile } from '#app/download-file.ts';
import { NothingHere } from '#app/errors/nothing-here.tsx';
import { PageTop } from '#app/shell/page-top.tsx';
import { toasts } from '#app/toasts.ts';
import { Composer } from '#features/activities/composer.tsx';
import { RecordTimeline } from '#features/activities/timeline.lookup.tsx';
import { AddChat } from '#features/capture/add-chat.tsx';
import { PartyNext } from '#features/follow-ups/party-next.tsx';
import { PartyDeals } from '#features/leads/party-deals.tsx';
import { PartyLeads } from '#features/leads/party-leads.tsx';
import { ContactCustomFacts } from '#features/parties/contact-custom-facts.tsx';
import { ContactFacts } from '#features/parties/contact-facts.tsx';
import { ContactHead } from '#features/parties/contact-head.tsx';
import { EraseContact } from '#features/parties/erase-contact.tsx';
import { PartyMenu } from '#features/parties/party-menu.tsx';
import { PartyMerges } from '#features/parties/party-merges.tsx';
import { PartyPageOutline } from '#features/parties/party-page-outline.tsx';
import { partySetting } from '#features/parties/party-setting.ts';
import { PartyTwins } from '#features/parties/party-twins.tsx';
import { graphql } from '#generated/gql.ts';
import styles from './party.page.module.css';
import { PartyLayout } from './party-layout.tsx';

const ContactPageQuery = graphql(`
  query ContactPage($id: ID!) {
    viewer {
      organization {
        id
        country
        nameOrder
      }
    }
    followUps(first: 20, filter: { contact: { eq: $id }, state: { eq: OPEN } }) {
      nodes {
        id
        ...PartyNext_FollowUp
      }
    }
    contact(id: $id) {
      id
      name
      viewerCanDelete
      viewerCanErase
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
      ...ContactHead_Contact
      ...ContactFacts_Contact
      ...ContactCustomFacts_Contact
    }
    customFields(record: CONTACT) {
      id
      ...CustomFacts_CustomField
    }
  }
`);

const PartyGroups = lazy(() =>
  import('#features/parties/party-groups.lookup.tsx').then((module) => ({ default: module.PartyGroups })),
);

const route = getRouteApi('/o/$slug/contacts/$contactId');

/** One contact: what is known of them on the left, the leads on them and what they bought beside it. */
export function ContactPage() {
  const { t } = useLingui();
  const { slug, contactId } = route.useParams();
  const router = useRouter();
  const [{ data, error, fetching }, ask] = useQuery({
    query: ContactPageQuery,
    variables: { id: contactId },
  });
  const exportHeld = async () => {
    if (!(await downloadFile(slug, `/api/contacts/${contactId}/held.json`, t`personal data.json`)))
      toasts.show({ text: t`The file could not be made. Try again.`, tone: 'fault' });
  };
  const [isErasing, setErasing] = useState(false);
  const contact = data?.contact;
  const askAgain = () => ask({ requestPolicy: 'network-only' });
  const current = contact?.id;
  // An old link names who became one with another since: the address says who it is now.
  useEffect(() => {
    if (current === undefined || current === contactId) return;
    void router.navigate({
      to: '/o/$slug/contacts/$contactId',
      params: { slug, contactId: current },
      replace: true,
    });
  }, [current, contactId, router, slug]);

  if (error && !contact) {
    return (
      <ErrorState
        title={t`The contact could not be read`}
        kept={<Trans>Nothing is lost; they are where they were.</Trans>}
        action={<Button onPress={() => ask({ requestPolicy: 'network-only' })}>{t`Try again`}</Button>}
      />
    );
  }
  if (!contact && !fetching) return <NothingHere isInside />;
  const name = contact?.name || t`Without a name`;
  return (
    <div className={styles.page}>
      {contact ? (
        <>
          <PageTop
            title={name}
            place={
              <Breadcrumb
                label={t`Where you are`}
                steps={[
                  { id: 'contacts', text: t`Contacts`, href: `/o/${slug}/contacts` },
                  { id: 'contact', text: name },
                ]}
              />
            }
            actions={
              contact.viewerCanDelete ? (
                <PartyMenu
                  id={contact.id}
                  name={name}
                  deleteLabel={t`Delete the contact`}
                  onErase={contact.viewerCanErase ? () => setErasing(true) : undefined}
                  onExport={contact.viewerCanErase ? () => void exportHeld() : undefined}
                  onDeleted={() => void router.navigate({ to: '/o/$slug/contacts', params: { slug } })}
                />
              ) : null
            }
          />
          {isErasing ? (
            <EraseContact
              id={contact.id}
              name={name}
              onClose={() => setErasing(false)}
              onErased={() => ask({ requestPolicy: 'network-only' })}
            />
          ) : null}
          <PartyLayout
            label={t`About the contact`}
            head={(isNarrow) => <ContactHead slug={slug} contact={contact} hasReach={isNarrow} />}
            facts={
              <ContactFacts slug={slug} contact={contact} names={partySetting(data?.viewer?.organization)}>
                <ContactCustomFacts contact={contact} fields={data.customFields} />
              </ContactFacts>
            }
            work={
              <>
                <PartyNext slug={slug} about={contact.id} followUps={data?.followUps.nodes ?? []} />
                <PartyTwins slug={slug} of={contact.id} pairs={contact.duplicatePairs} onDecided={askAgain} />
                <PartyMerges merges={contact.merges} onApart={askAgain} />
                <PartyLeads
                  slug={slug}
                  of={contact.id}
                  leads={contact.leads.nodes}
                  totalCount={contact.leads.totalCount}
                />
                <PartyDeals
                  slug={slug}
                  of={contact.id}
                  deals={contact.deals.nodes}
                  totalCount={contact.deals.totalCount}
                />
                <Suspense fallback={null}>
                  <PartyGroups slug={slug} partyId={contact.id} />
                </Suspense>
                <section className={styles.happened} aria-label={t`What happened`}>
                  <h2 className={styles.title}>{t`What happened`}</h2>
                  <div className={styles.log}>
                    <Composer about={contact.id} />
                    <AddChat about={contact.id} />
                  </div>
                  <RecordTimeline record={contact.id} />
                </section>
              </>
            }
          />
        </>
      ) : (
        <section className={styles.facts}>
          <PartyPageOutline />
        </section>
      )}
    </div>
  );
}
