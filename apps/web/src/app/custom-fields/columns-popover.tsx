import { useLingui } from '@lingui/react/macro';
import { Skeleton } from '@mikomi/ui';
import { lazy, Suspense } from 'react';
import { speakLate } from '#app/language/language.ts';
import { ColumnsButton } from '#app/list/list-buttons.tsx';
import { ListSurface } from '#app/list/list-surface.tsx';
import type { ColumnsFormProps } from './columns-form.lookup.tsx';

/** Moving has words that come late. */
const ColumnsForm = lazy(async () => {
  const [module] = await Promise.all([import('./columns-form.lookup.tsx'), speakLate()]);
  return { default: module.ColumnsForm };
});

/** Settles which columns a list has on this device. */
export function ColumnsPopover(props: ColumnsFormProps) {
  const { t } = useLingui();
  return (
    <ListSurface title={t`Columns`} button={ColumnsButton}>
      <Suspense fallback={<Skeleton width="22rem" height="16rem" shape="block" />}>
        <ColumnsForm {...props} />
      </Suspense>
    </ListSurface>
  );
}
