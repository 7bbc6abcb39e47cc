import { languageName } from '@mikomi/domain/shared';

/** The languages that business is done in most; any other comes by an import. */
const LANGUAGES = [
  ...[
    'ja',
    'en',
    'zh',
    'zh-Hant',
    'ko',
    'vi',
    'th',
    'id',
    'ms',
    'fil',
    'hi',
    'bn',
    'ta',
    'ar',
    'he',
    'tr',
    'fa',
  ],
  ...[
    'de',
    'nl',
    'fr',
    'es',
    'pt',
    'pt-BR',
    'it',
    'sv',
    'nb',
    'da',
    'fi',
    'pl',
    'cs',
    'hu',
    'ro',
    'el',
    'uk',
    'ru',
  ],
];

/** Languages to choose from, by their names in the reader's, with those that are chosen already. */
export function languageOptions(
  locale: string,
  chosen: readonly string[] = [],
): readonly { readonly id: string; readonly text: string }[] {
  const collator = new Intl.Collator(locale);
  return [...new Set([...LANGUAGES, ...chosen])]
    .map((id) => ({ id, text: languageName(id, locale) }))
    .toSorted((a, b) => collator.compare(a.text, b.text));
}
