import { useLingui } from '@lingui/react/macro';
import { Dialog, TextField } from '@mikomi/ui';
import { useState } from 'react';
import { DialogFoot } from '#app/dialog-foot.tsx';
import styles from './assignment.module.css';
import { ConditionField } from './condition-field.tsx';
import type { TerritoryDraft } from './plan-draft.ts';

type TerritoryDialogProps = {
  readonly territory: TerritoryDraft;
  readonly onSave: (territory: TerritoryDraft) => void;
  readonly onClose: () => void;
};

/** One territory: what it is called, and which leads lie in it. It is in force when the plan is saved. */
export function TerritoryDialog({ territory, onSave, onClose }: TerritoryDialogProps) {
  const { t } = useLingui();
  const [draft, setDraft] = useState(territory);
  const [isAsked, setAsked] = useState(false);
  const isNamed = draft.name.trim() !== '';
  const isDrawn = draft.condition !== null;
  const save = () => {
    setAsked(true);
    if (isNamed && isDrawn) onSave(draft);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      closeLabel={t`Close`}
      title={t`Territory`}
      footer={<DialogFoot keep={t`Cancel`} onKeep={onClose} act={t`Done`} onAct={save} variant="primary" />}
    >
      <div className={styles.fields}>
        <TextField
          label={t`Name`}
          isRequired
          value={draft.name}
          onChange={(name) => setDraft((before) => ({ ...before, name }))}
          error={isAsked && !isNamed ? t`Give the territory a name.` : undefined}
        />
        <ConditionField
          label={t`Which leads lie in it`}
          note={
            isAsked && !isDrawn
              ? t`Say which leads lie in it, such as by the country or the prefecture of the company.`
              : t`Mostly by the country, prefecture or city of the company.`
          }
          condition={draft.condition}
          onChange={(condition, conditionText) =>
            setDraft((before) => ({ ...before, condition, conditionText }))
          }
        />
      </div>
    </Dialog>
  );
}
