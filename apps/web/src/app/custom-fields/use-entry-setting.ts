import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useViewer } from '../session/viewer-context.tsx';
import type { EntrySetting } from './custom-field.ts';

/** What entries are read by, here and for this reader. */
export function useEntrySetting(): EntrySetting {
  const { i18n } = useLingui();
  const { currency = 'USD', phoneCountry } = useViewer();
  const { locale } = i18n;
  return useMemo(() => ({ currency, country: phoneCountry, locale }), [currency, phoneCountry, locale]);
}
