import { useLingui } from '@lingui/react/macro';
import { Select } from '@mikomi/ui';
import type { ImportMatchBy, ImportUnmatched } from '#generated/graphql.ts';
import type { PlanChoices } from './plan-choices.ts';

type KeyRulesProps = {
  readonly kind: 'LEADS' | 'CONTACTS';
  readonly choices: PlanChoices;
  readonly onChoose: (change: (plan: PlanChoices) => PlanChoices) => void;
};

/** By what rows meet what is there, what becomes of the others, and what an empty cell says. */
export function KeyRules({ kind, choices, onChoose }: KeyRulesProps) {
  const { t } = useLingui();
  const { match } = choices;
  return (
    <>
      <Select
        label={t`Rows meet what is there by`}
        placeholder={t`Choose`}
        value={match?.by ?? 'AUTOMATIC'}
        onChange={(id) =>
          onChoose((plan) => ({
            ...plan,
            match: id === 'AUTOMATIC' ? null : { ...plan.match, by: id as ImportMatchBy },
          }))
        }
        options={[
          {
            id: 'AUTOMATIC',
            text: kind === 'LEADS' ? t`Their number, or all of their words` : t`Any address or number`,
          },
          ...(kind === 'LEADS' ? [{ id: 'EXTERNAL_ID', text: t`Number in the other system` }] : []),
          { id: 'EMAIL', text: t`E-mail` },
          { id: 'PHONE', text: t`Phone` },
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
                match: { by: match.by, unmatched: id as ImportUnmatched },
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
