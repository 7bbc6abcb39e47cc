import { useLingui } from '@lingui/react/macro';
import { Button, EmptyState, IconAdd, IconButton, IconDelete, Select } from '@mikomi/ui';
import { lazy, Suspense, useState } from 'react';
import { OrderedList } from '#app/settings/ordered-list.tsx';
import rows from '#app/settings/rows.module.css';
import { SettingSection } from '#app/settings/setting-section.tsx';
import type { ReturningPolicy } from '#generated/graphql.ts';
import styles from './assignment.module.css';
import { ELSE, METHODS, RETURNING, WHEN_NOBODY } from './assignment-words.ts';
import type { PlanDraft, RuleDraft } from './plan-draft.ts';
import type { RuleChoices } from './rule-choices.ts';

const RuleDialog = lazy(() =>
  import('./rule-dialog.tsx').then(({ RuleDialog }) => ({ default: RuleDialog })),
);

type AssignmentRulesProps = {
  readonly plan: PlanDraft;
  readonly choices: RuleChoices;
  /** Undefined for whoever may only look. */
  readonly onChange: ((plan: PlanDraft) => void) | undefined;
};

/** Whom leads go to: the first rule that holds and finds somebody, the last one catches the rest. */
export function AssignmentRules({ plan, choices, onChange }: AssignmentRulesProps) {
  const { t, i18n } = useLingui();
  const [edited, setEdited] = useState<RuleDraft>();
  const { rules, otherwise, returning } = plan;
  const sentence = (rule: RuleDraft) => {
    const names = choices.members.filter(({ id }) => rule.memberIds.includes(id)).map(({ text }) => text);
    const team = choices.teams.find(({ id }) => id === rule.teamId)?.text;
    const who = [...names, ...(team ? [t`team ${team}`] : [])].join(
      t({ message: ', ', context: 'list of names' }),
    );
    return who === ''
      ? i18n._(WHEN_NOBODY[rule.whenNobody])
      : `${t`${i18n._(METHODS[rule.method])}: ${who}`} · ${i18n._(ELSE[rule.whenNobody])}`;
  };
  const save = (rule: RuleDraft) => {
    if (rule.id === otherwise.id) onChange?.({ ...plan, otherwise: rule });
    else if (rules.some(({ id }) => id === rule.id))
      onChange?.({ ...plan, rules: rules.map((each) => (each.id === rule.id ? rule : each)) });
    else onChange?.({ ...plan, rules: [...rules, rule] });
    setEdited(undefined);
  };
  const row = (rule: RuleDraft, condition: string) => (
    <button type="button" className={styles.rule} disabled={!onChange} onClick={() => setEdited(rule)}>
      <span className={rows.first}>{rule.name}</span>
      <span className={rows.second}>{condition}</span>
      <span className={rows.second}>{sentence(rule)}</span>
    </button>
  );
  return (
    <SettingSection
      title={t`Rules`}
      about={t`A new lead goes by the first rule that holds and finds somebody.`}
    >
      <div className={styles.pair}>
        <Select
          label={t`A customer who comes back goes`}
          placeholder={t`Choose`}
          options={Object.entries(RETURNING).map(([id, text]) => ({ id, text: i18n._(text) }))}
          value={returning}
          isDisabled={!onChange}
          onChange={(id) => onChange?.({ ...plan, returning: id as ReturningPolicy })}
        />
      </div>
      {rules.length === 0 ? (
        <EmptyState
          text={t`No rule yet: every lead goes by the last one. A rule gives leads of a source, a product or a country to the right people.`}
        />
      ) : (
        <OrderedList
          label={t`Rules, in the order in which they are asked`}
          items={rules}
          {...(onChange
            ? {
                onOrder: async (ids: readonly string[]) => {
                  const byId = new Map(rules.map((rule) => [rule.id, rule]));
                  onChange({ ...plan, rules: ids.flatMap((id) => byId.get(id) ?? []) });
                  return true;
                },
              }
            : {})}
        >
          {(rule) => (
            <>
              {row(rule, rule.conditionText ?? t`Every lead`)}
              {onChange ? (
                <IconButton
                  label={t`Remove the rule ${rule.name}`}
                  icon={<IconDelete aria-hidden="true" />}
                  onPress={() => onChange({ ...plan, rules: rules.filter(({ id }) => id !== rule.id) })}
                />
              ) : null}
            </>
          )}
        </OrderedList>
      )}
      <div className={styles.last} data-below-handles={(onChange && rules.length > 1) || undefined}>
        {row(otherwise, t`Whatever the other rules leave`)}
      </div>
      {onChange ? (
        <div>
          <Button
            icon={<IconAdd aria-hidden="true" />}
            onPress={() =>
              setEdited({
                id: crypto.randomUUID(),
                name: '',
                condition: null,
                conditionText: null,
                memberIds: [],
                teamId: null,
                method: 'ROUND_ROBIN',
                requires: [],
                weights: [],
                caps: [],
                whenNobody: 'NEXT_RULE',
              })
            }
          >
            {t`New rule`}
          </Button>
        </div>
      ) : null}
      {edited ? (
        <Suspense fallback={null}>
          <RuleDialog
            rule={edited}
            isLast={edited.id === otherwise.id}
            choices={choices}
            onSave={save}
            onClose={() => setEdited(undefined)}
          />
        </Suspense>
      ) : null}
    </SettingSection>
  );
}
