import { useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { useMemo } from 'react';
import { customColumn } from '#app/custom-fields/custom-column.tsx';
import type { ListedField } from '#app/custom-fields/custom-filter.ts';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useNow } from '#app/formats/use-now.ts';
import type { Column } from '#app/list/virtual-table.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { firstPoint } from './first-point.ts';

const ContactColumnsContact = graphql(`
  fragment ContactColumns_Contact on Contact {
    id
    name
    jobTitle
    createdAt
    company {
      id
      name
    }
    owner {
      id
      name
    }
    points {
      id
      kind
      shown
    }
    groups @include(if: $withGroups) {
      id
      name
    }
    attributes @include(if: $withCustom)
    customMembers @include(if: $withCustom) {
      id
      name
    }
  }
`);

type Row = FragmentType<typeof ContactColumnsContact>;

/** What a row of contacts shows: who, of which company, and how to reach them; beside the name the organization's own fields that have a column. */
export function useContactColumns(
  slug: string,
  own: readonly ListedField[],
): readonly [Column<Row>, ...Column<Row>[]] {
  const { t } = useLingui();
  const formats = useFormats();
  const now = useNow();
  return useMemo(() => {
    const of = (node: Row) => readFragment(ContactColumnsContact, node);
    return [
      {
        id: 'name',
        title: t`Contact`,
        width: 'minmax(8rem, 1fr)',
        isSortable: true,
        cell: (node) => {
          const { id, name, points } = of(node);
          return (
            <Anchor variant="plain" href={`/o/${slug}/contacts/${id}`}>
              {name || points[0]?.shown || t`Without a name`}
            </Anchor>
          );
        },
      },
      ...own.map((field) => customColumn(field, of)),
      {
        id: 'company',
        title: t`Company`,
        width: 'minmax(8rem, 1.1fr)',
        cell: (node) => {
          const { company } = of(node);
          return company ? (
            <Anchor variant="plain" href={`/o/${slug}/companies/${company.id}`}>
              {company.name}
            </Anchor>
          ) : null;
        },
      },
      {
        id: 'job',
        title: t`Position`,
        width: 'minmax(5rem, 0.6fr)',
        leaves: 2,
        isFaint: true,
        cell: (node) => of(node).jobTitle,
      },
      { id: 'phone', title: t`Phone`, width: '9rem', cell: (node) => firstPoint(of(node).points, 'PHONE') },
      {
        id: 'email',
        title: t`E-mail`,
        width: 'minmax(14.5rem, 1.4fr)',
        cell: (node) => {
          const email = firstPoint(of(node).points, 'EMAIL');
          return email ? <span title={email}>{email}</span> : null;
        },
      },
      {
        id: 'groups',
        title: t`Customer groups`,
        width: 'minmax(8rem, 0.8fr)',
        isExtra: true,
        isFaint: true,
        cell: (node) => formats.list((of(node).groups ?? []).map(({ name }) => name)),
      },
      {
        id: 'owner',
        title: t({ message: 'Owner', context: 'of a contact or company' }),
        width: 'minmax(5.5rem, 0.6fr)',
        leaves: 3,
        isFaint: true,
        cell: (node) => of(node).owner?.name,
      },
      {
        id: 'added',
        title: t`Added`,
        width: '6.75rem',
        leaves: 1,
        isFaint: true,
        isSortable: true,
        cell: (node) => formats.relative(Date.parse(of(node).createdAt), now),
      },
    ];
  }, [t, slug, formats, now, own]);
}
