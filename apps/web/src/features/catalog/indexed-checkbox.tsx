import { useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mikomi/ui';
import { useId } from 'react';
import styles from './indexed-checkbox.module.css';

type IndexedCheckboxProps = {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly error: string | undefined;
};

/** Whether lists by a field are to be quick, and what that does. */
export function IndexedCheckbox({ isSelected, onChange, error }: IndexedCheckboxProps) {
  const { t } = useLingui();
  const notesId = useId();
  return (
    <div className={styles.choice}>
      <Checkbox
        isSelected={isSelected}
        onChange={onChange}
        isInvalid={error !== undefined}
        aria-describedby={notesId}
      >
        {t`Quick in lists`}
      </Checkbox>
      <div id={notesId} className={styles.notes}>
        {error ? (
          <p className={styles.fault}>{error}</p>
        ) : (
          <p>{t`Lists searched or sorted by this field answer at once even with a great many records; at most five fields of a kind of record.`}</p>
        )}
      </div>
    </div>
  );
}
