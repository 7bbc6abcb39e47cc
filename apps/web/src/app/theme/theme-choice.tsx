import { useLingui } from '@lingui/react/macro';
import { MenuItem, MenuSection } from '@mikomi/ui';
import { usePreferences } from '../preferences.tsx';
import type { Theme } from './theme.ts';

/** Light, dark, or as the device says: a part of any menu. */
export function ThemeChoice() {
  const { t } = useLingui();
  const { theme, setTheme } = usePreferences();
  return (
    <MenuSection
      title={t`Appearance`}
      selectionMode="single"
      selected={[theme]}
      onSelect={([chosen]) => setTheme((chosen ?? 'system') as Theme)}
    >
      <MenuItem id="system" text={t`As the device`} />
      <MenuItem id="light" text={t`Light`} />
      <MenuItem id="dark" text={t`Dark`} />
    </MenuSection>
  );
}
