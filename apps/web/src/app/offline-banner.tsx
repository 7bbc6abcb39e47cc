import { Trans } from '@lingui/react/macro';
import { IconOffline } from '@mikomi/ui';
import { useRouterState } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import styles from './banner.module.css';
import { isReachAwaited, onReachAwaited } from './reach.ts';

/** Says that the connection is gone and what that means, also for a page one is on the way to; nothing blinks. */
export function OfflineBanner() {
  const online = useSyncExternalStore(watchConnection, () => navigator.onLine);
  const isAwaited = useSyncExternalStore(onReachAwaited, isReachAwaited);
  const isOnTheWay = useRouterState({ select: ({ isLoading }) => isLoading });
  const words =
    isAwaited && isOnTheWay ? (
      <Trans>
        There is no connection. The page you asked for opens by itself once you are back; what is here stays.
      </Trans>
    ) : online ? null : (
      <Trans>You are offline. What is on the page stays; changes can be saved once you are back.</Trans>
    );
  return (
    <div role="status">
      {words ? (
        <p className={styles.banner}>
          <IconOffline aria-hidden="true" />
          <span>{words}</span>
        </p>
      ) : null}
    </div>
  );
}

function watchConnection(changed: () => void): () => void {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}
