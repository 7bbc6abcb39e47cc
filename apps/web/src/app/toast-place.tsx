import { useLingui } from '@lingui/react/macro';
import { ToastRegion } from '@mikomi/ui';
import { toasts } from './toasts.ts';

/** Where toasts appear. Those that were shown before it came appear with it. */
export function ToastPlace() {
  const { t } = useLingui();
  return <ToastRegion toasts={toasts} label={t`Messages`} closeLabel={t`Close`} />;
}
