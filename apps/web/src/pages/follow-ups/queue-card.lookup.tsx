import { Trans, useLingui } from '@lingui/react/macro';
import {
  Anchor,
  Button,
  ErrorState,
  IconButton,
  IconDone,
  IconForward,
  Kbd,
  useReturnFocus,
} from '@mikomi/ui';
import { useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useShortcut } from '#app/keyboard/shortcuts.tsx';
import { useIsPhone } from '#app/list/row-height.ts';
import { leadReach, partyReach } from '#app/reach/lead-reach.ts';
import { RecentTimeline } from '#features/activities/recent-timeline.lookup.tsx';
import { FollowUpMenu } from '#features/follow-ups/follow-up-menu.tsx';
import { KIND_WORDS } from '#features/follow-ups/follow-up-words.tsx';
import { type FollowUpAct, FollowUpWork } from '#features/follow-ups/follow-up-work.tsx';
import styles from '#features/follow-ups/my-day.module.css';
import { FactsOutline } from '#features/follow-ups/my-day-outline.tsx';
import type { QueueItem } from '#features/follow-ups/queue-item.ts';
import { ReachButtons, ReachOutline } from '#features/follow-ups/reach-buttons.tsx';
import { useMoveFollowUp } from '#features/follow-ups/use-move-follow-up.ts';
import { WhyNow } from '#features/follow-ups/why-now.tsx';
import { LeadPotential } from '#features/leads/lead-potential.tsx';
import { LeadStage } from '#features/leads/lead-stage.tsx';
import { graphql } from '#generated/index.ts';

const PlanFollowUp = lazy(() =>
  import('#features/follow-ups/plan-follow-up.tsx').then(({ PlanFollowUp }) => ({ default: PlanFollowUp })),
);

const QueueCardQuery = graphql(`
  query QueueCard($id: ID!) {
    node(id: $id) {
      id
      ... on Lead {
        lastActivityAt
        expectedValue {
          amount
          currency
        }
        company {
          id
          name
        }
        ...LeadReach_Lead
        ...LeadStage_Lead
        ...LeadPotential_Lead
      }
      ... on Contact {
        ...LeadReach_Contact
      }
      ... on Company {
        ...LeadReach_Company
      }
    }
  }
`);

type QueueCardProps = {
  readonly item: QueueItem;
  readonly today: string;
  readonly onNext: () => void;
};

/** The one thing to do now, large: why, with whom, what happened last, and the keys that do it. */
export function QueueCard({ item, today, onNext }: QueueCardProps) {
  const { t, i18n } = useLingui();
  const router = useRouter();
  const [{ data, error, fetching }, ask] = useQuery({
    query: QueueCardQuery,
    variables: { id: item.about ?? '' },
    pause: item.about === undefined,
  });
  const node = item.about === undefined ? undefined : data?.node;
  const isUnread = item.about !== undefined && !data && error !== undefined && !fetching;
  const isWaiting = item.about !== undefined && !data && !isUnread;
  const lead = node?.__typename === 'Lead' ? node : undefined;
  const isPhone = useIsPhone();
  const { putOff } = useMoveFollowUp();
  const [act, setAct] = useState<FollowUpAct | 'plan'>();
  const opener = useRef<HTMLButtonElement>(null);
  useReturnFocus(act !== undefined, opener);
  const contact = node?.__typename === 'Contact' ? node : undefined;
  const company = node?.__typename === 'Company' ? node : undefined;
  const { phone, email } = lead ? leadReach(lead) : partyReach(contact, company);
  const { promise, name, href } = item;

  const close = () => setAct(undefined);
  const call = () => {
    if (phone) location.assign(phone.href);
  };
  const write = () => {
    if (email) location.assign(email.href);
  };
  const snooze = () => (promise?.viewerCanEdit ? void putOff(promise, today) : undefined);
  const openIt = () => (href ? void router.navigate({ href }) : undefined);
  const doIt = () => setAct(promise ? 'keep' : 'plan');
  const edit = () => (promise?.viewerCanEdit ? setAct('edit') : undefined);
  useShortcut('l', t`Call them`, t`In my day`, phone && !phone.isRefused ? call : undefined);
  useShortcut(
    'm',
    t`Write to them`,
    t`In my day`,
    promise?.kind === 'EMAIL' && email && !email.isRefused ? write : undefined,
  );
  useShortcut('d', t`Done`, t`In my day`, doIt);
  useShortcut('e', t`Change it`, t`In my day`, promise?.viewerCanEdit ? edit : undefined);
  useShortcut('s', t`Put off to tomorrow`, t`In my day`, promise?.viewerCanEdit ? snooze : undefined);
  useShortcut('n', t`Next one`, t`In my day`, onNext);
  useShortcut('o', t`Open it`, t`In my day`, href ? openIt : undefined);

  return (
    <article className={styles.card} aria-label={name}>
      <div>
        <WhyNow item={item} lastActivityAt={lead?.lastActivityAt} today={today} />
        <h2 className={styles.title}>
          {href ? (
            <Anchor variant="plain" href={href}>
              {name}
            </Anchor>
          ) : (
            name
          )}
        </h2>
        {lead ? (
          <Facts lead={lead} name={name} product={item.product} />
        ) : isWaiting && item.isOnLead ? (
          <FactsOutline />
        ) : null}
        {isUnread ? (
          <ErrorState
            title={t`Their facts and their number could not be read`}
            kept={<Trans>Nothing is lost; what is promised stands here.</Trans>}
            action={<Button onPress={() => ask({ requestPolicy: 'network-only' })}>{t`Try again`}</Button>}
          />
        ) : null}
      </div>
      {promise?.note ? <p className={styles.note}>{promise.note}</p> : null}
      <div className={styles.acts}>
        {isWaiting ? (
          <ReachOutline kind={promise?.kind} />
        ) : (
          <ReachButtons kind={promise?.kind} phone={phone} email={email} isShort={isPhone} />
        )}
        <Button ref={opener} icon={<IconDone aria-hidden="true" />} trailing={<Kbd>D</Kbd>} onPress={doIt}>
          {promise ? t({ message: 'Done', context: 'a promise was kept' }) : t`Promise the next step`}
        </Button>
        {promise?.viewerCanEdit && !isPhone ? (
          <Button trailing={<Kbd>S</Kbd>} onPress={snooze}>
            {promise.day > today ? t`Put off by a day` : t`Put off to tomorrow`}
          </Button>
        ) : null}
        {isPhone ? (
          <IconButton label={t`Next one`} icon={<IconForward aria-hidden="true" />} onPress={onNext} />
        ) : (
          <Button variant="quiet" trailing={<Kbd>N</Kbd>} onPress={onNext}>{t`Next one`}</Button>
        )}
        {promise?.viewerCanEdit ? (
          <span className={styles.more}>
            <FollowUpMenu
              id={promise.id}
              day={promise.day}
              what={promise.label ?? i18n._(KIND_WORDS[promise.kind])}
              today={today}
              onEdit={edit}
              onGive={() => setAct('give')}
            />
          </span>
        ) : null}
      </div>
      {act && act !== 'plan' && promise ? (
        <div className={styles.section}>
          <FollowUpWork act={act} followUp={promise} today={today} onClose={close} />
        </div>
      ) : null}
      {act === 'plan' ? (
        <div className={styles.section}>
          <Suspense fallback={null}>
            <PlanFollowUp about={item.id} today={today} onClose={close} />
          </Suspense>
        </div>
      ) : null}
      {item.about ? (
        <section className={`${styles.section} ${styles.history}`}>
          <RecentTimeline record={item.about} />
        </section>
      ) : null}
    </article>
  );
}

type FactsProps = {
  readonly lead: {
    readonly expectedValue?: { readonly amount: number; readonly currency: string } | null;
    readonly company?: { readonly name: string } | null;
  } & Parameters<typeof LeadStage>[0]['lead'] &
    Parameters<typeof LeadPotential>[0]['lead'];
  readonly name: string;
  readonly product: string | undefined;
};

function Facts({ lead, name, product }: FactsProps) {
  const formats = useFormats();
  const { company, expectedValue } = lead;
  return (
    <p className={styles.facts}>
      {company && company.name !== name ? <span>{company.name}</span> : null}
      {product ? <span>{product}</span> : null}
      <LeadStage lead={lead} />
      <LeadPotential lead={lead} />
      {expectedValue ? <span>{formats.money(expectedValue)}</span> : null}
    </p>
  );
}
