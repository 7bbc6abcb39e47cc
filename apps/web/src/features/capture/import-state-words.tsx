import { useLingui } from '@lingui/react/macro';
import { Status, type StatusShape, VisuallyHidden } from '@mikomi/ui';
import type { ImportState } from '#generated/graphql.ts';

const SHAPES: Readonly<Record<ImportState, StatusShape>> = {
  UPLOADED: 'open',
  RUNNING: 'half',
  CANCELLING: 'half',
  CANCELLED: 'lost',
  DONE: 'done',
  FAILED: 'lost',
  UNDOING: 'half',
  UNDONE: 'open',
};

function useImportStateWords(): Readonly<Record<ImportState, string>> {
  const { t } = useLingui();
  return {
    UPLOADED: t`Not started`,
    RUNNING: t`Running`,
    CANCELLING: t`Stopping`,
    CANCELLED: t`Stopped`,
    DONE: t`Done`,
    FAILED: t`Failed`,
    UNDOING: t`Being undone`,
    UNDONE: t`Undone`,
  };
}

/** How far an import is. */
export function ImportStateWords({ state }: { readonly state: ImportState }) {
  return <Status shape={SHAPES[state]} text={useImportStateWords()[state]} />;
}

/** Says aloud that an import begins, stops or ends, and nothing while its numbers change. Stays on the page throughout. */
export function ImportStateSpoken({ state }: { readonly state: ImportState | undefined }) {
  const words = useImportStateWords();
  return (
    <VisuallyHidden>
      <span role="status">{state ? words[state] : ''}</span>
    </VisuallyHidden>
  );
}

/** Whether an import changes by itself, so that one should look again. */
export const isMoving = (state: ImportState) =>
  state === 'RUNNING' || state === 'CANCELLING' || state === 'UNDOING';
