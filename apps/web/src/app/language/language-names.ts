import type { Locale } from '@mikomi/domain/shared';

/** Each language is named in itself, so that its readers find it. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { en: 'English', ja: '日本語' };
