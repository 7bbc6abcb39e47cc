import { lazy, Suspense } from 'react';
import { lateSurface } from '#app/late-surface.tsx';
import { FilterButton } from '#app/list/list-buttons.tsx';
import type { PartiesFilterProps } from './parties-filter-form.lookup.tsx';
import { partyFilters } from './parties-search.ts';

const PartiesFilterPopover = lateSurface<PartiesFilterProps>(FilterButton, () =>
  import('./parties-filter-popover.tsx').then((module) => module.PartiesFilterPopover),
);
const PartiesChips = lazy(() =>
  import('./parties-chips.lookup.tsx').then((module) => ({ default: module.PartiesChips })),
);

/** What narrows the list, as a sentence of chips; a form behind a button adds to it. */
export function PartiesFilters({ filters, ...props }: PartiesFilterProps) {
  const known = partyFilters(filters);
  const { record, onFilters } = props;
  return (
    <>
      <PartiesFilterPopover filters={known} {...props} />
      {Object.keys(known).length > 0 ? (
        <Suspense fallback={null}>
          <PartiesChips record={record} filters={known} onFilters={onFilters} />
        </Suspense>
      ) : null}
    </>
  );
}
