import { useLingui } from '@lingui/react/macro';
import { amountText } from '@mikomi/domain/shared';
import { Button, IconAdd, IconButton, IconClose, NumberField } from '@mikomi/ui';
import { type UseFormReturn, useController, useFieldArray, useWatch } from 'react-hook-form';
import { AmountTextInput } from '#app/form/amount-text-input.tsx';
import styles from './new-lead.module.css';
import type { NewLeadValues } from './new-lead-values.ts';
import { ProductChoice } from './product-choice.lookup.tsx';

const MANY = 50;

/** What the lead is about, with how many and at which price. */
export function NewLeadLines({ form }: { readonly form: UseFormReturn<NewLeadValues> }) {
  const { t } = useLingui();
  const { control } = form;
  const { fields, append, remove } = useFieldArray({ control, name: 'lines' });
  return (
    <>
      {fields.map(({ id }, index) => (
        <Line key={id} form={form} index={index} onRemove={() => remove(index)} />
      ))}
      {fields.length < MANY ? (
        <div className={styles.adds}>
          <Button
            variant="quiet"
            size="small"
            icon={<IconAdd aria-hidden="true" />}
            onPress={() => append({ productId: '', name: '', quantity: 1, price: '' })}
          >
            {t`Add a product`}
          </Button>
        </div>
      ) : null}
    </>
  );
}

type LineProps = {
  readonly form: UseFormReturn<NewLeadValues>;
  readonly index: number;
  readonly onRemove: () => void;
};

function Line({ form, index, onRemove }: LineProps) {
  const { t, i18n } = useLingui();
  const { control } = form;
  const [line, currency] = useWatch({ control, name: [`lines.${index}`, 'currency'] });
  const { field: quantity } = useController({ control, name: `lines.${index}.quantity` });
  const { fieldState } = useController({ control, name: `lines.${index}.name` });
  return (
    <div className={styles.line}>
      <ProductChoice
        label={t`Product`}
        value={line?.productId ? { id: line.productId, name: line.name } : null}
        error={fieldState.error?.message}
        onChange={(product) => {
          const isSame = product?.price?.currency === currency;
          form.setValue(
            `lines.${index}`,
            {
              productId: product?.id ?? '',
              name: product?.name ?? '',
              quantity: line?.quantity ?? 1,
              price: product?.price && isSame ? amountText(product.price, i18n.locale) : '',
            },
            { shouldDirty: true },
          );
        }}
      />
      <NumberField
        label={t`Quantity`}
        value={quantity.value}
        onChange={quantity.onChange}
        onBlur={quantity.onBlur}
        minValue={0}
      />
      <AmountTextInput
        control={control}
        name={`lines.${index}.price`}
        label={t`Unit price`}
        currency={currency}
      />
      <IconButton label={t`Remove this product`} icon={<IconClose aria-hidden="true" />} onPress={onRemove} />
    </div>
  );
}
