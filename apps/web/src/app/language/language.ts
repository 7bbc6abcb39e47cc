import { i18n } from '@lingui/core';
import { chooseLocale, type Locale } from '@mikomi/domain/shared';

const KEY = 'mikomi.language';

const CATALOGS = {
  en: () => import('../../../locale/en.po'),
  ja: () => import('../../../locale/ja.po'),
} as const satisfies Readonly<Record<Locale, unknown>>;

/** The words that no page needs on its first load. */
const LATE_CATALOGS = {
  en: () => import('../../../locale/late/en.po'),
  ja: () => import('../../../locale/late/ja.po'),
} as const satisfies Readonly<Record<Locale, unknown>>;

let needsLate = false;

/** The language a visitor chose on this device, else the first of the browser's that is spoken here, else English. */
export const storedLanguage = (): Locale => chooseLocale([read() ?? '', ...navigator.languages]);

/** Loads one catalog and makes it the language of the page. */
export async function speak(language: Locale): Promise<void> {
  const [{ messages }, late] = await Promise.all([
    CATALOGS[language](),
    needsLate ? LATE_CATALOGS[language]() : undefined,
  ]);
  i18n.loadAndActivate({ locale: language, messages: { ...messages, ...late?.messages } });
  document.documentElement.lang = language;
}

/** Loads the words that come late, in the language of the page and in each that is chosen from now on. */
export async function speakLate(): Promise<void> {
  needsLate = true;
  const language = i18n.locale as Locale;
  const { messages } = await LATE_CATALOGS[language]();
  i18n.load(language, messages);
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
