import { useLingui } from '@lingui/react/macro';
import { Button, TableNote } from '@mikomi/ui';

type MoreFailedProps = {
  readonly index: number;
  readonly columnCount: number;
  readonly offset: number;
  readonly onRetry: () => void;
};

/** The list goes on, but its next page could not be read. */
export function MoreFailed({ onRetry, ...row }: MoreFailedProps) {
  const { t } = useLingui();
  return (
    <TableNote {...row}>
      {t`The rest of the list could not be read.`}
      <Button size="small" onPress={onRetry}>{t`Try again`}</Button>
    </TableNote>
  );
}
