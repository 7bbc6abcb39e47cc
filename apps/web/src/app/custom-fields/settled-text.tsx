import { useLingui } from '@lingui/react/macro';
import { TextField } from '@mikomi/ui';
import { useEffect, useRef, useState } from 'react';

/** Long enough to type a figure more, short enough to feel immediate. */
const PAUSE = 250;

type SettledTextProps = {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** As people write it; only its first value is taken. */
  readonly text: string;
  /** What is asked with it; undefined for what cannot be read. */
  readonly read: (text: string) => string | undefined;
  readonly onText: (text: string | undefined) => void;
  readonly inputMode?: 'decimal';
};

/** A text that a list is asked with as one types, a breath later; what cannot be read is said and asks nothing. */
export function SettledText({ label, isLabelHidden, text, read, onText, inputMode }: SettledTextProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(text);
  const sent = useRef(text);
  const latest = useRef({ read, onText });
  useEffect(() => {
    latest.current = { read, onText };
  });
  const blank = typed.trim() === '';
  const isUnread = !blank && read(typed) === undefined;
  useEffect(() => {
    if (typed === sent.current) return undefined;
    const timer = setTimeout(() => {
      sent.current = typed;
      latest.current.onText(typed.trim() === '' ? undefined : latest.current.read(typed));
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <TextField
      label={label}
      isLabelHidden={isLabelHidden}
      value={typed}
      onChange={setTyped}
      autoComplete="off"
      error={isUnread ? t`This can’t be read.` : undefined}
      {...(inputMode ? { inputMode } : {})}
    />
  );
}
