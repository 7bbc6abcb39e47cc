import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button } from '@mikomi/ui';
import { useState } from 'react';
import { useDeleteSample } from '../session/use-delete-sample.ts';
import { useMay } from '../session/use-rights.ts';
import { toasts } from '../toasts.ts';
import styles from './sample-note.module.css';

/** Says on every page of the sample organization what it is, and the ways out of it. */
export function SampleNote() {
  const { t } = useLingui();
  const mayDelete = useMay('ORGANIZATION_DELETE');
  const remove = useDeleteSample();
  const [isPending, setPending] = useState(false);
  const end = async () => {
    setPending(true);
    const refused = await remove();
    setPending(false);
    if (refused) toasts.show({ text: refused.message, tone: 'fault' });
  };
  return (
    <aside aria-label={t`The sample organization`} className={styles.note}>
      <Trans>This is the sample organization: everything in it is made up.</Trans>
      <Anchor href="/create-organization">{t`Start your own`}</Anchor>
      {mayDelete ? (
        <Button size="small" variant="quiet" isPending={isPending} onPress={() => void end()}>
          {t`Delete the sample`}
        </Button>
      ) : null}
    </aside>
  );
}
