import { Trans } from '@lingui/react/macro';
import { IconOffline } from '@mikomi/ui';
import { useSyncExternalStore } from 'react';
import styles from './banner.module.css';

/** Says that the connection is gone and what that means; nothing blinks. */
export function OfflineBanner() {
  const online = useSyncExternalStore(watchConnection, () => navigator.onLine);
  return (
    <div role="status">
      {online ? null : (
        <p className={styles.banner}>
          <IconOffline aria-hidden="true" />
          <Trans>You are offline. What is on the page stays; changes can be saved once you are back.</Trans>
        </p>
      )}
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
