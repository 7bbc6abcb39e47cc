import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ErrorState } from '@mikomi/ui';
import { RowSkeletons } from './row-skeletons.tsx';

type SettingQueryProps = { readonly hasFailed: boolean; readonly onRetry: () => void };

/** What stands in place of a setting that is not read yet, or could not be. */
export function SettingQuery({ hasFailed, onRetry }: SettingQueryProps) {
  const { t } = useLingui();
  return hasFailed ? (
    <ErrorState
      title={t`This could not be read`}
      kept={<Trans>Everything is set as it was.</Trans>}
      action={<Button onPress={onRetry}>{t`Try again`}</Button>}
    />
  ) : (
    <RowSkeletons />
  );
}
