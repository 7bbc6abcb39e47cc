import { useLingui } from '@lingui/react/macro';
import { Button, IconAdd, isComposing, TextField } from '@mikomi/ui';
import { useState } from 'react';
import styles from './add-line.module.css';

type AddLineProps = {
  readonly label: string;
  readonly placeholder?: string;
  /** Answers why it was refused, if it was; what was typed then stays. */
  readonly onAdd: (name: string) => Promise<string | undefined>;
};

/** One line that adds one more entry to a list; it stays ready for the next. */
export function AddLine({ label, placeholder, onAdd }: AddLineProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  const [isPending, setPending] = useState(false);

  const add = async () => {
    const name = typed.trim();
    if (name === '' || isPending) return;
    setPending(true);
    const refused = await onAdd(name);
    setPending(false);
    setFault(refused);
    // The next one may be under way by the time the answer is here.
    if (refused === undefined) setTyped((now) => (now.trim() === name ? '' : now));
  };
  return (
    <div className={styles.line}>
      <TextField
        label={label}
        isLabelHidden
        placeholder={placeholder ?? label}
        value={typed}
        onChange={(text) => {
          setTyped(text);
          setFault(undefined);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event)) void add();
        }}
        {...(fault ? { error: fault } : {})}
      />
      <Button icon={<IconAdd aria-hidden="true" />} isPending={isPending} onPress={() => void add()}>
        {t`Add`}
      </Button>
    </div>
  );
}
