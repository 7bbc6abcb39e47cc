import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { EditableFact, type SaveFact } from '#app/facts/editable-fact.tsx';
import { LookupFactEditor } from '#app/facts/lookup-fact-editor.tsx';
import { type Named, useLookup } from '#app/form/use-lookup.ts';
import { graphql } from '#generated/index.ts';

const SourceProductQuery = graphql(`
  query SourceProduct($search: String) {
    products(first: 50, filter: { search: $search, archived: false }) {
      nodes {
        id
        name
        code
      }
    }
  }
`);

type SourceProductProps = {
  readonly product: Named | null;
  readonly onSave: SaveFact<string | null>;
};

/** What the leads of a source ask about, where they do not say. */
export function SourceProduct({ product, onSave }: SourceProductProps) {
  const { t } = useLingui();
  return (
    <EditableFact
      term={t`Product, where they name none`}
      editLabel={t`Choose the product`}
      editor={(close) => <ProductEditor product={product} onSave={onSave} onClose={close} />}
    >
      {product?.name ?? t`None`}
    </EditableFact>
  );
}

function ProductEditor({ product, onSave, onClose }: SourceProductProps & { readonly onClose: () => void }) {
  const { t } = useLingui();
  const lookup = useLookup(null);
  const [{ data, fetching }] = useQuery({ query: SourceProductQuery, variables: { search: lookup.search } });
  return (
    <LookupFactEditor
      label={t`Product, where they name none`}
      placeholder={product?.name ?? t`None`}
      lookup={lookup}
      found={(data?.products.nodes ?? []).map(({ id, name, code }) => ({ id, name, detail: code }))}
      isAsking={fetching}
      emptyText={t`No product by that name.`}
      noneText={product ? t`None` : undefined}
      onSave={onSave}
      onClose={onClose}
    />
  );
}
