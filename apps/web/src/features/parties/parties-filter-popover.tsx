import { useLingui } from '@lingui/react/macro';
import { Skeleton } from '@mikomi/ui';
import { lazy, Suspense } from 'react';
import { FilterButton } from '#app/list/list-buttons.tsx';
import { ListSurface } from '#app/list/list-surface.tsx';
import type { PartiesFilterProps } from './parties-filter-form.lookup.tsx';

const PartiesFilterForm = lazy(() =>
  import('./parties-filter-form.lookup.tsx').then((module) => ({ default: module.PartiesFilterForm })),
);

/** Adds to what narrows the contacts or companies. */
export function PartiesFilterPopover(props: PartiesFilterProps) {
  const { t } = useLingui();
  return (
    <ListSurface title={t`Filter`} button={FilterButton}>
      <Suspense fallback={<Skeleton width="22rem" height="12rem" shape="block" />}>
        <PartiesFilterForm {...props} />
      </Suspense>
    </ListSurface>
  );
}
