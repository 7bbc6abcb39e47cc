import { useLingui } from '@lingui/react/macro';
import { Select } from '@mikomi/ui';
import type { ImportMatchBy, ImportUnmatched } from '#generated/graphql.ts';
import type { OwnKey } from './own-key.ts';
import type { PlanChoices } from './plan-choices.ts';

type KeyRulesProps = {
  readonly kind: 'LEADS' | 'CONTACTS' | 'COMPANIES';
  readonly keyFields: readonly OwnKey[];
  readonly choices: PlanChoices;
  readonly onChoose: (change: (plan: PlanChoices) => PlanChoices) => void;
};

/** By what rows meet what is there, what becomes of the others, and what an empty cell says. */
export function KeyRules({ kind, keyFields, choices, onChoose }: KeyRulesProps) {
  const { t } = useLingui();
  const { match } = choices;
  const automatic = {
    LEADS: t`The same number or words`,
    CONTACTS: t`Any address or number`,
    COMPANIES: t`The same name`,
  };
  const keyOf = (id: string) =>
    keyFields.some((field) => field.id === id)
      ? { by: 'CUSTOM_FIELD' as const, fieldId: id }
      : { by: id as ImportMatchBy };
  return (
    <>
      <Select
        label={t`Rows meet what is there by`}
        placeholder={t`Choose`}
        value={match ? (match.fieldId ?? match.by) : 'AUTOMATIC'}
        onChange={(id) =>
          onChoose((plan) => ({
            ...plan,
            match: id === 'AUTOMATIC' ? null : { unmatched: plan.match?.unmatched, ...keyOf(id) },
          }))
        }
        options={[
          {
            id: 'AUTOMATIC',
            text: automatic[kind],
          },
          ...(kind === 'LEADS' ? [{ id: 'EXTERNAL_ID', text: t`Number in the other system` }] : []),
          ...(kind === 'COMPANIES'
            ? []
            : [
                { id: 'EMAIL', text: t`E-mail` },
                { id: 'PHONE', text: t`Phone` },
              ]),
          ...keyFields.map(({ id, label }) => ({ id, text: label })),
        ]}
      />
      {match ? (
        <>
          <Select
            label={t`Rows that meet nothing`}
            placeholder={t`Choose`}
            value={match.unmatched ?? 'CREATE'}
            onChange={(id) =>
              onChoose((plan) => ({
                ...plan,
                match: { ...match, unmatched: id as ImportUnmatched },
              }))
            }
            options={[
              { id: 'CREATE', text: t`Make them` },
              { id: 'SKIP', text: t`Pass over them` },
            ]}
          />
          <Select
            label={t`Empty cells`}
            placeholder={t`Choose`}
            value={choices.emptyErases ? 'ERASE' : 'KEEP'}
            onChange={(id) => onChoose((plan) => ({ ...plan, emptyErases: id === 'ERASE' }))}
            options={[
              { id: 'KEEP', text: t`Leave what is there` },
              { id: 'ERASE', text: t`Erase what is there` },
            ]}
          />
        </>
      ) : null}
    </>
  );
}
