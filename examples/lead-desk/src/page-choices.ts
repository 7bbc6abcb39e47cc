import { countryName, type Locale, languageName } from '@mikomi/domain/shared';
import { PRODUCTS } from './enquiry.ts';
import { say } from './judge-enquiry.ts';

const named = (keys: readonly string[], locale: Locale) =>
  keys.map((key) => [key, say({ key: `desk.${key}` }, locale)] as const);

/** What may be chosen in each field, in the words of the language. */
const CHOICES: Readonly<Record<string, (locale: Locale) => readonly (readonly [string, string])[]>> = {
  country: (locale) => ['JP', 'SG', 'DE'].map((code) => [code, countryName(code, locale)]),
  language: (locale) => ['ja', 'en', 'de'].map((code) => [code, languageName(code, locale)]),
  product: () => Object.entries(PRODUCTS).map(([id, { name }]) => [id, name]),
  interest: (locale) => named(['NONE', 'SOME', 'STRONG'], locale),
  way: (locale) => named(['FORM', 'MISSED_CALL', 'EMAIL'], locale),
};

/** Fills the choices of a form, keeping what was chosen. */
export function fillChoices(form: HTMLFormElement, locale: Locale): void {
  for (const [name, choices] of Object.entries(CHOICES)) {
    const select = form.elements.namedItem(name) as HTMLSelectElement;
    const chosen = select.value;
    select.replaceChildren(...choices(locale).map(([value, label]) => new Option(label, value)));
    if (chosen !== '') select.value = chosen;
  }
}
