import { useLingui } from '@lingui/react/macro';
import { countryName } from '@mikomi/domain/shared';
import { DescriptionList } from '@mikomi/ui';
import { countryOptions } from '#app/session/countries.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { ChoiceFact } from './choice-fact.tsx';
import styles from './party-facts.module.css';
import { TextFact } from './text-fact.tsx';

export const AddressFactsContact = graphql(`
  fragment AddressFacts_Contact on Contact {
    postalCode
    region
    city
    addressLine
    country
  }
`);

export const AddressFactsCompany = graphql(`
  fragment AddressFacts_Company on Company {
    postalCode
    region
    city
    addressLine
    country
  }
`);

type AddressField = 'postalCode' | 'region' | 'city' | 'addressLine' | 'country';

type AddressFactsProps = {
  readonly party: FragmentType<typeof AddressFactsContact> | FragmentType<typeof AddressFactsCompany>;
  readonly isShown: (field: AddressField) => boolean;
  readonly saver: (field: AddressField) => ((value: string) => Promise<string | undefined>) | undefined;
};

/** Where a party is, from the postal code to the building in Japanese, the other way round elsewhere. */
export function AddressFacts({ party, isShown, saver }: AddressFactsProps) {
  const known = readFragment(AddressFactsContact, party as FragmentType<typeof AddressFactsContact>);
  const { t, i18n } = useLingui();
  const words: Readonly<Record<AddressField, string>> = {
    postalCode: t`Postal code`,
    region: t`Region`,
    city: t`City`,
    addressLine: t`Street`,
    country: t`Country`,
  };
  const order: readonly AddressField[] =
    i18n.locale === 'ja'
      ? ['postalCode', 'region', 'city', 'addressLine', 'country']
      : ['addressLine', 'city', 'region', 'postalCode', 'country'];
  const fields = order.filter(isShown);
  if (fields.every((field) => !known[field] && !saver(field))) return null;
  return (
    <section>
      <h2 className={styles.title}>{t`Address`}</h2>
      <DescriptionList>
        {fields.map((field) =>
          field === 'country' ? (
            <ChoiceFact
              key={field}
              term={words[field]}
              value={known.country}
              shown={countryName(known.country ?? '', i18n.locale)}
              options={() => countryOptions(i18n.locale)}
              onSave={saver(field)}
            />
          ) : (
            <TextFact key={field} term={words[field]} value={known[field]} onSave={saver(field)} />
          ),
        )}
      </DescriptionList>
    </section>
  );
}
