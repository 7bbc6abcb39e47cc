import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useFormats } from '#app/formats/formats-context.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './customer.module.css';

const CustomerPhoneRowCustomer = graphql(`
  fragment CustomerPhoneRow_Customer on Customer {
    ... on Contact {
      id
      name
      deals(first: 1) {
        totalCount
        nodes {
          id
          wonOn
          currentValue {
            amount
            currency
          }
        }
      }
    }
    ... on Company {
      id
      companyName: name
      deals(first: 1) {
        totalCount
        nodes {
          id
          wonOn
          currentValue {
            amount
            currency
          }
        }
      }
    }
  }
`);

/** A customer in two lines: who, and the latest of how many deals. */
export function CustomerPhoneRow({
  customer,
}: {
  readonly customer: FragmentType<typeof CustomerPhoneRowCustomer>;
}) {
  const known = readFragment(CustomerPhoneRowCustomer, customer);
  const { t } = useLingui();
  const formats = useFormats();
  const name = known.__typename === 'Company' ? known.companyName : known.name;
  const latest = known.deals.nodes[0];
  return (
    <div className={styles.row}>
      <strong className={styles.title}>{name || t`Without a name`}</strong>
      <span>{latest ? formats.money(latest.currentValue, 'compact') : null}</span>
      <span className={styles.faint}>
        {plural(known.deals.totalCount, { one: '# deal', other: '# deals' })}
      </span>
      <span className={styles.faint}>{latest ? formats.day(latest.wonOn, undefined, 'narrow') : null}</span>
    </div>
  );
}
