import { useLingui } from '@lingui/react/macro';
import { IconButton, IconClose } from '@mikomi/ui';
import type { ReactNode } from 'react';
import styles from './chosen-party.module.css';
import type { ChosenParty } from './new-lead-values.ts';

type ChosenPartyCardProps = {
  readonly icon: ReactNode;
  readonly party: ChosenParty;
  readonly onRemove: () => void;
  /** What is worth knowing of them. */
  readonly children?: ReactNode;
};

/** A contact or company that exists and was taken. */
export function ChosenPartyCard({ icon, party, onRemove, children }: ChosenPartyCardProps) {
  const { t } = useLingui();
  return (
    <div className={styles.chosen}>
      {icon}
      <div className={styles.words}>
        <p className={styles.name}>{party.name}</p>
        {party.detail ? <p className={styles.detail}>{party.detail}</p> : null}
        {children}
      </div>
      <IconButton
        size="small"
        label={t`Somebody else than ${party.name}`}
        icon={<IconClose aria-hidden="true" />}
        onPress={onRemove}
      />
    </div>
  );
}
