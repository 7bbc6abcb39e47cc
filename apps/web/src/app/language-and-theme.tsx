import type { Locale } from '@mikomi/domain/shared';
import { Button } from '@mikomi/ui';
import { LANGUAGE_NAMES } from './language/language-names.ts';
import { lateSurface } from './late-surface.tsx';
import { usePreferences } from './preferences.tsx';
import { ThemeButton } from './theme/theme-button.tsx';

const ThemeMenu = lateSurface(ThemeButton, () =>
  import('./theme/theme-menu.tsx').then((module) => module.ThemeMenu),
);

/** The two choices a visitor has before there is a member to keep them. */
export function LanguageAndTheme() {
  const { language, setLanguage } = usePreferences();
  const other: Locale = language === 'ja' ? 'en' : 'ja';
  return (
    <div style={{ display: 'flex', gap: 'var(--space-1)' }}>
      <Button variant="quiet" onPress={() => setLanguage(other)} aria-label={LANGUAGE_SWITCH[other]}>
        <span lang={other}>{LANGUAGE_NAMES[other]}</span>
      </Button>
      <ThemeMenu />
    </div>
  );
}

const LANGUAGE_SWITCH: Readonly<Record<Locale, string>> = {
  en: 'English: switch the language',
  ja: '日本語に切り替える',
};
