import { useLingui } from '@lingui/react/macro';
import { Button, IconCopy, IconDone } from '@mikomi/ui';
import { useState } from 'react';
import styles from './example-request.module.css';

type ExampleRequestProps = {
  readonly kind: 'WEBHOOK' | 'CALL_WEBHOOK';
  readonly address: string;
};

/** A request that can be tried at once: copied into a terminal, it makes the first delivery. */
export function ExampleRequest({ kind, address }: ExampleRequestProps) {
  const { t } = useLingui();
  const body =
    kind === 'WEBHOOK'
      ? {
          name: t`Hana Suzuki`,
          email: 'hana.suzuki@example.com',
          phone: '+81 3 1234 5678',
          company: t`Suzuki Works`,
          message: t`We would like a quote for two machines.`,
          utm_campaign: 'spring',
        }
      : { id: 'call-1', from: '+81 90 1234 5678', to: '+81 3 1234 5678', status: 'missed', duration: 0 };
  const curl = `curl -X POST '${address}' \\\n  -H 'Content-Type: application/json' \\\n  -d '${JSON.stringify(body, null, 2)}'`;
  return <CopyBlock label={t`Try it from a terminal`} text={curl} />;
}

type CopyBlockProps = { readonly label: string; readonly text: string };

/** Several lines to take along. */
export function CopyBlock({ label, text }: CopyBlockProps) {
  const { t } = useLingui();
  const [isCopied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      // Without a secure origin there is no clipboard: the text stays selectable.
      () => setCopied(false),
    );
  return (
    <figure className={styles.example}>
      <figcaption className={styles.head}>
        {label}
        <Button
          size="small"
          icon={isCopied ? <IconDone aria-hidden="true" /> : <IconCopy aria-hidden="true" />}
          onPress={() => void copy()}
        >
          {isCopied ? t`Copied` : t`Copy`}
        </Button>
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by key. */}
      <pre className={styles.text} tabIndex={0}>
        {text}
      </pre>
    </figure>
  );
}
