import { useLingui } from '@lingui/react/macro';
import { Checkbox, DatePicker, Disclosure, MultiSelect, Select, TextField } from '@mikomi/ui';
import { type ReactNode, useState } from 'react';
import { type Control, Controller, type FieldValues, type Path } from 'react-hook-form';
import { useViewer } from '#app/session/viewer-context.tsx';
import type { CustomFieldType } from '#generated/graphql.ts';
import styles from './field-limits.module.css';
import type { LimitValues } from './limit-values.ts';

type FieldLimitsProps<Values extends FieldValues & LimitValues> = {
  readonly control: Control<Values>;
  readonly type: CustomFieldType;
  /** The choices that are stored: a default is one of those. */
  readonly options: readonly { readonly key: string; readonly label: string }[];
};

const NUMBERS: readonly (keyof LimitValues)[] = ['least', 'most', 'decimals', 'length', 'choices', 'days'];
const NUMBER = /^-?\d*(\.\d+)?$/;

const TYPED_DEFAULT: readonly CustomFieldType[] = ['TEXT', 'NUMBER', 'MONEY', 'PHONE', 'EMAIL', 'URL'];

/** What values of a field keep to, by its type, and what a new record has in it. */
export function FieldLimits<Values extends FieldValues & LimitValues>({
  control,
  type,
  options,
}: FieldLimitsProps<Values>) {
  const { t } = useLingui();
  const { currency = 'USD' } = useViewer();
  const [isOpen, setOpen] = useState(false);
  const words = (name: keyof LimitValues, label: string, description?: string, note?: string) => (
    <Controller
      key={name}
      control={control}
      name={name as Path<Values>}
      {...(NUMBERS.includes(name)
        ? { rules: { pattern: { value: NUMBER, message: t`Use a number.` } } }
        : {})}
      render={({ field, fieldState }) => (
        <TextField
          label={label}
          {...(description ? { description } : {})}
          {...(note ? { labelNote: note } : {})}
          value={String(field.value ?? '')}
          onChange={field.onChange}
          onBlur={field.onBlur}
          error={fieldState.error?.message}
        />
      )}
    />
  );
  const day = (name: 'from' | 'until', label: string) => (
    <Controller
      key={name}
      control={control}
      name={name as Path<Values>}
      render={({ field }) => (
        <DatePicker label={label} value={(field.value as string | null) ?? null} onChange={field.onChange} />
      )}
    />
  );
  const limits: Partial<Record<CustomFieldType, readonly ReactNode[]>> = {
    NUMBER: [words('least', t`At least`), words('most', t`At most`), words('decimals', t`Decimals, at most`)],
    MONEY: [words('least', t`At least`, undefined, currency), words('most', t`At most`, undefined, currency)],
    DATE: [day('from', t`From`), day('until', t`Until`)],
    TEXT: [
      words('length', t`Characters, at most`),
      words('shape', t`Written as`, t`0 is a digit, L a letter, A either: 000-0000.`),
    ],
    MULTI_SELECT: [words('choices', t`Choices, at most`)],
  };
  const chosen = options.map(({ key, label }) => ({ id: key, text: label }));
  const begins = (
    <Controller
      control={control}
      name={'begins' as Path<Values>}
      render={({ field }) =>
        type === 'MULTI_SELECT' ? (
          <MultiSelect
            label={t`New records begin with`}
            placeholder={t`Nothing`}
            options={chosen}
            value={field.value ? String(field.value).split('\n') : []}
            onChange={(keys) => field.onChange(keys.join('\n'))}
          />
        ) : (
          <Select
            label={t`New records begin with`}
            placeholder={t`Nothing`}
            options={[
              { id: NOTHING, text: t`Nothing` },
              ...(type === 'BOOLEAN'
                ? [
                    { id: 'true', text: t`Yes` },
                    { id: 'false', text: t`No` },
                  ]
                : chosen),
            ]}
            value={String(field.value) || null}
            onChange={(id) => field.onChange(id === NOTHING ? '' : id)}
          />
        )
      }
    />
  );
  return (
    <Disclosure title={t`Limits and default`} isExpanded={isOpen} onExpandedChange={setOpen}>
      <div className={styles.limits}>
        {limits[type]}
        {TYPED_DEFAULT.includes(type) ? words('begins', t`New records begin with`) : null}
        {type === 'BOOLEAN' || chosen.length > 0 ? begins : null}
        {type === 'DATE'
          ? words(
              'days',
              t`New records begin with the day`,
              t`So many days after they are made; 0 is that day.`,
            )
          : null}
        {type === 'MEMBER' ? (
          <Controller
            control={control}
            name={'maker' as Path<Values>}
            render={({ field }) => (
              <Checkbox isSelected={Boolean(field.value)} onChange={field.onChange}>
                {t`New records begin with whoever makes them`}
              </Checkbox>
            )}
          />
        ) : null}
      </div>
    </Disclosure>
  );
}

/** No choice has it as its key: keys are trimmed. */
const NOTHING = ' ';
