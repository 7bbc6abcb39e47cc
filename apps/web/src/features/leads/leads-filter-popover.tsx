import { useLingui } from '@lingui/react/macro';
import { Popover, Skeleton } from '@mikomi/ui';
import { lazy, Suspense } from 'react';
import { LeadsFilterButton } from './leads-filter-button.tsx';
import type { LeadsFilterProps } from './leads-filter-form.lookup.tsx';

const LeadsFilterForm = lazy(() =>
  import('./leads-filter-form.lookup.tsx').then((module) => ({ default: module.LeadsFilterForm })),
);

/** Adds to what narrows the leads. */
export function LeadsFilterPopover(props: LeadsFilterProps) {
  const { t } = useLingui();
  return (
    <Popover label={t`Filter`} trigger={<LeadsFilterButton />}>
      <Suspense fallback={<Skeleton width="16rem" height="12rem" shape="block" />}>
        <LeadsFilterForm {...props} />
      </Suspense>
    </Popover>
  );
}
