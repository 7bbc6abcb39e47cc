import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { type Control, type FieldPath, type FieldValues, useWatch } from 'react-hook-form';
import styles from './amount-input.module.css';
import { AmountTextInput } from './amount-text-input.tsx';
import { ComboInput } from './combo-input.tsx';
import { currencyOptions } from './currency-options.ts';

type AmountInputProps<Values extends FieldValues> = {
  readonly control: Control<Values>;
  readonly amount: FieldPath<Values>;
  readonly currency: FieldPath<Values>;
  readonly label: string;
  readonly isRequired?: boolean;
  /** One line below the amount that helps to enter it. */
  readonly description?: string | undefined;
};

/** An amount as people write it (1,200, 120万) and its currency. */
export function AmountInput<Values extends FieldValues>(props: AmountInputProps<Values>) {
  const { control, amount, currency, label, isRequired = false, description } = props;
  const { t, i18n } = useLingui();
  const chosen: string = useWatch({ control, name: currency });
  const currencies = useMemo(() => currencyOptions(i18n.locale, [chosen]), [i18n.locale, chosen]);
  return (
    <div className={styles.amount}>
      <AmountTextInput
        control={control}
        name={amount}
        label={label}
        currency={chosen}
        description={description}
        isRequired={isRequired}
      />
      <ComboInput
        control={control}
        name={currency}
        label={t`Currency`}
        options={currencies}
        loadingText={t`One moment`}
        emptyText={t`No currency by that code.`}
      />
    </div>
  );
}
