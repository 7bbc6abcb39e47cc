import { useLingui } from '@lingui/react/macro';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { AmountInput } from '#app/form/amount-input.tsx';
import { amountOf } from '#app/form/amount-of.ts';
import { useFormats } from '#app/formats/formats-context.tsx';
import { type ConvertValues, sumOfChosen, type WonLine } from './convert-values.ts';

type ConvertValueProps = {
  readonly form: UseFormReturn<ConvertValues>;
  readonly lines: readonly WonLine[];
  readonly expected: { readonly amount: number; readonly currency: string } | null | undefined;
};

/** What the deal is worth; beside it what the chosen products come to and what was expected, where that is something else. */
export function ConvertValue({ form, lines, expected }: ConvertValueProps) {
  const { t, i18n } = useLingui();
  const formats = useFormats();
  const { control } = form;
  const [chosen, typed, currency] = useWatch({ control, name: ['lineIds', 'amount', 'currency'] });
  const amount = amountOf(typed, currency, i18n.locale);
  const sum = sumOfChosen(lines, chosen, currency);
  const hints = [
    ...(sum !== undefined && sum !== amount
      ? [t`The chosen products come to ${formats.money({ amount: sum, currency })}.`]
      : []),
    ...(sum === undefined && chosen.length > 0
      ? [t`Not every chosen product has a price in ${currency}; enter what it was sold for.`]
      : []),
    ...(expected && (expected.amount !== amount || expected.currency !== currency)
      ? [t`Expected: ${formats.money(expected)}`]
      : []),
  ];
  return (
    <AmountInput
      control={control}
      amount="amount"
      currency="currency"
      label={t`Value of the deal`}
      description={hints.length > 0 ? hints.join(i18n.locale === 'ja' ? '' : ' ') : undefined}
      isRequired
    />
  );
}
