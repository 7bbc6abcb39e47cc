import { useLingui } from '@lingui/react/macro';
import { IconButton, IconDark, IconLight } from '@mikomi/ui';
import type { WaitingButton } from '../late-surface.tsx';
import { usePreferences } from '../preferences.tsx';

export function ThemeButton({ onPress }: WaitingButton) {
  const { t } = useLingui();
  const { theme } = usePreferences();
  return (
    <IconButton
      aria-haspopup="menu"
      label={t`Appearance`}
      icon={theme === 'dark' ? <IconDark aria-hidden="true" /> : <IconLight aria-hidden="true" />}
      {...(onPress ? { onPress } : {})}
    />
  );
}
