import { lazy, Suspense } from 'react';
import { sortedFieldOf } from '#app/custom-fields/custom-condition.ts';
import { lateSurface } from '#app/late-surface.tsx';
import { FilterButton, SortButton } from '#app/list/list-buttons.tsx';
import type { PartiesFilterProps } from './parties-filter-form.lookup.tsx';
import { type PartiesSearch, partyFilters, partyOrder } from './parties-search.ts';
import type { PartiesSortProps } from './parties-sort-popover.tsx';

const PartiesFilterPopover = lateSurface<PartiesFilterProps>(FilterButton, () =>
  import('./parties-filter-popover.tsx').then((module) => module.PartiesFilterPopover),
);
const PartiesSortPopover = lateSurface<PartiesSortProps>(SortButton, () =>
  import('./parties-sort-popover.tsx').then((module) => module.PartiesSortPopover),
);
const PartiesChips = lazy(() =>
  import('./parties-chips.lookup.tsx').then((module) => ({ default: module.PartiesChips })),
);

type PartiesFiltersProps = Omit<PartiesFilterProps, 'filters'> & {
  readonly search: PartiesSearch;
  /** None puts the list back into its own order. */
  readonly onOrder: (order: string | undefined) => void;
};

/** What narrows the list, as a sentence of chips; a form behind a button adds to it, another puts it in order. */
export function PartiesFilters({ search, onOrder, ...props }: PartiesFiltersProps) {
  const filters = partyFilters(search);
  const sortedBy = sortedFieldOf(search.sort);
  const { record, onFilters } = props;
  return (
    <>
      <PartiesFilterPopover filters={filters} {...props} />
      <PartiesSortPopover record={record} order={partyOrder(search)} onOrder={onOrder} />
      {Object.keys(filters).length > 0 || sortedBy ? (
        <Suspense fallback={null}>
          <PartiesChips
            record={record}
            filters={filters}
            onFilters={onFilters}
            sortedBy={sortedBy}
            onOrder={onOrder}
          />
        </Suspense>
      ) : null}
    </>
  );
}
