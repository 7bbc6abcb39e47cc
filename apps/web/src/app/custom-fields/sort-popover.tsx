import { useLingui } from '@lingui/react/macro';
import { Skeleton } from '@mikomi/ui';
import { lazy, Suspense } from 'react';
import { SortButton } from '#app/list/list-buttons.tsx';
import { ListSurface } from '#app/list/list-surface.tsx';
import type { SortFormProps } from './sort-form.lookup.tsx';

const SortForm = lazy(() =>
  import('./sort-form.lookup.tsx').then((module) => ({ default: module.SortForm })),
);

/** Puts a list in another order, by what no column shows too. */
export function SortPopover(props: SortFormProps) {
  const { t } = useLingui();
  return (
    <ListSurface title={t`Sorted by`} button={SortButton}>
      <Suspense fallback={<Skeleton width="22rem" height="4rem" shape="block" />}>
        <SortForm {...props} />
      </Suspense>
    </ListSurface>
  );
}
