import { lazy, Suspense } from 'react';
import type { KnownPromise } from './promise-values.ts';

const CompleteFollowUp = lazy(() =>
  import('./complete-follow-up.tsx').then(({ CompleteFollowUp }) => ({ default: CompleteFollowUp })),
);
const EditFollowUp = lazy(() =>
  import('./edit-follow-up.tsx').then(({ EditFollowUp }) => ({ default: EditFollowUp })),
);
const GiveFollowUp = lazy(() =>
  import('./give-follow-up.tsx').then(({ GiveFollowUp }) => ({ default: GiveFollowUp })),
);

/** What is being done with a promise. */
export type FollowUpAct = 'keep' | 'edit' | 'give';

type FollowUpWorkProps = {
  readonly act: FollowUpAct;
  readonly followUp: KnownPromise & { readonly id: string };
  readonly today: string;
  readonly onClose: () => void;
};

/** Where a promise is kept, changed or given away, fetched when it is asked for. */
export function FollowUpWork({ act, ...props }: FollowUpWorkProps) {
  return (
    <Suspense fallback={null}>
      {act === 'keep' ? <CompleteFollowUp {...props} /> : null}
      {act === 'edit' ? <EditFollowUp {...props} /> : null}
      {act === 'give' ? <GiveFollowUp id={props.followUp.id} onClose={props.onClose} /> : null}
    </Suspense>
  );
}
