import { useLingui } from '@lingui/react/macro';
import type { StoredRule } from '@mikomi/domain/catalog';
import { addDays } from '@mikomi/domain/shared';
import { Button, Checkbox, ComboBox, DatePicker, NumberField, Select, Skeleton } from '@mikomi/ui';
import { ConditionsForm } from '#app/custom-fields/conditions-form.tsx';
import { useListedFields } from '#app/custom-fields/use-listed-fields.lookup.ts';
import { MemberChoice } from '#app/form/member-choice.lookup.tsx';
import { useToday } from '#app/formats/use-today.ts';
import styles from '#app/list/list-form.module.css';
import { RuleFilter } from '#app/rules/rule-filter.tsx';
import { useViewer } from '#app/session/viewer-context.tsx';
import { useFilterNames } from './leads-filter-names.lookup.ts';
import type { LeadFilters, PotentialFilter } from './leads-search.ts';

export type LeadsFilterProps = {
  readonly filters: LeadFilters;
  readonly onFilters: (filters: LeadFilters) => void;
};

/** No grade is called so. */
const ANY = '–';

type ListKey = 'stage' | 'source' | 'inTeam' | 'product' | 'productGroup';

/** Every condition of a list of leads; each takes effect at once. */
export function LeadsFilterForm({ filters, onFilters }: LeadsFilterProps) {
  const { t } = useLingui();
  const { memberId } = useViewer();
  const today = useToday();
  const names = useFilterNames(filters);
  const { fields } = useListedFields('LEAD');
  const set = (change: { readonly [Name in keyof LeadFilters]?: LeadFilters[Name] | undefined }) =>
    onFilters(
      Object.fromEntries(
        Object.entries({ ...filters, ...change }).filter(([, value]) => value !== undefined && value !== ''),
      ) as LeadFilters,
    );
  const owner = names?.members.find(({ id }) => id === filters.owner) ?? null;
  const spans = [
    [t`7 days`, 6],
    [t`30 days`, 29],
    [t`90 days`, 89],
  ] as const;
  const choice = (
    key: ListKey,
    label: string,
    options: readonly { readonly id: string; readonly name: string }[],
  ) => (
    <ComboBox
      label={label}
      value={filters[key] ?? null}
      onChange={(id) => set({ [key]: id ?? undefined })}
      options={options.map(({ id, name }) => ({ id, text: name }))}
      isLoading={names === undefined}
      loadingText={t`One moment`}
      emptyText={t`Nothing by that name.`}
      placeholder={t`Any`}
    />
  );
  return (
    <div className={`${styles.form} ${styles.wide}`} data-wide>
      <MemberChoice
        key={owner?.id ?? ''}
        label={t({ message: 'Owner', context: 'of a lead' })}
        placeholder={t`Any`}
        value={owner}
        onChange={(member) => set({ owner: member?.id })}
      />
      {choice('inTeam', t`Team`, names?.teams ?? [])}
      {choice('stage', t`Stage`, names?.stages ?? [])}
      {choice('source', t`Source`, names?.sources ?? [])}
      {choice('product', t`Product`, names?.products ?? [])}
      {choice('productGroup', t`Product group`, names?.productGroups ?? [])}
      <Select
        label={t`Potential`}
        placeholder={t`Any`}
        value={filters.potential ?? null}
        onChange={(id) => set({ potential: id === 'any' ? undefined : (id as PotentialFilter) })}
        options={[
          { id: 'any', text: t`Any` },
          { id: 'high', text: t`High` },
          { id: 'medium', text: t`Medium` },
          { id: 'low', text: t`Low` },
        ]}
      />
      <NumberField
        label={t`Score at least`}
        value={filters.score ?? null}
        onChange={(score) => set({ score: score ?? undefined })}
      />
      <Select
        label={t`Grade`}
        placeholder={t`Any`}
        value={filters.grade ?? null}
        onChange={(grade) => set({ grade: grade === ANY ? undefined : grade })}
        options={[{ id: ANY, text: t`Any` }, ...(names?.grades ?? []).map((id) => ({ id, text: id }))]}
      />
      <DatePicker
        label={t`Captured since`}
        value={filters.since ?? null}
        onChange={(day) => set({ since: day ?? undefined })}
      />
      <DatePicker
        label={t`Captured until`}
        value={filters.until ?? null}
        onChange={(day) => set({ until: day ?? undefined })}
      />
      <div className={styles.spans}>
        {spans.map(([text, days]) => (
          <Button
            key={days}
            size="small"
            variant="quiet"
            onPress={() => set({ since: addDays(today, -days), until: undefined })}
          >
            {text}
          </Button>
        ))}
      </div>
      <div className={styles.whole}>
        <Checkbox
          isSelected={filters.owner !== undefined && filters.owner === memberId}
          onChange={(isMine) => set({ owner: isMine ? memberId : undefined })}
        >
          {t`My leads`}
        </Checkbox>
        <Checkbox
          isSelected={filters.next === 'none'}
          onChange={(isOn) => set({ next: isOn ? 'none' : undefined })}
        >
          {t`Without a next step`}
        </Checkbox>
      </div>
      <div className={styles.whole}>
        <RuleFilter
          record="LEAD"
          rule={filters.rule as StoredRule | undefined}
          onRule={(rule) => set({ rule: rule as object | undefined })}
        />
      </div>
      {fields ? (
        <ConditionsForm
          fields={fields}
          conditions={filters.custom ?? {}}
          onConditions={(custom) => set({ custom })}
        />
      ) : (
        <div className={styles.whole}>
          <Skeleton shape="block" width="100%" height="5rem" />
        </div>
      )}
    </div>
  );
}
