import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import { useSyncExternalStore } from 'react';
import styles from './banner.module.css';
import { isPartMissing, onMissingPart } from './errors/missing-part.ts';

/** Says that something could not be loaded, and how it comes; what is on the page stays, for whoever writes in it. */
export function MissingPartBanner() {
  const { t } = useLingui();
  const isMissing = useSyncExternalStore(onMissingPart, isPartMissing);
  return (
    <div role="status">
      {isMissing ? (
        <div className={styles.banner}>
          <Trans>
            A part of Mikomi could not be loaded. What is on the page stays; load it anew to go on.
          </Trans>
          <Button size="small" onPress={() => location.reload()}>
            {t`Load anew`}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
