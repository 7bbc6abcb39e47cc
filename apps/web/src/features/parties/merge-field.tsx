import { useLingui } from '@lingui/react/macro';
import { RadioGroup } from '@mikomi/ui';
import type { ReactNode } from 'react';
import styles from './merge-form.module.css';

type MergeFieldProps = {
  readonly label: string;
  /** What each record says, in the order of the records. */
  readonly values: readonly { readonly id: string; readonly text: string; readonly shown: ReactNode }[];
  /** Whose value is kept; null where all choices are. */
  readonly keptId: string | null;
  readonly reason: string;
  /** Whether another record says something else. */
  readonly isConflict: boolean;
  readonly onChoose: (id: string) => void;
};

/** One field of a merge: where records differ, what each says, to choose from; else what is kept, and why. */
export function MergeField({ label, values, keptId, reason, isConflict, onChoose }: MergeFieldProps) {
  const { t } = useLingui();
  const filled = values.filter(({ text }) => text !== '');
  if (isConflict && filled.length > 1)
    return (
      <div className={styles.field}>
        <RadioGroup
          label={label}
          value={keptId}
          onChange={onChoose}
          description={reason}
          choices={filled.map(({ id, text }) => ({ id, text }))}
        />
      </div>
    );
  const kept = values.find(({ id }) => id === keptId) ?? filled[0];
  return (
    <div className={styles.plain}>
      <span className={styles.term}>{label}</span>
      <span>{kept?.shown || t`(not visible to you)`}</span>
      <span className={styles.why}>{reason}</span>
    </div>
  );
}
