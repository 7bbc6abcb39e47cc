import { FORM_PLACES, type StandardPlace } from '@mikomi/domain/capture';
import { builder } from '../../../graphql/builder.ts';
import { screaming } from '../../../graphql/described.ts';

const MEANINGS: Readonly<Record<StandardPlace, string>> = {
  'contact.name': 'The whole name.',
  'contact.family': 'The family name.',
  'contact.given': 'The given name.',
  'contact.family-reading': 'How the family name is read.',
  'contact.given-reading': 'How the given name is read.',
  'contact.email': 'An e-mail address.',
  'contact.phone': 'A phone number.',
  'contact.job-title': 'The job title.',
  'contact.language': 'The language in which they want to be answered.',
  'company.name': 'The company.',
  'lead.note': 'What they ask, in their words.',
  'line.product': 'The product they ask about.',
};

export const FormPlace = builder.enumType('FormPlace', {
  description: 'A field of the product that a form may ask for.',
  values: Object.fromEntries(
    FORM_PLACES.map((value) => [screaming(value), { value, description: MEANINGS[value] }]),
  ) as Readonly<Record<string, { readonly value: StandardPlace; readonly description: string }>>,
});

export const FormLanguage = builder.enumType('FormLanguage', {
  description: 'The languages of forms.',
  values: {
    EN: { value: 'en', description: 'English.' },
    JA: { value: 'ja', description: 'Japanese.' },
  } as const,
});
