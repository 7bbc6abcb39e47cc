import { useLingui } from '@lingui/react/macro';
import { Dialog } from '@mikomi/ui';
import { useState } from 'react';
import { KindCards } from './kind-cards.tsx';
import { NameSource, type OnSourceAdded } from './name-source.tsx';
import type { NewSourceKind } from './source-kinds.ts';

type AddSourceProps = {
  readonly onClose: () => void;
  readonly onAdded: OnSourceAdded;
};

/** A new source in two steps: what it connects, and what it is called. */
export function AddSource({ onClose, onAdded }: AddSourceProps) {
  const { t } = useLingui();
  const [kind, setKind] = useState<NewSourceKind>();
  return (
    <Dialog
      isOpen
      size={kind ? 'small' : 'large'}
      title={kind ? t`What is it called?` : t`What shall be connected?`}
      closeLabel={t`Close`}
      onClose={onClose}
    >
      {kind ? (
        <NameSource kind={kind} onBack={() => setKind(undefined)} onAdded={onAdded} />
      ) : (
        <KindCards onChoose={setKind} />
      )}
    </Dialog>
  );
}
