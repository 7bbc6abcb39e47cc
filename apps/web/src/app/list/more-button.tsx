import { Trans } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import type { ReactNode } from 'react';
import type { ConnectionState } from './connection-pages.ts';
import styles from './more-button.module.css';

type MoreButtonProps = {
  readonly list: Pick<ConnectionState<unknown>, 'hasMore' | 'hasFailedMore' | 'isLoadingMore'> & {
    readonly loadMore: () => void;
    readonly retry: () => void;
  };
  /** What comes next: "Older ones". */
  readonly children: ReactNode;
};

/** Where a short list goes on; says so when that could not be read. */
export function MoreButton({ list, children }: MoreButtonProps) {
  const { hasMore, hasFailedMore, isLoadingMore, loadMore, retry } = list;
  if (!hasMore) return null;
  return (
    <div className={styles.more}>
      {hasFailedMore ? (
        <p role="alert">
          <Trans>The rest of the list could not be read.</Trans>
        </p>
      ) : null}
      <Button variant="quiet" isPending={isLoadingMore} onPress={hasFailedMore ? retry : loadMore}>
        {hasFailedMore ? <Trans>Try again</Trans> : children}
      </Button>
    </div>
  );
}
