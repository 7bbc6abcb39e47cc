import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Skeleton } from '@mikomi/ui';
import { lazy, Suspense } from 'react';
import { FilterButton } from '#app/list/list-buttons.tsx';
import { ListSurface } from '#app/list/list-surface.tsx';
import type { LeadsFilterProps } from './leads-filter-form.lookup.tsx';

const LeadsFilterForm = lazy(() =>
  import('./leads-filter-form.lookup.tsx').then((module) => ({ default: module.LeadsFilterForm })),
);

export type LeadsFilterPopoverProps = LeadsFilterProps & {
  /** How many leads fit as it stands; nothing while they are counted. */
  readonly totalCount: number | undefined;
};

/** Adds to what narrows the leads. */
export function LeadsFilterPopover({ totalCount, ...props }: LeadsFilterPopoverProps) {
  const { t } = useLingui();
  return (
    <ListSurface
      title={t`Filter`}
      button={FilterButton}
      done={
        totalCount === undefined
          ? undefined
          : plural(totalCount, { 10001: 'Show 10,000+ leads', one: 'Show # lead', other: 'Show # leads' })
      }
    >
      <Suspense fallback={<Skeleton width="22rem" height="26rem" shape="block" />}>
        <LeadsFilterForm {...props} />
      </Suspense>
    </ListSurface>
  );
}
