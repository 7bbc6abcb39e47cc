import { useLingui } from '@lingui/react/macro';
import { Skeleton } from '@mikomi/ui';
import { lazy, Suspense } from 'react';
import { SortButton } from '#app/list/list-buttons.tsx';
import { ListSurface } from '#app/list/list-surface.tsx';
import type { LeadsSortProps } from './leads-sort.lookup.tsx';

const LeadsSort = lazy(() =>
  import('./leads-sort.lookup.tsx').then((module) => ({ default: module.LeadsSort })),
);

/** Puts the leads in another order, by what no column shows too. */
export function LeadsSortPopover(props: LeadsSortProps) {
  const { t } = useLingui();
  return (
    <ListSurface title={t`Sorted by`} button={SortButton}>
      <Suspense fallback={<Skeleton width="22rem" height="4rem" shape="block" />}>
        <LeadsSort {...props} />
      </Suspense>
    </ListSurface>
  );
}
