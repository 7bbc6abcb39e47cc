import { useLingui } from '@lingui/react/macro';
import { amountText } from '@mikomi/domain/shared';
import { Button, NumberField, Select } from '@mikomi/ui';
import { Controller, useWatch } from 'react-hook-form';
import { amountOf } from '#app/form/amount-of.ts';
import { AmountTextInput } from '#app/form/amount-text-input.tsx';
import { useDraftForm } from '#app/form/draft.ts';
import { Form } from '#app/form/form.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { useViewer } from '#app/session/viewer-context.tsx';
import { refuseForm } from '#app/settings/refuse-form.ts';
import type { Interest } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';
import styles from './lead-products.module.css';
import { type ChosenProduct, ProductChoice } from './product-choice.lookup.tsx';
import { useInterestWords } from './use-interest-words.ts';

const AddProductAdd = graphql(`
  mutation AddProduct_Add($input: AddProductLinesInput!) {
    addProductLines(input: $input) {
      ... on AddProductLinesPayload {
        commandId
        lead {
          id
          ...LeadProducts_Lead
          ...ConvertLead_Lead
        }
      }
      ... on Error {
        code
        message
        path
        parameters
      }
    }
  }
`);

type AddProductProps = { readonly leadId: string; readonly onClose: () => void };

/** Named as the API names them, so that its refusals find their field. */
type Values = {
  readonly productId: ChosenProduct | null;
  readonly quantity: number | null;
  readonly unitPrice: string;
  readonly interest: Interest | null;
};

const EMPTY: Values = { productId: null, quantity: 1, unitPrice: '', interest: null };

/** One more product on a lead, at the catalogue's price unless another is typed. */
export function AddProduct({ leadId, onClose }: AddProductProps) {
  const { t, i18n } = useLingui();
  const { currency = 'USD' } = useViewer();
  const interests = useInterestWords();
  const add = useCommand(AddProductAdd);
  const showUndo = useUndoToast();
  const { form, draft } = useDraftForm<Values>(`product.${leadId}`, EMPTY);
  const { control } = form;
  const priced = useWatch({ control, name: 'productId' })?.price?.currency ?? currency;

  const submit = async ({ productId: product, quantity, unitPrice: typed, interest }: Values) => {
    if (product === null) return;
    const unitPrice = amountOf(typed, priced, i18n.locale);
    const line = {
      productId: product.id,
      quantity: quantity ?? 1,
      ...(unitPrice === undefined ? {} : { unitPrice }),
      ...(interest ? { interest } : {}),
    };
    const answer = await add({ input: { leadId, lines: [line] } });
    if (answer.kind === 'refused') return refuseForm(form, answer);
    draft.discard();
    showUndo(t`${product.name} is on the lead.`, answer.payload.commandId);
    onClose();
  };

  return (
    <div className={styles.fields}>
      <Form form={form} draft={draft} onSubmit={submit}>
        <Controller
          control={control}
          name="productId"
          rules={{ required: t`Choose a product.` }}
          render={({ field, fieldState }) => (
            <ProductChoice
              key={String(draft.isRestored)}
              label={t`Product`}
              autoFocus
              value={field.value}
              error={fieldState.error?.message}
              onChange={(chosen) => {
                field.onChange(chosen);
                form.setValue('unitPrice', chosen?.price ? amountText(chosen.price, i18n.locale) : '');
              }}
            />
          )}
        />
        <div className={styles.pair}>
          <Controller
            control={control}
            name="quantity"
            render={({ field }) => (
              <NumberField label={t`Quantity`} value={field.value} onChange={field.onChange} minValue={0} />
            )}
          />
          <AmountTextInput
            control={control}
            name="unitPrice"
            label={t`Unit price`}
            labelNote={priced}
            currency={priced}
          />
        </div>
        <Controller
          control={control}
          name="interest"
          render={({ field }) => (
            <Select
              label={t`How much they want it`}
              placeholder={t`Not known yet`}
              value={field.value}
              onChange={field.onChange}
              options={(['STRONG', 'SOME', 'NONE'] as const).map((id) => ({ id, text: interests[id] }))}
            />
          )}
        />
        <div className={styles.acts}>
          <Button
            size="small"
            variant="quiet"
            onPress={() => {
              draft.discard();
              onClose();
            }}
          >{t`Cancel`}</Button>
          <Button
            type="submit"
            size="small"
            variant="primary"
            isPending={form.formState.isSubmitting}
          >{t`Add`}</Button>
        </div>
      </Form>
    </div>
  );
}
