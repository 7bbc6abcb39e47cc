import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useFormats } from '#app/formats/formats-context.tsx';
import type { Column } from '#app/list/virtual-table.tsx';

type Told = {
  readonly score?: { readonly total: number; readonly grade?: string | null } | null;
  readonly groups?: readonly { readonly name: string }[];
  readonly productGroups?: readonly { readonly name: string }[];
};

/** The columns of leads that stand only where somebody asked for them: score, grade, groups of customers and products. */
export function useExtraColumns<Row>(of: (node: Row) => Told): readonly Column<Row>[] {
  const { t } = useLingui();
  const formats = useFormats();
  return useMemo(
    () => [
      {
        id: 'score',
        title: t`Score`,
        width: '4.5rem',
        leaves: 6,
        isExtra: true,
        isNumeric: true,
        isSortable: true,
        cell: (node) => of(node).score?.total,
      },
      {
        id: 'grade',
        title: t`Grade`,
        width: '4.5rem',
        leaves: 6,
        isExtra: true,
        isSortable: true,
        cell: (node) => of(node).score?.grade,
      },
      {
        id: 'product-groups',
        title: t`Product groups`,
        width: 'minmax(7rem, 0.7fr)',
        isExtra: true,
        isFaint: true,
        cell: (node) => formats.list((of(node).productGroups ?? []).map(({ name }) => name)),
      },
      {
        id: 'groups',
        title: t`Customer groups`,
        width: 'minmax(8rem, 0.8fr)',
        isExtra: true,
        isFaint: true,
        cell: (node) => formats.list((of(node).groups ?? []).map(({ name }) => name)),
      },
    ],
    [t, formats, of],
  );
}
