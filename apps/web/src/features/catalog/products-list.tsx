import { Trans, useLingui } from '@lingui/react/macro';
import { Button, EmptyState, IconButton, IconDelete } from '@mikomi/ui';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import rows from '#app/settings/rows.module.css';
import { toasts } from '#app/toasts.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { useBillingWords } from './billing-words.ts';
import styles from './products-list.module.css';

const ProductsListProduct = graphql(`
  fragment ProductsList_Product on Product {
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
      name
    }
  }
`);

const ProductsListArchiveMutation = graphql(`
  mutation ProductsList_Archive($input: ArchiveProductInput!) {
    archiveProduct(input: $input) {
      ... on ArchiveProductPayload {
        commandId
        product {
          id
          archived
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

type ProductsListProps = {
  readonly products: readonly FragmentType<typeof ProductsListProduct>[];
  readonly onEdit: (id: string) => void;
  readonly onCreate: () => void;
};

/** The catalogue by name. */
export function ProductsList({ products, onEdit, onCreate }: ProductsListProps) {
  const { t } = useLingui();
  const formats = useFormats();
  const billingWords = useBillingWords();
  const archive = useCommand(ProductsListArchiveMutation);
  const offerUndo = useUndoToast();
  const known = readFragment(ProductsListProduct, products);

  const takeOut = async (id: string, name: string) => {
    const answer = await archive({ input: { id } });
    if (answer.kind === 'refused') toasts.show({ text: answer.message, tone: 'fault' });
    else offerUndo(t`${name} is out of the catalogue. Leads that name it keep it.`, answer.payload.commandId);
  };

  if (known.length === 0) {
    return (
      <EmptyState
        text={t`Products make a lead's value add up, and tell later which of them sells.`}
        action={<Button onPress={onCreate}>{t`Add the first product`}</Button>}
      />
    );
  }
  return (
    <ul className={rows.rows}>
      {known.map(({ id, name, code, group, price, billing }) => (
        <li key={id} className={rows.row}>
          <button type="button" className={styles.product} onClick={() => onEdit(id)}>
            <span className={rows.first}>{name}</span>
            <span className={rows.second}>{[code, group?.name].filter(Boolean).join(' · ')}</span>
          </button>
          <span className={styles.price}>
            {price ? formats.money(price) : <Trans>No price</Trans>}
            {billing === 'ONCE' ? null : <span className={rows.second}>{billingWords[billing]}</span>}
          </span>
          <IconButton
            label={t`Take ${name} out of the catalogue`}
            icon={<IconDelete aria-hidden="true" />}
            onPress={() => void takeOut(id, name)}
          />
        </li>
      ))}
    </ul>
  );
}
