import { useLingui } from '@lingui/react/macro';
import { Button, TextField } from '@mikomi/ui';
import { useState } from 'react';
import styles from './form-builder.module.css';

type FieldExampleProps = {
  /** Of which field. */
  readonly name: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
};

/** What stands in a field while it is empty; asked for only where somebody wants one. */
export function FieldExample({ name, value, onChange }: FieldExampleProps) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(value !== '');
  if (!isOpen && value === '')
    return (
      <div className={styles.example}>
        <Button
          variant="quiet"
          size="small"
          aria-label={t`Add an example to ${name}`}
          onPress={() => setOpen(true)}
        >
          {t`Add an example`}
        </Button>
      </div>
    );
  return (
    <div className={styles.example}>
      <TextField
        label={t`Example in ${name}`}
        isLabelHidden
        placeholder={t`Example in the empty field`}
        autoFocus={value === ''}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}
