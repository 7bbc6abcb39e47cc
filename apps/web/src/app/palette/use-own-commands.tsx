import { useLingui } from '@lingui/react/macro';
import { LOCALES } from '@mikomi/domain/shared';
import { type Command, IconLeave } from '@mikomi/ui';
import { LANGUAGE_NAMES } from '../language/language-names.ts';
import { usePreferences } from '../preferences.tsx';
import { useKeepLanguage } from '../session/keep-language.ts';
import { useSignOut } from '../session/use-sign-out.ts';

type OwnCommand = Command & { readonly run: () => void };

/** How one reads the product, and the way out, by name in both languages; what is so already is no command. */
export function useOwnCommands(): readonly OwnCommand[] {
  const { t } = useLingui();
  const { theme, language, setTheme, setLanguage } = usePreferences();
  const keep = useKeepLanguage();
  const signOut = useSignOut();
  const themes = [
    { id: 'system', text: t`Appearance: as the device` },
    { id: 'light', text: t`Appearance: light` },
    { id: 'dark', text: t`Appearance: dark` },
  ] as const;
  return [
    ...themes
      .filter(({ id }) => id !== theme)
      .map(({ id, text }) => ({
        id: `own:theme-${id}`,
        text,
        keywords: `theme ${id} mode テーマ 外観`,
        run: () => setTheme(id),
      })),
    ...LOCALES.filter((locale) => locale !== language).map((locale) => ({
      id: `own:language-${locale}`,
      text: t`Language: ${LANGUAGE_NAMES[locale]}`,
      keywords: 'language 言語',
      run: () => {
        setLanguage(locale);
        keep(locale);
      },
    })),
    {
      id: 'own:sign-out',
      text: t`Sign out`,
      keywords: 'sign out log out logout サインアウト ログアウト',
      icon: <IconLeave aria-hidden="true" />,
      run: signOut,
    },
  ];
}
