import { useLingui } from '@lingui/react/macro';
import { Button, IconCopy, IconDone } from '@mikomi/ui';
import { useState } from 'react';
import styles from './copy-line.module.css';

type CopyLineProps = {
  /** Names what is copied, for screen readers. */
  readonly label: string;
  readonly text: string;
};

/** Something to take along, such as a link: shown whole, selected by a click, copied by a button. */
export function CopyLine({ label, text }: CopyLineProps) {
  const { t } = useLingui();
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
    } catch {
      // Without a secure origin there is no clipboard: the text stays selectable.
      setCopied('no');
    }
  };
  return (
    <div className={styles.line}>
      <input
        readOnly
        aria-label={label}
        value={text}
        className={styles.text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button
        icon={copied === 'yes' ? <IconDone aria-hidden="true" /> : <IconCopy aria-hidden="true" />}
        onPress={() => void copy()}
      >
        {copied === 'yes' ? t`Copied` : t`Copy`}
      </Button>
      <span role="status" className={styles.status}>
        {copied === 'no' ? t`This browser does not let us copy: select the text and copy it yourself.` : null}
      </span>
    </div>
  );
}
