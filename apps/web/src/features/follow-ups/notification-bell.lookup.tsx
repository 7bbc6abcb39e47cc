import { useLingui } from '@lingui/react/macro';
import { Anchor, Popover } from '@mikomi/ui';
import { useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useQuery, useSubscription } from 'urql';
import { type GivenLead, useAcceptLead } from '#app/assignment/use-accept-lead.ts';
import { leadReach } from '#app/reach/lead-reach.ts';
import { BellButton } from '#app/shell/bell-button.tsx';
import { toasts } from '#app/toasts.ts';
import type { NotificationBell_ToldSubscription } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';

const NotificationList = lazy(() =>
  import('./notification-list.lookup.tsx').then(({ NotificationList }) => ({ default: NotificationList })),
);

const DeclineLead = lazy(() =>
  import('#app/assignment/decline-lead.tsx').then((module) => ({ default: module.DeclineLead })),
);

const NotificationBellQuery = graphql(`
  query NotificationBell {
    unseenNotifications
  }
`);

const NotificationBellTold = graphql(`
  subscription NotificationBell_Told {
    notified {
      id
      text
      lead {
        id
        title
        viewerCanAnswer
        ...LeadReach_Lead
      }
    }
  }
`);

const NotificationBellChanged = graphql(`
  subscription NotificationBell_Changed {
    changed {
      recordType
      id
    }
  }
`);

type Arrival = NotificationBell_ToldSubscription['notified'];

const NONE: readonly Arrival[] = [];

/** How many arrivals are remembered: more than come at once. */
const AT_ONCE = 20;

/** A lead that was given waits for an answer: what says so stays longer than other news, in milliseconds. */
const TIME_TO_ANSWER = 30_000;

const gather = (before: readonly Arrival[] = NONE, { notified }: NotificationBell_ToldSubscription) =>
  [...before, notified].slice(-AT_ONCE);

/** What one is told: how much of it is new, and each arrival as it comes. */
export function NotificationBell({ slug }: { readonly slug: string }) {
  const { t } = useLingui();
  const router = useRouter();
  const [{ data }] = useQuery({ query: NotificationBellQuery, requestPolicy: 'cache-and-network' });
  useSubscription({ query: NotificationBellChanged });
  const [{ data: arrivals = NONE }] = useSubscription({ query: NotificationBellTold }, gather);
  const accept = useAcceptLead();
  const [declined, setDeclined] = useState<GivenLead>();
  const shown = useRef(new Set<string>());
  const show = useEffectEvent(({ text, lead }: Arrival) => {
    if (lead?.viewerCanAnswer) {
      const { id, title } = lead;
      const { phone } = leadReach(lead);
      const message = {
        text: (
          <>
            {text} <Anchor href={`/o/${slug}/leads/${id}`}>{title}</Anchor>
          </>
        ),
        ways: [
          ...(phone && !phone.isRefused ? [{ label: t`Call ${phone.shown}`, href: phone.href }] : []),
          { label: t`Accept`, onAction: () => void accept({ id, title }) },
          { label: t`Decline…`, onAction: () => setDeclined({ id, title }) },
        ],
      };
      toasts.show(message, { milliseconds: TIME_TO_ANSWER });
      return;
    }
    toasts.show({
      text: lead ? `${text} ${lead.title}` : text,
      action: lead
        ? {
            label: t({ message: 'Open', context: 'go to a lead' }),
            onAction: () =>
              void router.navigate({ to: '/o/$slug/leads/$leadId', params: { slug, leadId: lead.id } }),
          }
        : undefined,
    });
  });
  useEffect(() => {
    for (const arrival of arrivals) {
      if (shown.current.has(arrival.id)) continue;
      shown.current.add(arrival.id);
      show(arrival);
    }
  }, [arrivals]);
  return (
    <>
      <Popover
        label={t`Notifications`}
        placement="bottom end"
        trigger={<BellButton unseen={data?.unseenNotifications ?? 0} />}
      >
        {(close) => (
          <Suspense fallback={null}>
            <NotificationList slug={slug} onClose={close} />
          </Suspense>
        )}
      </Popover>
      {declined ? (
        <Suspense fallback={null}>
          <DeclineLead lead={declined} onClose={() => setDeclined(undefined)} />
        </Suspense>
      ) : null}
    </>
  );
}
