import { useLingui } from '@lingui/react/macro';
import { Button, TextField } from '@mikomi/ui';
import { type SubmitEvent, useState } from 'react';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useNow } from '#app/formats/use-now.ts';
import { toasts } from '#app/toasts.ts';
import styles from './source-secret.module.css';
import { useSetSecret } from './use-set-secret.ts';

type ForeignSecretProps = {
  readonly sourceId: string;
  readonly name: string;
  readonly label: string;
  readonly isSet: boolean;
  readonly hint: string | null;
  readonly setAt: string | null;
};

/** A secret that the other system made: pasted once, and from then on known by its last characters. */
export function ForeignSecret({ sourceId, name, label, isSet, hint, setAt }: ForeignSecretProps) {
  const { t } = useLingui();
  const formats = useFormats();
  const now = useNow();
  const [isReplaced, setReplaced] = useState(false);
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  const set = useSetSecret(sourceId, name);
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (typed.trim() === '') return;
    const why = await set({ value: typed });
    setFault(why);
    if (why !== undefined) return;
    setTyped('');
    setReplaced(false);
    toasts.show({ text: t`It is kept.` });
  };
  if (isSet && !isReplaced)
    return (
      <p className={styles.line}>
        <span>
          {[
            hint ? t`ends in ${hint}` : t`kept`,
            setAt ? t`since ${formats.relative(Date.parse(setAt), now)}` : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <Button size="small" onPress={() => setReplaced(true)} aria-label={t`Replace: ${label}`}>
          {t`Replace`}
        </Button>
      </p>
    );
  return (
    <div className={styles.line}>
      <form noValidate onSubmit={(event) => void save(event)}>
        <TextField
          label={label}
          isLabelHidden
          type="password"
          autoComplete="off"
          placeholder={t`Paste it here`}
          autoFocus={isReplaced}
          value={typed}
          onChange={(text) => {
            setTyped(text);
            setFault(undefined);
          }}
          {...(fault ? { error: fault } : {})}
        />
        <Button type="submit">{t`Save`}</Button>
      </form>
    </div>
  );
}
