import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import { ConfirmedAct } from '#app/confirmed-act.tsx';
import { CopyLine } from '#app/form/copy-line.tsx';
import { toasts } from '#app/toasts.ts';
import styles from './source-secret.module.css';
import { useSetSecret } from './use-set-secret.ts';

type OwnSecretProps = {
  readonly sourceId: string;
  readonly name: string;
  readonly label: string;
  readonly value: string | null;
  readonly isRequired: boolean;
};

/** A secret of the product's making: copied to the other system, made anew, or, where nothing needs it, taken back. */
export function OwnSecret({ sourceId, name, label, value, isRequired }: OwnSecretProps) {
  const { t } = useLingui();
  const set = useSetSecret(sourceId, name);
  const tell = async (done: string, fault: Promise<string | undefined>) => {
    const why = await fault;
    toasts.show(why === undefined ? { text: done } : { text: why, tone: 'fault' });
  };
  if (value === null)
    return (
      <div className={styles.line}>
        <Button onPress={() => void tell(t`It is made.`, set({ make: true }))}>{t`Make it`}</Button>
      </div>
    );
  return (
    <>
      <CopyLine label={label} text={value} />
      <div className={styles.line}>
        <ConfirmedAct
          act={t`Make a new one`}
          look="quiet"
          question={t`Make a new one?`}
          keep={t`Keep this one`}
          onAct={() => tell(t`It is made. Copy it to the other system.`, set({ make: true }))}
        >
          <Trans>
            The current one stops working at once: until the new one stands in the other system, what it sends
            is turned away.
          </Trans>
        </ConfirmedAct>
        {isRequired ? null : (
          <ConfirmedAct
            act={t`Do without it`}
            look="quiet"
            question={t`Do without “${label}”?`}
            keep={t`Keep it`}
            onAct={() => tell(t`It is taken back.`, set({ value: null }))}
          >
            <Trans>
              From now on, what is sent without it is taken too: whoever knows the address can send. The same
              one can't be had again; another can be made.
            </Trans>
          </ConfirmedAct>
        )}
      </div>
    </>
  );
}
