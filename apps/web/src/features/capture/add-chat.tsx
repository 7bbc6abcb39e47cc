import { useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import { lazy, Suspense, useState } from 'react';
import styles from './add-chat.module.css';

const ImportChat = lazy(() =>
  import('./import-chat.tsx').then(({ ImportChat }) => ({ default: ImportChat })),
);

/** Opens the way by which an exported chat comes onto the timeline of somebody. */
export function AddChat({ about }: { readonly about: string }) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  return isOpen ? (
    <Suspense fallback={null}>
      <ImportChat about={about} onClose={() => setOpen(false)} />
    </Suspense>
  ) : (
    <div className={styles.offer}>
      <Button variant="quiet" size="small" onPress={() => setOpen(true)}>{t`Add a WhatsApp chat`}</Button>
    </div>
  );
}
