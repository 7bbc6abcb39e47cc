import { useLingui } from '@lingui/react/macro';
import type { FactField } from '@mikomi/domain/catalog';
import { decimalOf, type Locale, labelIn } from '@mikomi/domain/shared';
import { DatePicker, MultiSelect, NumberField, Select, TextField } from '@mikomi/ui';
import { amountOf } from '../form/amount-of.ts';
import styles from './rule-builder.module.css';
import type { DraftTest, DraftValue, SpanUnit } from './rule-draft.ts';
import type { OfferedOption } from './use-rule-fields.lookup.ts';

type RuleValueProps = {
  readonly label: string;
  readonly field: FactField;
  readonly test: DraftTest;
  readonly onChange: (value: DraftValue) => void;
};

/** What a field is compared with, entered by what it holds. */
export function RuleValue({ label, field, test, onChange }: RuleValueProps) {
  const { t, i18n } = useLingui();
  const { value, comparison } = test;
  switch (comparison) {
    case 'contains':
    case 'starts':
    case 'is-not':
      return <TextValue {...{ label, field, test, onChange }} />;
    case 'is':
    case 'at-least':
    case 'at-most':
      if (field.type === 'text') return <TextValue {...{ label, field, test, onChange }} />;
      if (field.type === 'money')
        return <AmountValue {...{ label, value, onChange }} currency={field.currency} />;
      return (
        <NumberField
          label={label}
          isLabelHidden
          value={value.number ?? null}
          onChange={(number) => onChange(number === null ? {} : { number })}
        />
      );
    case 'within':
    case 'longer-ago':
      return <SpanValue {...{ label, field, test, onChange }} />;
    case 'from':
    case 'until':
      return (
        <DatePicker
          label={label}
          value={value.day ?? null}
          onChange={(day) => onChange(day === null ? {} : { day })}
        />
      );
    case 'one-of':
    case 'none-of':
    case 'has-any':
    case 'has-none':
    case 'in-group':
    case 'not-in-group': {
      const options =
        'options' in field ? (field.options as readonly OfferedOption[] | undefined) : undefined;
      if (!options) return <KeysValue {...{ label, field, test, onChange }} />;
      const chosen = value.keys ?? [];
      return (
        <MultiSelect
          label={label}
          isLabelHidden
          placeholder={t`Choose`}
          options={options
            .filter(({ key, inUse }) => inUse || chosen.includes(key))
            .map((option) => ({ id: option.key, text: labelIn(option.label, i18n.locale as Locale) }))}
          value={chosen}
          onChange={(keys) => onChange({ keys })}
        />
      );
    }
    default:
      return null;
  }
}

function TextValue({ label, test, onChange }: RuleValueProps) {
  return (
    <TextField
      label={label}
      isLabelHidden
      autoComplete="off"
      value={test.value.text ?? ''}
      onChange={(text) => onChange({ text })}
    />
  );
}

/** Keys of a list that nobody knows whole, one after another. */
function KeysValue({ label, test, onChange }: RuleValueProps) {
  const { t } = useLingui();
  return (
    <TextField
      label={label}
      isLabelHidden
      autoComplete="off"
      placeholder={t`ja, en`}
      value={test.value.text ?? (test.value.keys ?? []).join(', ')}
      onChange={(text) =>
        onChange({
          text,
          keys: text
            .split(/[,、，\s]+/)
            .map((key) => key.trim())
            .filter((key) => key !== ''),
        })
      }
    />
  );
}

function AmountValue({
  label,
  value,
  currency,
  onChange,
}: Pick<RuleValueProps, 'label' | 'onChange'> & { readonly value: DraftValue; readonly currency: string }) {
  const { t, i18n } = useLingui();
  const shown = value.number === undefined ? '' : decimalOf({ amount: value.number, currency });
  const text = value.text ?? shown;
  const isUnread = text.trim() !== '' && value.number === undefined;
  return (
    <TextField
      label={label}
      isLabelHidden
      inputMode="decimal"
      autoComplete="off"
      value={text}
      {...(isUnread ? { error: t`This is not an amount in ${currency}.` } : {})}
      onChange={(typed) => {
        const number = amountOf(typed, currency, i18n.locale);
        onChange(number === undefined ? { text: typed } : { text: typed, number });
      }}
    />
  );
}

function SpanValue({ label, test: { comparison, value }, onChange }: RuleValueProps) {
  const { t } = useLingui();
  const units: Readonly<Record<SpanUnit, string>> = { days: t`days`, weeks: t`weeks`, months: t`months` };
  return (
    <div className={styles.span}>
      <NumberField
        label={label}
        isLabelHidden
        value={value.number ?? null}
        {...(comparison === 'longer-ago' ? { unit: t`days` } : {})}
        onChange={(number) => {
          const { number: _, ...rest } = value;
          onChange(number === null ? rest : { ...rest, number });
        }}
      />
      {comparison === 'within' ? (
        <Select
          label={t`Unit of ${label}`}
          isLabelHidden
          placeholder={t`Choose`}
          value={value.unit ?? 'days'}
          options={Object.entries(units).map(([id, text]) => ({ id, text }))}
          onChange={(unit) => onChange({ ...value, unit: unit as SpanUnit })}
        />
      ) : null}
    </div>
  );
}
