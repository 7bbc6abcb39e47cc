import { useLingui } from '@lingui/react/macro';
import { countryName } from '@mikomi/domain/shared';
import { Anchor } from '@mikomi/ui';
import { useMemo } from 'react';
import { customColumn } from '#app/custom-fields/custom-column.tsx';
import type { ListedField } from '#app/custom-fields/custom-filter.ts';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useNow } from '#app/formats/use-now.ts';
import type { Column } from '#app/list/virtual-table.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { firstPoint } from './first-point.ts';

const CompanyColumnsCompany = graphql(`
  fragment CompanyColumns_Company on Company {
    id
    name
    industry
    employees
    region
    city
    country
    createdAt
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

type Row = FragmentType<typeof CompanyColumnsCompany>;

/** What a row of companies shows: which, what it does, how large, where, and how to reach it; beside the name the organization's own fields that have a column. */
export function useCompanyColumns(
  slug: string,
  own: readonly ListedField[],
): readonly [Column<Row>, ...Column<Row>[]] {
  const { t, i18n } = useLingui();
  const formats = useFormats();
  const now = useNow();
  return useMemo(() => {
    const of = (node: Row) => readFragment(CompanyColumnsCompany, node);
    return [
      {
        id: 'name',
        title: t`Company`,
        width: 'minmax(13rem, 1.6fr)',
        isSortable: true,
        cell: (node) => {
          const { id, name } = of(node);
          return (
            <Anchor variant="plain" href={`/o/${slug}/companies/${id}`}>
              {name}
            </Anchor>
          );
        },
      },
      ...own.map((field) => customColumn(field, of)),
      {
        id: 'industry',
        title: t`Industry`,
        width: 'minmax(8rem, 1fr)',
        leaves: 2,
        isFaint: true,
        cell: (node) => of(node).industry,
      },
      {
        id: 'employees',
        title: t`Employees`,
        width: '6.5rem',
        isNumeric: true,
        cell: (node) => {
          const { employees } = of(node);
          return employees == null ? '' : formats.number(employees);
        },
      },
      {
        id: 'place',
        title: t`Location`,
        width: 'minmax(8rem, 1fr)',
        isFaint: true,
        cell: (node) => {
          const { region, city, country } = of(node);
          return [region, city].filter(Boolean).join(' ') || countryName(country ?? '', i18n.locale);
        },
      },
      { id: 'phone', title: t`Phone`, width: '9.5rem', cell: (node) => firstPoint(of(node).points, 'PHONE') },
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
        width: 'minmax(7rem, 0.8fr)',
        leaves: 3,
        isFaint: true,
        cell: (node) => of(node).owner?.name,
      },
      {
        id: 'added',
        title: t`Added`,
        width: '7.5rem',
        leaves: 1,
        isFaint: true,
        isSortable: true,
        cell: (node) => formats.relative(Date.parse(of(node).createdAt), now),
      },
    ];
  }, [t, i18n.locale, slug, formats, now, own]);
}
