import { useLingui } from '@lingui/react/macro';
import { Popover } from '@mikomi/ui';
import { useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useQuery, useSubscription } from 'urql';
import { BellButton } from '#app/shell/bell-button.tsx';
import { toasts } from '#app/toasts.ts';
import type { NotificationBell_ToldSubscription } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';

const NotificationList = lazy(() =>
  import('./notification-list.lookup.tsx').then(({ NotificationList }) => ({ default: NotificationList })),
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

const gather = (before: readonly Arrival[] = NONE, { notified }: NotificationBell_ToldSubscription) =>
  [...before, notified].slice(-AT_ONCE);

/** What one is told: how much of it is new, and each arrival as it comes. */
export function NotificationBell({ slug }: { readonly slug: string }) {
  const { t } = useLingui();
  const router = useRouter();
  const [{ data }] = useQuery({ query: NotificationBellQuery, requestPolicy: 'cache-and-network' });
  useSubscription({ query: NotificationBellChanged });
  const [{ data: arrivals = NONE }] = useSubscription({ query: NotificationBellTold }, gather);
  const shown = useRef(new Set<string>());
  useEffect(() => {
    for (const { id, text, lead } of arrivals) {
      if (shown.current.has(id)) continue;
      shown.current.add(id);
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
    }
  }, [arrivals, t, router, slug]);
  return (
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
  );
}
