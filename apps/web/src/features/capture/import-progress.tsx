import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ProgressBar } from '@mikomi/ui';
import { useEffect, useState } from 'react';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { toasts } from '#app/toasts.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const ImportProgressImport = graphql(`
  fragment ImportProgress_Import on Import {
    id
    state
    totalRows
    viewerCanCancel
    counts {
      created
      updated
      skipped
      failed
    }
    undoReport {
      batches
      batchesUndone
    }
  }
`);

const ImportProgressCancelMutation = graphql(`
  mutation ImportProgress_Cancel($input: CancelImportInput!) {
    cancelImport(input: $input) {
      ... on CancelImportPayload {
        import {
          id
          ...ImportProgress_Import
        }
      }
      ... on Error {
        code
        message
        path
        parameters
      }
    }
  }
`);

/** An import on its way; it goes on without this page. */
export function ImportProgress({
  import: given,
  isOutOfReach,
}: {
  readonly import: FragmentType<typeof ImportProgressImport>;
  /** The server gave no answer when it was last asked. */
  readonly isOutOfReach: boolean;
}) {
  const { id, state, totalRows, viewerCanCancel, counts, undoReport } = readFragment(
    ImportProgressImport,
    given,
  );
  const { t } = useLingui();
  const formats = useFormats();
  const cancel = useCommand(ImportProgressCancelMutation);
  const done = counts.created + counts.updated + counts.skipped + counts.failed;
  const isUndo = state === 'UNDOING';
  const [value, max] = isUndo
    ? [undoReport?.batchesUndone ?? 0, undoReport?.batches ?? 0]
    : [done, totalRows ?? 0];

  const isStill = useStandsStill(`${state} ${value}`);

  const stop = async () => {
    const answer = await cancel({ input: { id } });
    if (answer.kind === 'refused') toasts.show({ text: answer.message, tone: 'fault' });
  };

  return (
    <section>
      <ProgressBar
        label={
          isUndo
            ? t`Taking it back`
            : state === 'CANCELLING'
              ? t`Stopping after the rows at hand`
              : t`Bringing it in`
        }
        value={max > 0 ? Math.min(value, max) : null}
        max={max > 0 ? max : 1}
        text={
          isUndo || max === 0 ? t`One moment` : t`${formats.number(value)} of ${formats.number(max)} rows`
        }
      />
      <p style={{ paddingBlock: 'var(--space-3)', color: 'var(--ink-soft)' }}>
        {isOutOfReach || isStill ? (
          <Trans>
            Nothing has moved for a while: the server was probably restarted. It goes on by itself from where
            it stopped, within a minute.
          </Trans>
        ) : (
          <Trans>
            You can go on working or close this page: it runs on by itself, after a restart of the server too.
          </Trans>
        )}
      </p>
      {viewerCanCancel ? <Button onPress={() => void stop()}>{t`Stop`}</Button> : null}
    </section>
  );
}

const STANDS_STILL_MS = 15_000;

/** Whether what is watched has stayed the same for longer than a batch of rows takes. */
function useStandsStill(watched: string): boolean {
  const [still, setStill] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setStill(watched), STANDS_STILL_MS);
    return () => clearTimeout(timer);
  }, [watched]);
  return still === watched;
}
