import { useLingui } from '@lingui/react/macro';
import { decimalOf } from '@mikomi/domain/shared';
import { ComboBox, DatePicker, MultiSelect } from '@mikomi/ui';
import { useState } from 'react';
import { amountOf } from '../form/amount-of.ts';
import { currencyOptions } from '../form/currency-options.ts';
import { type ChosenMember, MemberChoice } from '../form/member-choice.lookup.tsx';
import { useNames } from '../form/names.lookup.ts';
import styles from './condition-editor.module.css';
import type { CustomCondition } from './custom-condition.ts';
import type { ListedField } from './custom-filter.ts';
import { SettledText } from './settled-text.tsx';
import { useEntrySetting } from './use-entry-setting.ts';

type ConditionValueProps = {
  readonly field: ListedField;
  readonly condition: CustomCondition;
  readonly onChange: (condition: CustomCondition) => void;
};

/** What a custom field is compared with, entered by what the field holds. */
export function ConditionValue({ field, condition, onChange }: ConditionValueProps) {
  const { t } = useLingui();
  const { label, options } = field;
  switch (condition.how) {
    case 'contains':
    case 'is':
      return field.type === 'MEMBER' ? (
        <MemberValue {...{ field, condition, onChange }} />
      ) : (
        <SettledText
          label={label}
          isLabelHidden
          text={condition.text ?? ''}
          read={(text) => text.trim()}
          onText={(text) => onChange(withPart(condition, 'text', text))}
        />
      );
    case 'any':
    case 'none':
      return (
        <MultiSelect
          label={label}
          isLabelHidden
          placeholder={t`Choose`}
          options={options.map((option) => ({ id: option.key, text: option.label }))}
          value={condition.of ?? []}
          onChange={(of) => {
            const { of: _, ...rest } = condition;
            onChange(of.length > 0 ? { ...rest, of } : rest);
          }}
        />
      );
    case 'between':
      return <RangeValue {...{ field, condition, onChange }} />;
    default:
      return null;
  }
}

function MemberValue({ field, condition, onChange }: ConditionValueProps) {
  const { text } = condition;
  const [chosen, setChosen] = useState<ChosenMember | null>(null);
  const isChosenHere = chosen !== null && chosen.id === text;
  const names = useNames(text && !isChosenHere ? [text] : []);
  const known = text ? { id: text, name: names?.get(text) ?? '…' } : null;
  const value = isChosenHere ? chosen : known;
  return (
    <MemberChoice
      label={field.label}
      isLabelHidden
      value={value}
      onChange={(member) => {
        setChosen(member);
        onChange(withPart(condition, 'text', member?.id));
      }}
    />
  );
}

/** From and to, of which one is enough; amounts within one currency. */
function RangeValue({ field, condition, onChange }: ConditionValueProps) {
  const { t, i18n } = useLingui();
  const { currency: own, locale } = useEntrySetting();
  const { type, label } = field;
  const isMoney = type === 'MONEY';
  const currency = condition.currency ?? own;
  const set = (part: 'from' | 'to', value: string | undefined) =>
    onChange(withPart(isMoney ? { ...condition, currency } : condition, part, value));
  const bounds = [
    ['from', t`${label} from`],
    ['to', t`${label} to`],
  ] as const;
  return (
    <>
      {isMoney ? (
        <ComboBox
          label={t`Currency of ${label}`}
          isLabelHidden
          options={currencyOptions(i18n.locale, [currency, own])}
          value={currency}
          // Minor units of one currency are none of another.
          onChange={(code) => onChange({ how: 'between', currency: code ?? own })}
          loadingText={t`One moment`}
          emptyText={t`No currency by that code.`}
        />
      ) : null}
      <div className={styles.bounds} key={currency}>
        {bounds.map(([part, name]) =>
          type === 'DATE' ? (
            <DatePicker
              key={part}
              label={name}
              value={condition[part] ?? null}
              onChange={(day) => set(part, day ?? undefined)}
            />
          ) : (
            <SettledText
              key={part}
              label={name}
              inputMode="decimal"
              text={shown(condition[part], isMoney ? currency : undefined)}
              read={(text) => (isMoney ? amountIn(text, currency, locale) : numberIn(text))}
              onText={(text) => set(part, text)}
            />
          ),
        )}
      </div>
    </>
  );
}

function withPart(
  condition: CustomCondition,
  part: 'text' | 'from' | 'to',
  value: string | undefined,
): CustomCondition {
  const { [part]: _, ...rest } = condition;
  return value === undefined || value === '' ? rest : { ...rest, [part]: value };
}

function shown(bound: string | undefined, currency: string | undefined): string {
  if (bound === undefined) return '';
  return currency === undefined ? bound : decimalOf({ amount: Number(bound), currency });
}

function amountIn(text: string, currency: string, locale: string): string | undefined {
  const amount = amountOf(text, currency, locale);
  return amount === undefined ? undefined : String(amount);
}

function numberIn(text: string): string | undefined {
  const number = Number(text.normalize('NFKC').replace(/,(?=\d{3}(\D|$))/g, ''));
  return Number.isFinite(number) ? String(number) : undefined;
}
