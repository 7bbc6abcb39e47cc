import { useLingui } from '@lingui/react/macro';
import { minorDigitsOf, parseMoney } from '@mikomi/domain/shared';
import { Dialog, type OptionProps } from '@mikomi/ui';
import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { changedOf } from '#app/form/changed-of.ts';
import { ComboInput } from '#app/form/combo-input.tsx';
import { namedCurrencyOptions } from '#app/form/currency-options.ts';
import { useDraftForm } from '#app/form/draft.ts';
import { Form } from '#app/form/form.tsx';
import { FormFoot } from '#app/form/form-foot.tsx';
import { SelectInput } from '#app/form/select-input.tsx';
import { TextInput } from '#app/form/text-input.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { useViewer } from '#app/session/viewer-context.tsx';
import { refuseForm } from '#app/settings/refuse-form.ts';
import type { Billing } from '#generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { useBillingWords } from './billing-words.ts';

const ProductDialogProduct = graphql(`
  fragment ProductDialog_Product on Product {
    id
    name
    code
    billing
    price {
      amount
      currency
    }
    group {
      id
    }
  }
`);

const ProductDialogCreateMutation = graphql(`
  mutation ProductDialog_Create($input: CreateProductInput!) {
    createProduct(input: $input) {
      ... on CreateProductPayload {
        product {
          id
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

const ProductDialogEditMutation = graphql(`
  mutation ProductDialog_Edit($input: EditProductInput!) {
    editProduct(input: $input) {
      ... on EditProductPayload {
        product {
          id
          ...ProductDialog_Product
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

const NO_GROUP = 'none';

type Values = {
  readonly name: string;
  readonly code: string;
  readonly groupId: string;
  readonly price: string;
  readonly currency: string;
  readonly billing: string;
};

/** What is sent of a form whose price has been read before. */
function inputOf(values: Values, locale: string) {
  const price = values.price.trim() === '' ? null : parseMoney(values.price, values.currency, locale);
  return {
    name: values.name.trim(),
    code: values.code.trim() || null,
    groupId: values.groupId === NO_GROUP ? null : values.groupId,
    price: price && 'amount' in price ? { amount: price.amount, currency: price.currency } : null,
    billing: values.billing as Billing,
  };
}

type ProductDialogProps = {
  /** The product to change; without it one is made. */
  readonly product?: FragmentType<typeof ProductDialogProduct>;
  readonly groups: readonly OptionProps[];
  readonly onClose: () => void;
};

/** What a product is called, what one piece costs and how it is paid. */
export function ProductDialog({ product, groups, onClose }: ProductDialogProps) {
  const known = readFragment(ProductDialogProduct, product);
  const { t, i18n } = useLingui();
  const viewer = useViewer();
  const billingWords = useBillingWords();
  const create = useCommand(ProductDialogCreateMutation);
  const edit = useCommand(ProductDialogEditMutation);
  const { form, draft, opened } = useDraftForm<Values>(`product.${known?.id ?? 'new'}`, {
    name: known?.name ?? '',
    code: known?.code ?? '',
    groupId: known?.group?.id ?? NO_GROUP,
    price: known?.price ? String(known.price.amount / 10 ** minorDigitsOf(known.price.currency)) : '',
    currency: known?.price?.currency ?? viewer.currency ?? 'JPY',
    billing: known?.billing ?? 'ONCE',
  });
  const { control } = form;
  const currency = useWatch({ control, name: 'currency' });
  const currencies = useMemo(() => namedCurrencyOptions(i18n.locale), [i18n.locale]);

  const submit = async (values: Values) => {
    const input = inputOf(values, i18n.locale);
    const answer = known
      ? await edit({ input: { id: known.id, ...changedOf(inputOf(opened, i18n.locale), input) } })
      : await create({ input });
    if (answer.kind === 'refused') return refuseForm(form, answer);
    draft.discard();
    onClose();
  };

  return (
    <Dialog isOpen onClose={onClose} closeLabel={t`Close`} title={known ? known.name : t`New product`}>
      <Form form={form} draft={draft} onSubmit={submit}>
        <TextInput
          control={control}
          name="name"
          label={t`Name`}
          autoFocus
          rules={{ required: t`Name the product.` }}
        />
        <TextInput control={control} name="code" label={t`Code`} />
        <SelectInput
          control={control}
          name="groupId"
          label={t`Group`}
          placeholder={t`No group`}
          options={[{ id: NO_GROUP, text: t`No group` }, ...groups]}
        />
        <TextInput
          control={control}
          name="price"
          label={t`Price of one piece`}
          inputMode="decimal"
          autoComplete="off"
          description={t`Proposed when the product is put on a lead; lines that exist keep theirs.`}
          rules={{
            validate: (text) =>
              String(text).trim() === '' ||
              'amount' in parseMoney(String(text), currency, i18n.locale) ||
              t`This is not an amount in ${currency}.`,
          }}
        />
        <ComboInput
          control={control}
          name="currency"
          label={t`Currency`}
          options={currencies}
          loadingText={t`One moment`}
          emptyText={t`No currency by that code.`}
        />
        <SelectInput
          control={control}
          name="billing"
          label={t`Paid`}
          placeholder={t`Choose`}
          options={Object.entries(billingWords).map(([id, text]) => ({ id, text }))}
        />
        <FormFoot
          draft={draft}
          onClose={onClose}
          submit={known ? t`Save` : t`Add to the catalogue`}
          isPending={form.formState.isSubmitting}
        />
      </Form>
    </Dialog>
  );
}
