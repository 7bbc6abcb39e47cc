import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { IconButton, IconNotification } from '@mikomi/ui';
import type { WaitingButton } from '../late-surface.tsx';
import styles from './bell-button.module.css';

type BellButtonProps = WaitingButton & {
  /** How much of what one was told is new. */
  readonly unseen?: number;
};

export function BellButton({ unseen = 0, onPress }: BellButtonProps) {
  const { t } = useLingui();
  const label =
    unseen > 0
      ? plural(unseen, { one: '# new notification', other: '# new notifications' })
      : t`Notifications`;
  return (
    <IconButton
      aria-haspopup="dialog"
      label={label}
      icon={
        <span className={styles.bell}>
          <IconNotification aria-hidden="true" />
          {unseen > 0 ? (
            <span className={styles.count} aria-hidden="true">
              {unseen > 99 ? '99+' : unseen}
            </span>
          ) : null}
        </span>
      }
      {...(onPress ? { onPress } : {})}
    />
  );
}
