import { useLingui } from '@lingui/react/macro';
import { ComboBox } from '@mikomi/ui';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useSettled } from '#app/form/use-settled.ts';
import { useFormats } from '#app/formats/formats-context.tsx';
import { graphql } from '#generated/index.ts';

const ProductChoiceQuery = graphql(`
  query ProductChoice($search: String) {
    products(first: 50, filter: { search: $search, archived: false }) {
      nodes {
        id
        name
        code
        price {
          amount
          currency
        }
      }
    }
  }
`);

export type ChosenProduct = {
  readonly id: string;
  readonly name: string;
  readonly price: { readonly amount: number; readonly currency: string } | null;
};

type ProductChoiceProps = {
  readonly label: string;
  readonly value: { readonly id: string; readonly name: string } | null;
  readonly onChange: (product: ChosenProduct | null) => void;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
};

/** One product of the catalogue, found by name or code. */
export function ProductChoice({ label, value, onChange, error, autoFocus = false }: ProductChoiceProps) {
  const { t } = useLingui();
  const formats = useFormats();
  const [text, setText] = useState(value?.name ?? '');
  const typed = useSettled(text.trim());
  const search = typed === value?.name || typed === '' ? null : typed;
  const [{ data, fetching }] = useQuery({ query: ProductChoiceQuery, variables: { search } });
  const products = data?.products.nodes ?? [];
  const options = products.map(({ id, name, code, price }) => ({
    id,
    text: name,
    detail: [code, price ? formats.money(price) : null].filter(Boolean).join(' · '),
  }));
  const isListed = value === null || options.some(({ id }) => id === value.id);
  return (
    <ComboBox
      label={label}
      options={
        isListed || search !== null ? options : [{ id: value.id, text: value.name, detail: '' }, ...options]
      }
      value={value?.id ?? null}
      onChange={(id) => {
        // Left half typed, or while the answers are on their way: what is chosen stays.
        if (id === (value?.id ?? null)) return setText(value?.name ?? '');
        const product = products.find((each) => each.id === id);
        setText(product?.name ?? '');
        onChange(product ? { id: product.id, name: product.name, price: product.price ?? null } : null);
      }}
      inputValue={text}
      onInputChange={setText}
      isLoading={fetching}
      loadingText={t`One moment`}
      emptyText={t`No product by that name.`}
      error={error}
      autoFocus={autoFocus}
    />
  );
}
