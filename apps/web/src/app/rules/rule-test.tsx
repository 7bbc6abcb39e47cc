import { useLingui } from '@lingui/react/macro';
import type { FactField, FactSchema } from '@mikomi/domain/catalog';
import { type Locale, labelIn } from '@mikomi/domain/shared';
import { ComboBox, IconButton, IconClose, Select } from '@mikomi/ui';
import type { ReactNode } from 'react';
import type { RuleRecord } from '#generated/graphql.ts';
import { useComparisonWords } from './comparison-words.ts';
import { comparisonsOf } from './comparisons.ts';
import styles from './rule-builder.module.css';
import { type Comparison, type DraftTest, type DraftValue, newGroup } from './rule-draft.ts';
import { RuleValue } from './rule-value.tsx';

type RuleTestProps = {
  readonly record: RuleRecord | undefined;
  readonly schema: FactSchema;
  readonly test: DraftTest;
  readonly autoFocus: boolean;
  readonly onChange: (test: DraftTest) => void;
  readonly onRemove: () => void;
  /** What is asked of child records, where the field has them. */
  readonly children?: ReactNode;
};

/** One condition: a field, how it compares, and with what. */
export function RuleTest({ record, schema, test, autoFocus, onChange, onRemove, children }: RuleTestProps) {
  const { t, i18n } = useLingui();
  const words = useComparisonWords();
  const titles = { LEAD: t`Lead`, CONTACT: t`Contact`, COMPANY: t`Company` };
  const field = test.field === null ? undefined : schema[test.field];
  const name = field ? labelIn(field.label, i18n.locale as Locale) : t`the condition`;
  const choose = (chosen: string | null) => {
    const next = chosen === null ? undefined : schema[chosen];
    if (chosen === null || !next) return onChange({ ...test, field: null, comparison: null, value: {} });
    const [comparison = null] = comparisonsOf(chosen, next);
    const { rows: _, ...rest } = test;
    const rows = next.type === 'rows' ? { rows: newGroup() } : {};
    return onChange({ ...rest, field: chosen, comparison, value: {}, ...rows });
  };
  return (
    <div className={styles.test}>
      <div className={styles.row}>
        <ComboBox
          label={t`What is asked`}
          isLabelHidden
          autoFocus={autoFocus}
          placeholder={t`Choose a field`}
          options={fieldOptions(schema, i18n.locale as Locale, record && titles, record)}
          value={test.field}
          onChange={choose}
          loadingText={t`One moment`}
          emptyText={t`No field is called so.`}
        />
        {field && test.field !== null ? (
          <>
            <Select
              label={t`How ${name} compares`}
              isLabelHidden
              placeholder={t`Choose`}
              value={test.comparison}
              options={offered(test.field, field, test.comparison).map((id) => ({ id, text: words(id) }))}
              onChange={(comparison) =>
                onChange({
                  ...test,
                  comparison: comparison as Comparison,
                  value: keptValue(test, comparison as Comparison),
                })
              }
            />
            <div className={styles.value}>
              <RuleValue
                label={name}
                field={field}
                test={test}
                onChange={(value) => onChange({ ...test, value })}
              />
            </div>
          </>
        ) : null}
        <div className={styles.remove}>
          <IconButton
            label={t`Remove ${name}`}
            icon={<IconClose aria-hidden="true" />}
            size="small"
            onPress={onRemove}
          />
        </div>
      </div>
      {children}
    </div>
  );
}

/** How a field may be compared, and how it is where a stored rule compares it in yet another way. */
function offered(name: string, field: FactField, comparison: Comparison | null): readonly Comparison[] {
  return [...new Set([...comparisonsOf(name, field), ...(comparison ? [comparison] : [])])];
}

/** What was entered stays where the other comparison takes the same. */
function keptValue({ comparison, value }: DraftTest, next: Comparison): DraftValue {
  return kindOf(comparison) === kindOf(next) ? value : {};
}

const KINDS: readonly (readonly Comparison[])[] = [
  ['contains', 'starts', 'is', 'is-not'],
  ['at-least', 'at-most'],
  ['within', 'longer-ago'],
  ['from', 'until'],
  ['one-of', 'none-of'],
  ['has-any', 'has-none'],
  ['in-group', 'not-in-group'],
];

function kindOf(comparison: Comparison | null): number {
  return KINDS.findIndex((kind) => comparison !== null && kind.includes(comparison));
}

/** The record's own fields first, then those that are reached through another one, each by name beneath the record that has it. */
function fieldOptions(
  schema: FactSchema,
  locale: Locale,
  titles: Readonly<Record<RuleRecord, string>> | undefined,
  record: RuleRecord | undefined,
) {
  const collator = new Intl.Collator(locale);
  const options = Object.entries(schema).map(([id, { label }]) => ({ id, text: labelIn(label, locale) }));
  const sorted = options.toSorted(
    (a, b) =>
      PLACES.indexOf(reachedBy(a.id)) - PLACES.indexOf(reachedBy(b.id)) || collator.compare(a.text, b.text),
  );
  if (!titles || !record) return sorted;
  return sorted.map((option) => ({ ...option, section: titles[reachedBy(option.id) ?? record] }));
}

/** The other record through which a field is reached. */
function reachedBy(name: string): RuleRecord | undefined {
  if (name.startsWith('contact.')) return 'CONTACT';
  return name.startsWith('company.') ? 'COMPANY' : undefined;
}

const PLACES: readonly (RuleRecord | undefined)[] = [undefined, 'CONTACT', 'COMPANY'];
