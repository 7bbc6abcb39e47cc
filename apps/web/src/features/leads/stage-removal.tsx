import { useLingui } from '@lingui/react/macro';
import { Button, Dialog, type OptionProps, Select } from '@mikomi/ui';
import { useState } from 'react';

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
        <>
          <Button onPress={onClose}>{t`Keep the stage`}</Button>
          <Button variant="primary" isDisabled={to === null} onPress={() => to !== null && onMove(to)}>
            {t`Move and take out of use`}
          </Button>
        </>
      }
    >
      <p>{why}</p>
      <Select label={t`Move them to`} placeholder={t`Choose`} options={targets} value={to} onChange={setTo} />
    </Dialog>
  );
}
