import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, IconButton, IconClose } from '@mikomi/ui';
import { useState } from 'react';
import { lateSurface, type WaitingButton } from '../late-surface.tsx';
import { useMay } from '../session/use-rights.ts';
import { useMedia } from '../use-media.ts';
import { isNotePutAway, putNoteAway } from './put-away-note.ts';
import styles from './sample-note.module.css';

const DeleteSample = lateSurface<{ readonly look: 'quiet' }>(WaitingDelete, () =>
  import('../session/delete-sample.tsx').then((module) => module.DeleteSample),
);

const PHONE = '(max-width: 48rem)';

/**
 * Says at the foot of every page of the sample organization what it is, and the ways out of it: that it comes with the answer
 * moves nothing. On a phone, where its line is dear, it can be put away for good.
 */
export function SampleNote({ slug }: { readonly slug: string }) {
  const { t } = useLingui();
  const mayDelete = useMay('ORGANIZATION_DELETE');
  const isPhone = useMedia(PHONE);
  const [isAway, setAway] = useState(() => isNotePutAway(slug));
  if (isPhone && isAway) return null;
  const putAway = () => {
    setAway(true);
    putNoteAway(slug);
  };
  return (
    <aside aria-label={t`The sample organization`} className={styles.note}>
      <p>
        <Trans>This is the sample organization.</Trans>{' '}
        <span className={styles.more}>
          <Trans>Everything in it is made up.</Trans>
        </span>
      </p>
      <Anchor href="/create-organization">{t`Start your own`}</Anchor>
      {isPhone ? (
        <IconButton label={t`Put this note away`} icon={<IconClose aria-hidden="true" />} onPress={putAway} />
      ) : null}
      {mayDelete && !isPhone ? (
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
