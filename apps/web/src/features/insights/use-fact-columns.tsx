import { useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { useMemo } from 'react';
import { useFormats } from '#app/formats/formats-context.tsx';
import type { Column } from '#app/list/virtual-table.tsx';
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

/** What a row behind a number shows: the lead, the day, who is credited, and what it is worth when money is counted. */
export function useFactColumns(slug: string, isMoney: boolean): readonly [Column<Row>, ...Column<Row>[]] {
  const { t } = useLingui();
  const formats = useFormats();
  return useMemo(() => {
    const of = (node: Row) => readFragment(FactColumnsFact, node);
    const worth: readonly Column<Row>[] = isMoney
      ? [
          {
            id: 'value',
            title: t`Deal value`,
            width: '9rem',
            isNumeric: true,
            cell: (node) => {
              const { value } = of(node);
              return value ? formats.money(value) : '';
            },
          },
        ]
      : [];
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
      { id: 'day', title: t`Day`, width: '8rem', cell: (node) => formats.day(of(node).day) },
      ...worth,
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
        isFaint: true,
        cell: (node) => of(node).team?.name,
      },
    ];
  }, [t, slug, formats, isMoney]);
}
