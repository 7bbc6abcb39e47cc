import { useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { useMemo } from 'react';
import { useFormats } from '#app/formats/formats-context.tsx';
import type { MoneyValue } from '#app/formats/money-alike.ts';
import type { Column } from '#app/list/virtual-table.tsx';
import type { Metric } from '#generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const FactColumnsFact = graphql(`
  fragment FactColumns_Fact on Fact {
    day
    value {
      amount
      currency
    }
    leadTitle
    lead {
      id
      company {
        id
        name
      }
      stage {
        id
        name
      }
      lossReason {
        id
        name
      }
      expectedValue {
        amount
        currency
      }
      dealValue {
        amount
        currency
      }
    }
    member {
      id
      name
    }
    team {
      id
      name
    }
  }
`);

type Row = FragmentType<typeof FactColumnsFact>;

/**
 * What a row behind a number shows: the lead and its company, when and for whom it counts; and what says more of what is
 * counted: of a new lead where it stands, of a lost one why, of both what they may bring, of a won one what it brought.
 */
export function useFactColumns(slug: string, metric: Metric): readonly [Column<Row>, ...Column<Row>[]] {
  const { t } = useLingui();
  const formats = useFormats();
  return useMemo(() => {
    const of = (node: Row) => readFragment(FactColumnsFact, node);
    const amount = (
      title: string,
      amountOf: (fact: ReturnType<typeof of>) => MoneyValue | null | undefined,
    ): Column<Row> => ({
      id: 'value',
      title,
      width: '9rem',
      isNumeric: true,
      cell: (node) => {
        const money = amountOf(of(node));
        return money ? formats.money(money) : '';
      },
    });
    const expected = amount(t`Expected value`, ({ lead }) => lead?.expectedValue);
    const said: Readonly<Partial<Record<Metric, readonly Column<Row>[]>>> = {
      LEADS_CAPTURED: [
        {
          id: 'stage',
          title: t`Stage`,
          width: 'minmax(7rem, 0.6fr)',
          leaves: 3,
          cell: (node) => of(node).lead?.stage.name,
        },
        expected,
      ],
      LEADS_CONVERTED: [amount(t`Deal value`, ({ lead }) => lead?.dealValue)],
      LEADS_LOST: [
        {
          id: 'reason',
          title: t`Why lost`,
          width: 'minmax(8rem, 0.8fr)',
          leaves: 3,
          cell: (node) => of(node).lead?.lossReason?.name,
        },
        expected,
      ],
      DEAL_VALUE: [amount(t`Deal value`, ({ value }) => value)],
    };
    return [
      {
        id: 'lead',
        title: t`Lead`,
        width: 'minmax(12rem, 1.6fr)',
        cell: (node) => {
          const { lead, leadTitle } = of(node);
          if (!lead) return <span>{leadTitle ?? t`A lead you may not open`}</span>;
          return (
            <Anchor variant="plain" href={`/o/${slug}/leads/${lead.id}`}>
              {leadTitle}
            </Anchor>
          );
        },
      },
      {
        id: 'company',
        title: t`Company`,
        width: 'minmax(8.5rem, 1.2fr)',
        leaves: 2,
        isFaint: true,
        cell: (node) => of(node).lead?.company?.name,
      },
      ...(said[metric] ?? []),
      { id: 'day', title: t`Day`, width: '8rem', cell: (node) => formats.day(of(node).day) },
      {
        id: 'member',
        title: t`Credited to`,
        width: 'minmax(9rem, 1fr)',
        cell: (node) => of(node).member?.name ?? t`Nobody`,
      },
      {
        id: 'team',
        title: t`Team`,
        width: 'minmax(8rem, 1fr)',
        leaves: 1,
        isFaint: true,
        cell: (node) => of(node).team?.name,
      },
    ];
  }, [t, slug, formats, metric]);
}
