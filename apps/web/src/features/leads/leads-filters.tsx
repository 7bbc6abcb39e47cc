import { lazy, Suspense } from 'react';
import { sortedFieldOf } from '#app/custom-fields/custom-condition.ts';
import { lateSurface } from '#app/late-surface.tsx';
import { FilterButton, SortButton } from '#app/list/list-buttons.tsx';
import type { LeadsFilterPopoverProps } from './leads-filter-popover.tsx';
import { filtersOf, type LeadFilters, type LeadsSearch, leadOrder } from './leads-search.ts';
import type { LeadsSortProps } from './leads-sort-popover.tsx';

const LeadsFilterPopover = lateSurface<LeadsFilterPopoverProps>(FilterButton, () =>
  import('./leads-filter-popover.tsx').then((module) => module.LeadsFilterPopover),
);
const LeadsSortPopover = lateSurface<LeadsSortProps>(SortButton, () =>
  import('./leads-sort-popover.tsx').then((module) => module.LeadsSortPopover),
);
const LeadsChips = lazy(() =>
  import('./leads-chips.lookup.tsx').then((module) => ({ default: module.LeadsChips })),
);

type LeadsFiltersProps = {
  readonly search: LeadsSearch;
  readonly totalCount: number | undefined;
  readonly onFilters: (filters: LeadFilters) => void;
  /** None puts the list back into its own order. */
  readonly onOrder: (order: string | undefined) => void;
};

/** What narrows the leads, as a sentence of chips; a form behind a button adds to it, another puts them in order. */
export function LeadsFilters({ search, totalCount, onFilters, onOrder }: LeadsFiltersProps) {
  const known = filtersOf(search);
  const sortedBy = sortedFieldOf(search.sort);
  return (
    <>
      <LeadsFilterPopover filters={known} onFilters={onFilters} totalCount={totalCount} />
      <LeadsSortPopover view={search.view} order={leadOrder(search)} onOrder={onOrder} />
      {Object.keys(known).length > 0 || sortedBy ? (
        <Suspense fallback={null}>
          <LeadsChips filters={known} onFilters={onFilters} sortedBy={sortedBy} onOrder={onOrder} />
        </Suspense>
      ) : null}
    </>
  );
}
