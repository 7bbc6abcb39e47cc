import { useLingui } from '@lingui/react/macro';
import { Dialog, type OptionProps, Select } from '@mikomi/ui';
import { useState } from 'react';
import { DialogFoot } from '#app/dialog-foot.tsx';

type StageRemovalProps = {
  readonly name: string;
  /** How many leads stand in it, in a sentence. */
  readonly why: string;
  readonly targets: readonly OptionProps[];
  readonly onMove: (stageId: string) => void;
  readonly onClose: () => void;
};

/** Where the leads of a stage go that is taken out of use. */
export function StageRemoval({ name, why, targets, onMove, onClose }: StageRemovalProps) {
  const { t } = useLingui();
  const [to, setTo] = useState<string | null>(targets[0]?.id ?? null);
  return (
    <Dialog
      isOpen
      size="small"
      onClose={onClose}
      closeLabel={t`Close`}
      title={t`Take ${name} out of use`}
      footer={
        <DialogFoot
          keep={t`Keep the stage`}
          onKeep={onClose}
          act={t`Move and take out of use`}
          variant="primary"
          isDisabled={to === null}
          onAct={() => to !== null && onMove(to)}
        />
      }
    >
      <p>{why}</p>
      <Select label={t`Move them to`} placeholder={t`Choose`} options={targets} value={to} onChange={setTo} />
    </Dialog>
  );
}
