import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { LookupChoice } from '#app/form/lookup-choice.tsx';
import { useLookup } from '#app/form/use-lookup.ts';
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
export function ProductChoice({ value, onChange, ...words }: ProductChoiceProps) {
  const { t } = useLingui();
  const formats = useFormats();
  const lookup = useLookup(value);
  const [{ data, fetching }] = useQuery({ query: ProductChoiceQuery, variables: { search: lookup.search } });
  const products = data?.products.nodes ?? [];
  return (
    <LookupChoice
      {...words}
      value={value}
      lookup={lookup}
      found={products.map(({ id, name, code, price }) => ({
        id,
        name,
        detail: [code, price ? formats.money(price) : null].filter(Boolean).join(' · '),
      }))}
      isAsking={fetching}
      emptyText={t`No product by that name.`}
      onChoose={(chosen) => {
        const product = products.find(({ id }) => id === chosen);
        onChange(product ? { id: product.id, name: product.name, price: product.price ?? null } : null);
      }}
    />
  );
}
