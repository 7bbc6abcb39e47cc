import { lazy, Suspense } from 'react';
import { lateSurface } from '#app/late-surface.tsx';
import { PartiesFilterButton } from './parties-filter-button.tsx';
import type { PartiesFiltersProps } from './parties-filter-menu.tsx';
import type { PartiesSearch } from './parties-search.ts';

type Filters = Pick<PartiesSearch, 'owner' | 'industry'>;

const PartiesFilterMenu = lateSurface<PartiesFiltersProps>(PartiesFilterButton, () =>
  import('./parties-filter-menu.tsx').then((module) => module.PartiesFilterMenu),
);
const PartiesChips = lazy(() =>
  import('./parties-chips.tsx').then((module) => ({ default: module.PartiesChips })),
);

/** What narrows the list, as chips; the menu adds one's own. */
export function PartiesFilters({
  filters,
  mine,
  onFilters,
}: Omit<PartiesFiltersProps, 'onFilters'> & { readonly onFilters: (filters: Filters) => void }) {
  const keep: PartiesFiltersProps['onFilters'] = ({ owner, industry }) =>
    onFilters({ ...(owner ? { owner } : {}), ...(industry ? { industry } : {}) });
  return (
    <>
      <PartiesFilterMenu filters={filters} mine={mine} onFilters={keep} />
      {filters.owner || filters.industry ? (
        <Suspense fallback={null}>
          <PartiesChips filters={filters} onFilters={keep} />
        </Suspense>
      ) : null}
    </>
  );
}
