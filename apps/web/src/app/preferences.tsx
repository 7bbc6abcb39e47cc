import type { Locale } from '@mikomi/domain/shared';
import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';
import { rememberLanguage, speak, storedLanguage } from './language/language.ts';
import { applyTheme, storedTheme, type Theme } from './theme/theme.ts';

export type Preferences = {
  readonly language: Locale;
  readonly theme: Theme;
  readonly setLanguage: (language: Locale) => void;
  readonly setTheme: (theme: Theme) => void;
};

const PreferencesContext = createContext<Preferences | undefined>(undefined);

/** How this person reads the product on this device. */
export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const [language, showLanguage] = useState<Locale>(storedLanguage);
  const [theme, showTheme] = useState<Theme>(storedTheme);

  const setLanguage = useCallback((next: Locale) => {
    rememberLanguage(next);
    void speak(next).then(() => showLanguage(next));
  }, []);
  const setTheme = useCallback((next: Theme) => {
    applyTheme(next);
    showTheme(next);
  }, []);

  const value = useMemo(
    () => ({ language, theme, setLanguage, setTheme }),
    [language, theme, setLanguage, setTheme],
  );
  return <PreferencesContext value={value}>{children}</PreferencesContext>;
}

export function usePreferences(): Preferences {
  const preferences = use(PreferencesContext);
  if (preferences === undefined) throw new Error('usePreferences needs PreferencesProvider.');
  return preferences;
}
