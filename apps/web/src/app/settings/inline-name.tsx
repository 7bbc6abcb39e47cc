import { useLingui } from '@lingui/react/macro';
import { isComposing, TextField, useReturnFocus } from '@mikomi/ui';
import { type KeyboardEvent, useRef, useState } from 'react';
import styles from './inline-name.module.css';

type InlineNameProps = {
  readonly name: string;
  /** Answers why the new name was refused, if it was; what was typed then stays. */
  readonly onRename: (name: string) => Promise<string | undefined>;
};

/** A name that becomes a field when it is pressed: Enter or leaving it saves, Esc keeps the old one. */
export function InlineName({ name, onRename }: InlineNameProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState<string>();
  const opened = useRef(name);
  const [fault, setFault] = useState<string>();
  const opener = useRef<HTMLButtonElement>(null);
  useReturnFocus(typed !== undefined, opener);

  if (typed === undefined) {
    return (
      <button
        ref={opener}
        type="button"
        className={styles.name}
        aria-label={t`Rename ${name}`}
        onClick={() => {
          opened.current = name;
          setTyped(name);
        }}
      >
        {name}
      </button>
    );
  }
  const save = async () => {
    const next = typed.trim();
    if (next === '' || next === opened.current) return setTyped(undefined);
    const refused = await onRename(next);
    setFault(refused);
    if (refused === undefined) setTyped(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Enter') void save();
    if (event.key === 'Escape') {
      setFault(undefined);
      setTyped(undefined);
    }
  };
  return (
    <div className={styles.field}>
      <TextField
        label={t`Name`}
        isLabelHidden
        autoFocus
        value={typed}
        onChange={setTyped}
        onKeyDown={onKeyDown}
        onBlur={() => void save()}
        {...(fault ? { error: fault } : {})}
      />
    </div>
  );
}
