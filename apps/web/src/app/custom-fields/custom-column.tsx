import { lazy, Suspense } from 'react';
import type { Column } from '#app/list/virtual-table.tsx';
import { customSort } from './custom-condition.ts';
import type { ListedField } from './custom-filter.ts';
import { memberKeyOf } from './member-id.ts';

const CustomValueText = lazy(() =>
  import('./custom-value-text.tsx').then((module) => ({ default: module.CustomValueText })),
);

type Customized = {
  readonly attributes?: unknown;
  readonly customMembers?: readonly { readonly id: string; readonly name: string }[];
};

/** The column of a custom field: the one that a list is sorted by, or one that somebody asked for. */
export function customColumn<Node>(field: ListedField, of: (node: Node) => Customized): Column<Node> {
  return {
    id: customSort(field.key),
    title: field.label,
    width: 'minmax(8rem, 0.8fr)',
    isNumeric: field.type === 'NUMBER' || field.type === 'MONEY',
    isExtra: true,
    isSortable: field.type !== 'MULTI_SELECT',
    cell: (node) => {
      const { attributes, customMembers } = of(node);
      const value = (attributes as Readonly<Record<string, unknown>> | undefined)?.[field.key];
      const names = new Map(customMembers?.map(({ id, name }) => [memberKeyOf(id), name]));
      return value == null ? null : (
        <Suspense fallback={null}>
          <CustomValueText field={field} value={value} names={names} />
        </Suspense>
      );
    },
  };
}
