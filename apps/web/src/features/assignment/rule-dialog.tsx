import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { Dialog, MultiSelect, NumberField, Select, TextField } from '@mikomi/ui';
import { useState } from 'react';
import { DialogFoot } from '#app/dialog-foot.tsx';
import type { AssignmentMethod, AssignmentRequirement, WhenNobodyCanTakeIt } from '#generated/graphql.ts';
import styles from './assignment.module.css';
import { METHODS, REQUIREMENTS, WHEN_NOBODY } from './assignment-words.ts';
import { ConditionField } from './condition-field.tsx';
import type { RuleDraft } from './plan-draft.ts';
import type { RuleChoices } from './rule-choices.ts';

type RuleDialogProps = {
  readonly rule: RuleDraft;
  /** The rule that catches what the others leave: it has no condition and passes nothing on. */
  readonly isLast: boolean;
  readonly choices: RuleChoices;
  readonly onSave: (rule: RuleDraft) => void;
  readonly onClose: () => void;
};

const NO_TEAM = 'none';

/** One rule: which leads, to whom, how, and what if nobody can. It is in force when the plan is saved. */
export function RuleDialog({ rule, isLast, choices, onSave, onClose }: RuleDialogProps) {
  const { t, i18n } = useLingui();
  const [draft, setDraft] = useState(rule);
  const [isAsked, setAsked] = useState(false);
  const set = (change: Partial<RuleDraft>) => setDraft((before) => ({ ...before, ...change }));
  const words = <Key extends string>(all: Readonly<Record<Key, MessageDescriptor>>) =>
    (Object.keys(all) as Key[]).map((id) => ({ id, text: i18n._(all[id]) }));
  const perDay =
    draft.caps?.find(({ limit, potential }) => limit === 'PER_DAY' && !potential)?.atMost ?? null;
  const setPerDay = (atMost: number | null) => {
    const others = (draft.caps ?? []).filter(({ limit, potential }) => limit !== 'PER_DAY' || potential);
    set({ caps: atMost === null ? others : [...others, { limit: 'PER_DAY' as const, atMost }] });
  };
  const isNamed = draft.name.trim() !== '';
  const hasPool = isLast || draft.memberIds.length > 0 || draft.teamId != null;
  const save = () => {
    setAsked(true);
    if (isNamed && hasPool) onSave(draft);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      closeLabel={t`Close`}
      title={isLast ? t`The last rule` : t`Rule`}
      footer={<DialogFoot keep={t`Cancel`} onKeep={onClose} act={t`Done`} onAct={save} variant="primary" />}
    >
      <div className={styles.fields}>
        <TextField
          label={t`Name`}
          isRequired
          value={draft.name}
          onChange={(name) => set({ name })}
          error={isAsked && !isNamed ? t`Give the rule a name.` : undefined}
        />
        {isLast ? null : (
          <ConditionField
            label={t`Which leads`}
            note={t`Without a condition the rule is for every lead.`}
            condition={draft.condition}
            onChange={(condition, conditionText) => set({ condition, conditionText })}
          />
        )}
        <div className={styles.pair}>
          <MultiSelect
            label={t`To these members`}
            placeholder={t`Nobody by name`}
            options={choices.members}
            value={draft.memberIds}
            onChange={(memberIds) => set({ memberIds: [...memberIds] })}
            error={isAsked && !hasPool ? t`Choose members, a team, or both.` : undefined}
          />
          <Select
            label={t`And to the team`}
            placeholder={t`No team`}
            options={[{ id: NO_TEAM, text: t`No team` }, ...choices.teams]}
            value={draft.teamId ?? NO_TEAM}
            onChange={(id) => set({ teamId: id === NO_TEAM ? null : id })}
          />
          <Select
            label={t`How`}
            placeholder={t`Choose`}
            options={words(METHODS)}
            value={draft.method}
            onChange={(id) => set({ method: id as AssignmentMethod })}
          />
          <MultiSelect
            label={t`Only to those who`}
            placeholder={t`Anybody of these`}
            options={words(REQUIREMENTS)}
            value={draft.requires ?? []}
            onChange={(ids) => set({ requires: [...ids] as AssignmentRequirement[] })}
          />
          <NumberField
            label={t`Most a day, by this rule`}
            description={t`In place of each member’s own limit.`}
            value={perDay}
            onChange={setPerDay}
          />
          <Select
            label={t`If nobody can take it`}
            placeholder={t`Choose`}
            options={words(WHEN_NOBODY).filter(({ id }) => !(isLast && id === 'NEXT_RULE'))}
            value={draft.whenNobody}
            onChange={(id) => set({ whenNobody: id as WhenNobodyCanTakeIt })}
          />
        </div>
      </div>
    </Dialog>
  );
}
