import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { COUNTRIES } from '@mikomi/domain/identity';
import { countryName, type Locale } from '@mikomi/domain/shared';
import { Callout, Dialog, MultiSelect, NumberField, Select, TextField } from '@mikomi/ui';
import { useState } from 'react';
import { DialogFoot } from '#app/dialog-foot.tsx';
import type { AssignmentMethod, AssignmentRequirement, WhenNobodyCanTakeIt } from '#generated/graphql.ts';
import styles from './assignment.module.css';
import { METHODS, REQUIREMENTS, WHEN_NOBODY } from './assignment-words.ts';
import type { RuleDraft } from './plan-draft.ts';
import { type RuleChoices, sayCondition } from './rule-choices.ts';
import { type ConditionPieces, readCondition, writeCondition } from './rule-condition.ts';

type RuleDialogProps = {
  readonly rule: RuleDraft;
  /** The rule that catches what the others leave: it has no condition and passes nothing on. */
  readonly isLast: boolean;
  readonly choices: RuleChoices;
  readonly onSave: (rule: RuleDraft) => void;
  readonly onClose: () => void;
};

const EVERYWHERE = 'every';
const NO_TEAM = 'none';

/** One rule: which leads, to whom, how, and what if nobody can. It is in force when the plan is saved. */
export function RuleDialog({ rule, isLast, choices, onSave, onClose }: RuleDialogProps) {
  const { t, i18n } = useLingui();
  const locale = i18n.locale as Locale;
  const [draft, setDraft] = useState(rule);
  const [isAsked, setAsked] = useState(false);
  const pieces = readCondition(draft.condition);
  const set = (change: Partial<RuleDraft>) => setDraft((before) => ({ ...before, ...change }));
  const setPieces = (change: Partial<ConditionPieces>) => {
    if (!pieces) return;
    const condition = writeCondition({ ...pieces, ...change });
    set({ condition, conditionText: sayCondition(condition, choices, locale) });
  };
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
        {isLast ? null : pieces ? (
          <div className={styles.pair}>
            <MultiSelect
              label={t`From the source`}
              placeholder={t`Every source`}
              options={choices.sources}
              value={pieces.sources}
              onChange={(sources) => setPieces({ sources })}
            />
            <MultiSelect
              label={t`Of the potential`}
              placeholder={t`Any`}
              options={choices.potentials}
              value={pieces.potentials}
              onChange={(potentials) => setPieces({ potentials })}
            />
            <MultiSelect
              label={t`About the product group`}
              placeholder={t`Every product`}
              options={choices.productGroups}
              value={pieces.productGroups}
              onChange={(productGroups) => setPieces({ productGroups })}
            />
            <Select
              label={t`Company in`}
              placeholder={t`Everywhere`}
              options={[
                { id: EVERYWHERE, text: t`Everywhere` },
                ...COUNTRIES.map((code) => ({ id: code, text: countryName(code, locale) })),
              ]}
              value={pieces.country ?? EVERYWHERE}
              onChange={(id) => setPieces({ country: id === EVERYWHERE ? null : id })}
            />
          </div>
        ) : (
          <Callout title={t`Condition`}>{draft.conditionText}</Callout>
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
            label={t`Only to who`}
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
