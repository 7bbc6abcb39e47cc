import { i18n } from '@lingui/core';
import { chooseLocale, type Locale } from '@mikomi/domain/shared';

const KEY = 'mikomi.language';

const CATALOGS = {
  en: () => import('../../../locale/en.po'),
  ja: () => import('../../../locale/ja.po'),
} as const satisfies Readonly<Record<Locale, unknown>>;

/** The language a visitor chose on this device, else the first of the browser's that is spoken here, else English. */
export const storedLanguage = (): Locale => chooseLocale([read() ?? '', ...navigator.languages]);

/** Loads one catalog and makes it the language of the page. */
export async function speak(language: Locale): Promise<void> {
  const { messages } = await CATALOGS[language]();
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
}

export function rememberLanguage(language: Locale): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
