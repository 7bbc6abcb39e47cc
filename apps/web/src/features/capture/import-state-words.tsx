import { useLingui } from '@lingui/react/macro';
import { Status, type StatusShape } from '@mikomi/ui';
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

/** How far an import is. */
export function ImportStateWords({ state }: { readonly state: ImportState }) {
  const { t } = useLingui();
  const words: Readonly<Record<ImportState, string>> = {
    UPLOADED: t`Not started`,
    RUNNING: t`Running`,
    CANCELLING: t`Stopping`,
    CANCELLED: t`Stopped`,
    DONE: t`Done`,
    FAILED: t`Failed`,
    UNDOING: t`Being undone`,
    UNDONE: t`Undone`,
  };
  return <Status shape={SHAPES[state]} text={words[state]} />;
}

/** Whether an import changes by itself, so that one should look again. */
export const isMoving = (state: ImportState) =>
  state === 'RUNNING' || state === 'CANCELLING' || state === 'UNDOING';
