import { useLingui } from '@lingui/react/macro';
import { MultiSelect, NumberField, Select } from '@mikomi/ui';
import { languageOptions } from '#app/words/language-options.ts';
import type { AssignmentHours } from '#generated/graphql.ts';
import styles from './assignment.module.css';
import { HOURS } from './assignment-words.ts';
import type { MemberDraft } from './member-draft.ts';
import type { RuleChoices } from './rule-choices.ts';
import { ShiftFields } from './shift-fields.tsx';

type MemberWorkFieldsProps = {
  readonly draft: MemberDraft;
  readonly choices: RuleChoices;
  readonly onChange: (change: Partial<MemberDraft>) => void;
};

/** How many leads a member gets, of which kind, and at which hours. */
export function MemberWorkFields({ draft, choices, onChange }: MemberWorkFieldsProps) {
  const { t, i18n } = useLingui();
  return (
    <>
      <div className={styles.pair}>
        <NumberField
          label={t`Share`}
          description={t`From 1 to 100: a half-timer has 1 where the others have 2.`}
          value={draft.weight}
          onChange={(weight) => onChange({ weight })}
        />
        <NumberField label={t`Most a day`} value={draft.perDay} onChange={(perDay) => onChange({ perDay })} />
        <NumberField
          label={t`Most open at one time`}
          value={draft.openLeads}
          onChange={(openLeads) => onChange({ openLeads })}
        />
        <MultiSelect
          label={t`Sells`}
          placeholder={t`No product group`}
          options={choices.productGroups}
          value={draft.productGroupIds}
          onChange={(productGroupIds) => onChange({ productGroupIds })}
        />
        {choices.territories.length + draft.territoryIds.length > 0 ? (
          <MultiSelect
            label={t`Looks after`}
            placeholder={t`No territory`}
            options={choices.territories}
            value={draft.territoryIds}
            onChange={(territoryIds) => onChange({ territoryIds })}
          />
        ) : null}
        <MultiSelect
          label={t`Speaks`}
          placeholder={t`No language`}
          options={languageOptions(i18n.locale, draft.languages)}
          value={draft.languages}
          onChange={(languages) => onChange({ languages })}
        />
        <Select
          label={t`Takes leads`}
          placeholder={t`Choose`}
          options={(Object.keys(HOURS) as AssignmentHours[]).map((id) => ({ id, text: i18n._(HOURS[id]) }))}
          value={draft.hours}
          onChange={(id) => onChange({ hours: id as AssignmentHours })}
        />
      </div>
      {draft.hours === 'OWN' ? (
        <ShiftFields shifts={draft.shifts} onChange={(shifts) => onChange({ shifts })} />
      ) : null}
    </>
  );
}
