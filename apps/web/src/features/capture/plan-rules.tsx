import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { DatePicker, Select } from '@mikomi/ui';
import { MemberChoice } from '#app/form/member-choice.lookup.tsx';
import { useNames } from '#app/form/names.lookup.ts';
import type { ImportExisting, ImportKind, ImportWonWithoutValue } from '#generated/graphql.ts';
import { KeyRules } from './key-rules.tsx';
import type { OwnKey } from './own-key.ts';
import type { PlanChoices } from './plan-choices.ts';
import styles from './plan-rules.module.css';

/** More groups than these are only counted. */
const NAMED = 5;

type PlanRulesProps = {
  readonly kind: ImportKind;
  readonly problems: readonly { readonly code: string }[];
  /** How many leads do not say when they came in, as far as the rows were looked at. */
  readonly undated: number;
  /** How many leads were won for nothing that their rows tell. */
  readonly unvalued: number;
  /** The customer groups that it would make. */
  readonly newGroups: readonly string[];
  readonly choices: PlanChoices;
  readonly members: readonly { readonly id: string; readonly name: string }[];
  /** Own fields by which rows may meet what is there. */
  readonly keyFields: readonly OwnKey[];
  readonly onChoose: (change: (plan: PlanChoices) => PlanChoices) => void;
};

/** What holds for every row: whom it meets again, whose it is, when it closed, what it was worth. */
export function PlanRules(props: PlanRulesProps) {
  const { kind, problems, undated, unvalued, newGroups, choices, members, keyFields, onChoose } = props;
  const { t } = useLingui();
  const ownerId = choices.ownerId ?? undefined;
  const listed = members.find(({ id }) => id === ownerId)?.name;
  const further = useNames(ownerId && listed === undefined ? [ownerId] : []);
  const ownerName = listed ?? further?.get(ownerId ?? '') ?? '';
  const asksDay =
    choices.closedOnWhenMissing != null || problems.some(({ code }) => code === 'IMPORT_CLOSING_DAY_OPEN');
  const more = newGroups.length - NAMED;
  const namedGroups = [...newGroups.slice(0, NAMED), ...(more > 0 ? [`+${more}`] : [])].join(' · ');
  return (
    <div className={styles.rules}>
      <Select
        label={t`Rows that came in before`}
        placeholder={t`Choose`}
        value={choices.existing ?? 'UPDATE'}
        onChange={(id) => onChoose((plan) => ({ ...plan, existing: id as ImportExisting }))}
        options={[
          { id: 'UPDATE', text: t`Take what is new in them` },
          { id: 'SKIP', text: t`Pass over them` },
          { id: 'CREATE', text: t`Bring them in again` },
        ]}
      />
      {kind === 'LEADS' || kind === 'CONTACTS' || (kind === 'COMPANIES' && keyFields.length > 0) ? (
        <KeyRules kind={kind} keyFields={keyFields} choices={choices} onChoose={onChoose} />
      ) : null}
      {newGroups.length > 0 || choices.newGroups === false ? (
        <Select
          label={t`Customer groups that don’t exist yet`}
          description={newGroups.length > 0 ? namedGroups : undefined}
          placeholder={t`Choose`}
          value={choices.newGroups === false ? 'LEAVE_OUT' : 'MAKE'}
          onChange={(id) => onChoose((plan) => ({ ...plan, newGroups: id === 'MAKE' }))}
          options={[
            { id: 'MAKE', text: t`Make them` },
            { id: 'LEAVE_OUT', text: t`Leave them out` },
          ]}
        />
      ) : null}
      {kind === 'LEADS' ? (
        <>
          <MemberChoice
            label={t`Leads that name no owner`}
            placeholder={t`Nobody's yet`}
            value={ownerId ? { id: ownerId, name: ownerName } : null}
            onChange={(member) => onChoose((plan) => ({ ...plan, ownerId: member?.id ?? null }))}
          />
          {unvalued > 0 || choices.wonWithoutValue != null ? (
            <Select
              label={t`Won without a value`}
              placeholder={t`Choose`}
              value={choices.wonWithoutValue ?? 'ZERO'}
              onChange={(id) =>
                onChoose((plan) => ({ ...plan, wonWithoutValue: id as ImportWonWithoutValue }))
              }
              options={[
                { id: 'ZERO', text: t`Count it with a value of 0` },
                { id: 'SUM_OF_LINES', text: t`Add up its products' prices` },
              ]}
            />
          ) : null}
          {undated > 0 ? (
            <DatePicker
              label={t`Date for leads that don’t say when they came in`}
              description={
                choices.capturedOnWhenMissing
                  ? plural(undated, {
                      one: '# row has no such day: it counts as captured on this one.',
                      other: '# rows have no such day: they count as captured on this one.',
                    })
                  : plural(undated, {
                      one: '# row has no such day: it counts as captured today, unless you choose one.',
                      other: '# rows have no such day: they count as captured today, unless you choose one.',
                    })
              }
              value={choices.capturedOnWhenMissing ?? null}
              onChange={(day) => onChoose((plan) => ({ ...plan, capturedOnWhenMissing: day }))}
            />
          ) : null}
          {asksDay ? (
            <DatePicker
              label={t`Closing date for won and lost leads without one`}
              value={choices.closedOnWhenMissing ?? null}
              onChange={(day) => onChoose((plan) => ({ ...plan, closedOnWhenMissing: day }))}
            />
          ) : null}
        </>
      ) : null}
    </div>
  );
}
