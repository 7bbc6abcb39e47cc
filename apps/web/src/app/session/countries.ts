import { COUNTRIES, organizationPreset } from '@mikomi/domain/identity';
import { countryName } from '@mikomi/domain/shared';

/** The country a device seems to be in: its zone says more than its language. Undefined when neither tells. */
export function likelyCountry(language: string, zone: string): string | undefined {
  const byZone = COUNTRIES.find((country) => organizationPreset(country)?.zone === zone);
  const region = /-([A-Z]{2})\b/.exec(language)?.[1];
  return byZone ?? COUNTRIES.find((country) => country === region);
}

/** The choices by name, in the order of the reader's language. */
export function countryOptions(locale: string): readonly { readonly id: string; readonly text: string }[] {
  const collator = new Intl.Collator(locale);
  return COUNTRIES.map((id) => ({ id, text: countryName(id, locale) })).toSorted((a, b) =>
    collator.compare(a.text, b.text),
  );
}
