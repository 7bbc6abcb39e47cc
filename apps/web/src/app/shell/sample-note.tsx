import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button } from '@mikomi/ui';
import { lateSurface, type WaitingButton } from '../late-surface.tsx';
import { useMay } from '../session/use-rights.ts';
import styles from './sample-note.module.css';

const DeleteSample = lateSurface<{ readonly look: 'quiet' }>(WaitingDelete, () =>
  import('../session/delete-sample.tsx').then((module) => module.DeleteSample),
);

/** Says at the foot of every page of the sample organization what it is, and the ways out of it: that it comes with the answer moves nothing. */
export function SampleNote() {
  const { t } = useLingui();
  const mayDelete = useMay('ORGANIZATION_DELETE');
  return (
    <aside aria-label={t`The sample organization`} className={styles.note}>
      <p>
        <Trans>This is the sample organization.</Trans>{' '}
        <span className={styles.more}>
          <Trans>Everything in it is made up.</Trans>
        </span>
      </p>
      <Anchor href="/create-organization">{t`Start your own`}</Anchor>
      {mayDelete ? (
        <span className={styles.apart}>
          <DeleteSample look="quiet" />
        </span>
      ) : null}
    </aside>
  );
}

function WaitingDelete({ onPress }: WaitingButton) {
  const { t } = useLingui();
  return (
    <Button size="small" variant="quiet" {...(onPress ? { onPress } : {})}>
      {t`Delete the sample`}
    </Button>
  );
}
