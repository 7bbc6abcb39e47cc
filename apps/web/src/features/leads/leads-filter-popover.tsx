import { useLingui } from '@lingui/react/macro';
import { Skeleton } from '@mikomi/ui';
import { lazy, Suspense } from 'react';
import { FilterButton } from '#app/list/list-buttons.tsx';
import { ListSurface } from '#app/list/list-surface.tsx';
import type { LeadsFilterProps } from './leads-filter-form.lookup.tsx';

const LeadsFilterForm = lazy(() =>
  import('./leads-filter-form.lookup.tsx').then((module) => ({ default: module.LeadsFilterForm })),
);

/** Adds to what narrows the leads. */
export function LeadsFilterPopover(props: LeadsFilterProps) {
  const { t } = useLingui();
  return (
    <ListSurface title={t`Filter`} button={FilterButton}>
      <Suspense fallback={<Skeleton width="22rem" height="26rem" shape="block" />}>
        <LeadsFilterForm {...props} />
      </Suspense>
    </ListSurface>
  );
}
