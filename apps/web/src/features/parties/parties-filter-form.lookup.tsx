import { useLingui } from '@lingui/react/macro';
import type { StoredRule } from '@mikomi/domain/catalog';
import { Checkbox, Skeleton } from '@mikomi/ui';
import { ConditionsForm } from '#app/custom-fields/conditions-form.tsx';
import { useListedFields } from '#app/custom-fields/use-listed-fields.lookup.ts';
import { MemberChoice } from '#app/form/member-choice.lookup.tsx';
import { useNames } from '#app/form/names.lookup.ts';
import styles from '#app/list/list-form.module.css';
import { RuleFilter } from '#app/rules/rule-filter.tsx';
import { useViewer } from '#app/session/viewer-context.tsx';
import type { PartyFilters } from './parties-search.ts';

export type PartiesFilterProps = {
  readonly record: 'CONTACT' | 'COMPANY';
  readonly filters: PartyFilters;
  /** What one's own are called. */
  readonly mine: string;
  readonly onFilters: (filters: PartyFilters) => void;
};

/** The conditions of a list of contacts or companies; each takes effect at once. */
export function PartiesFilterForm({ record, filters, mine, onFilters }: PartiesFilterProps) {
  const { t } = useLingui();
  const { memberId } = useViewer();
  const { owner, custom } = filters;
  const names = useNames(owner ? [owner] : []);
  const { fields } = useListedFields(record);
  const set = (change: { readonly [Name in keyof PartyFilters]?: PartyFilters[Name] | undefined }) =>
    onFilters(
      Object.fromEntries(
        Object.entries({ ...filters, ...change }).filter(([, value]) => value),
      ) as PartyFilters,
    );
  return (
    <div className={styles.form}>
      <div className={styles.whole}>
        <MemberChoice
          key={owner ?? ''}
          label={t({ message: 'Owner', context: 'of a contact or company' })}
          placeholder={t`Any`}
          value={owner ? { id: owner, name: names?.get(owner) ?? '' } : null}
          onChange={(member) => set({ owner: member?.id })}
        />
      </div>
      <div className={styles.whole}>
        <Checkbox
          isSelected={owner !== undefined && owner === memberId}
          onChange={(isMine) => set({ owner: isMine ? memberId : undefined })}
        >
          {mine}
        </Checkbox>
      </div>
      <div className={styles.whole}>
        <RuleFilter
          record={record}
          rule={filters.rule as StoredRule | undefined}
          onRule={(rule) => set({ rule: rule as object | undefined })}
        />
      </div>
      {fields ? (
        <ConditionsForm
          fields={fields}
          conditions={custom ?? {}}
          onConditions={(conditions) => set({ custom: conditions })}
        />
      ) : (
        <div className={styles.whole}>
          <Skeleton shape="block" width="100%" height="5rem" />
        </div>
      )}
    </div>
  );
}
