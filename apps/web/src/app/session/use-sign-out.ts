import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { toasts } from '../toasts.ts';
import { useLeave } from './use-leave.ts';

/** Signs out, or says that nobody was. */
export function useSignOut(): () => void {
  const { t } = useLingui();
  const leave = useLeave();
  const still = t`You are still signed in: the server can't be reached.`;
  return useCallback(() => {
    void leave().then((answer) => {
      if (answer === 'unreachable') toasts.show({ text: still, tone: 'fault' });
    });
  }, [leave, still]);
}
