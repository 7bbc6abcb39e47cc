import { useLingui } from '@lingui/react/macro';
import { Anchor, IconCompany, IconPerson } from '@mikomi/ui';
import { useMemo } from 'react';
import { useFormats } from '#app/formats/formats-context.tsx';
import type { Column } from '#app/list/virtual-table.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './customer.module.css';

const CustomerColumnsCustomer = graphql(`
  fragment CustomerColumns_Customer on Customer {
    ... on Contact {
      id
      name
      jobTitle
      owner {
        id
        name
      }
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
      industry
      owner {
        id
        name
      }
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

type Row = FragmentType<typeof CustomerColumnsCustomer>;

/** What a row of customers shows: who bought, how often, and the latest deal. */
export function useCustomerColumns(slug: string): readonly [Column<Row>, ...Column<Row>[]] {
  const { t } = useLingui();
  const formats = useFormats();
  return useMemo(() => {
    const of = (node: Row) => readFragment(CustomerColumnsCustomer, node);
    const latest = (node: Row) => of(node).deals.nodes[0];
    return [
      {
        id: 'name',
        title: t`Customer`,
        width: 'minmax(14rem, 1.6fr)',
        isSortable: true,
        cell: (node) => {
          const customer = of(node);
          const isCompany = customer.__typename === 'Company';
          const name = customer.__typename === 'Company' ? customer.companyName : customer.name;
          return (
            <span className={styles.name}>
              {isCompany ? <IconCompany aria-label={t`Company`} /> : <IconPerson aria-label={t`Contact`} />}
              <Anchor
                variant="plain"
                href={`/o/${slug}/${isCompany ? 'companies' : 'contacts'}/${customer.id}`}
              >
                {name || t`Without a name`}
              </Anchor>
            </span>
          );
        },
      },
      {
        id: 'about',
        title: t`Industry or position`,
        width: 'minmax(9rem, 1fr)',
        isFaint: true,
        cell: (node) => {
          const customer = of(node);
          return customer.__typename === 'Company' ? customer.industry : customer.jobTitle;
        },
      },
      {
        id: 'deals',
        title: t`Deals`,
        width: '5rem',
        isNumeric: true,
        cell: (node) => formats.number(of(node).deals.totalCount),
      },
      {
        id: 'value',
        title: t`Latest deal`,
        width: '9rem',
        isNumeric: true,
        cell: (node) => {
          const deal = latest(node);
          return deal ? formats.money(deal.currentValue) : '';
        },
      },
      {
        id: 'won',
        title: t`Bought on`,
        width: '8rem',
        isFaint: true,
        cell: (node) => {
          const deal = latest(node);
          return deal ? formats.day(deal.wonOn, undefined, 'narrow') : '';
        },
      },
      {
        id: 'owner',
        title: t({ message: 'Owner', context: 'of a contact or company' }),
        width: 'minmax(8rem, 0.8fr)',
        isFaint: true,
        cell: (node) => of(node).owner?.name,
      },
    ];
  }, [t, slug, formats]);
}
