import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { type Control, useWatch } from 'react-hook-form';
import { ComboInput } from '#app/form/combo-input.tsx';
import { namedCurrencyOptions } from '#app/form/currency-options.ts';
import { SelectInput } from '#app/form/select-input.tsx';
import { countryOptions } from '#app/session/countries.ts';
import type { OrganizationValues } from './organization-values.ts';

/** Country, money, numbers and names. */
export function OrganizationPlaceFields({ control }: { readonly control: Control<OrganizationValues> }) {
  const { t, i18n } = useLingui();
  const { locale } = i18n;
  const chosen = useWatch({ control, name: 'locale' });
  const countries = useMemo(() => countryOptions(locale), [locale]);
  const currencies = useMemo(() => namedCurrencyOptions(locale), [locale]);
  const found = { loadingText: t`One moment`, emptyText: t`Nothing by that name.` };
  return (
    <>
      <ComboInput
        {...found}
        control={control}
        name="country"
        label={t`Country`}
        description={t`Where you are at home. Changing it leaves the settings below as they are.`}
        options={countries}
        rules={{ required: t`Choose a country.` }}
      />
      <ComboInput
        {...found}
        control={control}
        name="currency"
        label={t`Currency`}
        description={t`New amounts are offered in it, and boards begin with it. Amounts that exist keep theirs.`}
        options={currencies}
        rules={{ required: t`Choose a currency.` }}
      />
      <ComboInput
        {...found}
        control={control}
        name="phoneCountry"
        label={t`Phone numbers without a country code are of`}
        description={t`Decides whether 090-1234-5678 and +81 90 1234 5678 are the same person.`}
        options={countries}
        rules={{ required: t`Choose a country.` }}
      />
      <SelectInput
        control={control}
        name="nameOrder"
        label={t`Names are written`}
        placeholder={t`Choose`}
        description={t`How contacts are shown and sorted.`}
        options={[
          { id: 'BY_SCRIPT', text: t`In the order of their script`, detail: '田中 太郎 · Taro Tanaka' },
          { id: 'FAMILY_FIRST', text: t`Family name first`, detail: '田中 太郎 · Tanaka Taro' },
          { id: 'GIVEN_FIRST', text: t`Given name first`, detail: '太郎 田中 · Taro Tanaka' },
        ]}
      />
      <ComboInput
        {...found}
        control={control}
        name="locale"
        label={t`Language and region`}
        description={t`Of mails and files for people who have not chosen their own.`}
        options={localeOptions(locale, chosen)}
        rules={{ required: t`Choose one.` }}
      />
    </>
  );
}

const LOCALE_TAGS = [
  'ja',
  'en',
  'ja-JP',
  'en-US',
  'en-GB',
  'en-AU',
  'en-CA',
  'en-IN',
  'en-SG',
  'de-DE',
  'fr-FR',
  'es-ES',
];

function localeOptions(locale: string, chosen: string) {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return [...new Set([chosen, ...LOCALE_TAGS])].map((id) => ({ id, text: names.of(id) ?? id }));
}
