import { useLingui } from '@lingui/react/macro';
import { Button, ProgressBar } from '@mikomi/ui';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { useFormats } from '#app/formats/formats-context.tsx';
import { graphql } from '#generated/index.ts';

const RehearsalProgressQuery = graphql(`
  query RehearsalProgress($id: ID!) {
    import(id: $id) {
      id
      rehearsal {
        checkedRows
        rowsToCheck
      }
    }
  }
`);

const LOOK_AGAIN = 400;

type RehearsalProgressProps = {
  readonly importId: string;
  readonly onStop: () => void;
};

/** How far a rehearsal is that runs, and the way out of it. */
export function RehearsalProgress({ importId, onStop }: RehearsalProgressProps) {
  const { t } = useLingui();
  const formats = useFormats();
  const [{ data, fetching }, ask] = useQuery({
    query: RehearsalProgressQuery,
    variables: { id: importId },
    requestPolicy: 'network-only',
  });
  useEffect(() => {
    if (fetching) return undefined;
    const timer = setTimeout(() => ask({ requestPolicy: 'network-only' }), LOOK_AGAIN);
    return () => clearTimeout(timer);
  }, [fetching, ask]);
  const { checkedRows = 0, rowsToCheck = 0 } = data?.import?.rehearsal ?? {};
  return (
    <>
      <ProgressBar
        label={t`Trying the rows`}
        value={rowsToCheck > 0 ? checkedRows : null}
        max={Math.max(1, rowsToCheck)}
        text={
          rowsToCheck > 0
            ? t`${formats.number(checkedRows)} of ${formats.number(rowsToCheck)} rows`
            : t`One moment`
        }
      />
      <div>
        <Button onPress={onStop}>{t`Stop`}</Button>
      </div>
    </>
  );
}
