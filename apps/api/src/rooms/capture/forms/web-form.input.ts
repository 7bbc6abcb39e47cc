import { type FormPlace as Place, readSite } from '@mikomi/domain/capture';
import type { ConsentPurpose as Purpose } from '@mikomi/domain/parties';
import { isRefusal, type Refusal } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { keyListOf, keyOf } from '../../../graphql/global-key.ts';
import { ConsentPurpose } from '../../parties/index.ts';
import { FormPlace } from './form.enums.ts';
import type { FormDraft } from './form-draft.ts';

const FormTextInput = builder.inputType('FormTextInput', {
  description: 'A text in both languages; one that is blank is the other.',
  fields: (t) => ({
    en: t.string({ required: true, description: 'In English.' }),
    ja: t.string({ required: true, description: 'In Japanese.' }),
  }),
});

const FormPlaceInput = builder.inputType('FormPlaceInput', {
  description: 'Where the answer goes: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    field: t.field({ type: FormPlace, description: 'A field of the product.' }),
    customFieldId: t.id({ description: 'A field of the organization’s own.' }),
  }),
});

const FormFieldInput = builder.inputType('FormFieldInput', {
  description: 'One field of a form.',
  fields: (t) => ({
    place: t.field({ type: FormPlaceInput, required: true, description: 'Where its answer goes.' }),
    isRequired: t.boolean({ required: true, description: 'Whether it has to be filled in.' }),
    label: t.field({ type: FormTextInput, required: true, description: 'Blank for its usual label.' }),
    placeholder: t.field({
      type: FormTextInput,
      required: true,
      description: 'An example in the empty field.',
    }),
  }),
});

const FormConsentInput = builder.inputType('FormConsentInput', {
  description: 'What is asked leave for.',
  fields: (t) => ({
    purpose: t.field({ type: ConsentPurpose, required: true, description: 'For what.' }),
    wording: t.field({
      type: FormTextInput,
      required: true,
      description: 'In which words; other words are another version.',
    }),
  }),
});

const FormColoursInput = builder.inputType('FormColoursInput', {
  description: 'The colours of a form, as #rrggbb.',
  fields: (t) => ({
    accent: t.string({ required: true, description: 'Of its button and marks.' }),
    background: t.string({ required: true, description: 'Behind everything.' }),
    text: t.string({ required: true, description: 'Of its words.' }),
  }),
});

export const WebFormContentInput = builder.inputType('WebFormContentInput', {
  description: 'Everything that makes a form what it is.',
  fields: (t) => ({
    title: t.field({ type: FormTextInput, required: true, description: 'Its heading.' }),
    intro: t.field({ type: FormTextInput, required: true, description: 'What stands above the fields.' }),
    button: t.field({ type: FormTextInput, required: true, description: 'What sends it.' }),
    thanks: t.field({ type: FormTextInput, required: true, description: 'What is said afterwards.' }),
    redirectUrl: t.string({ description: 'Where whoever sent it goes instead; null for the thanks.' }),
    fields: t.field({
      type: [FormFieldInput],
      required: true,
      description: 'Its fields in order; at most 40.',
    }),
    consents: t.field({ type: [FormConsentInput], required: true, description: 'One for each purpose.' }),
    colours: t.field({ type: FormColoursInput, required: true, description: 'Its colours.' }),
    allowedSites: t.stringList({ required: true, description: 'The sites that may show it; at most 20.' }),
    doubleOptIn: t.boolean({
      required: true,
      description: 'Whether consent counts only once a link in a mail was confirmed.',
    }),
    productIds: t.idList({
      required: true,
      description: 'What is offered where somebody chooses what they ask about; at most 50.',
    }),
    productGroupIds: t.idList({
      required: true,
      description: 'The product groups whose products are offered besides; at most 20.',
    }),
    groupIds: t.idList({
      required: true,
      description: 'The customer groups by hand into which whoever sends it is put; at most 20.',
    }),
  }),
});

interface Content {
  readonly fields: readonly {
    readonly place: { readonly field?: unknown; readonly customFieldId?: string | null | undefined };
    readonly isRequired: boolean;
    readonly label: { readonly en: string; readonly ja: string };
    readonly placeholder: { readonly en: string; readonly ja: string };
  }[];
  readonly consents: readonly {
    readonly purpose: unknown;
    readonly wording: { readonly en: string; readonly ja: string };
  }[];
  readonly allowedSites: readonly string[];
  readonly productIds: readonly string[];
  readonly productGroupIds: readonly string[];
  readonly groupIds: readonly string[];
  readonly redirectUrl?: string | null | undefined;
}

/** The content of an input; the first unreadable id or site is refused under its place. */
export function formDraftOf<
  Given extends Content &
    Pick<FormDraft, 'title' | 'intro' | 'button' | 'thanks' | 'colours' | 'doubleOptIn'>,
>(given: Given): FormDraft | Refusal {
  const productIds = keyListOf(given.productIds, 'Product', ['productIds']);
  if (isRefusal(productIds)) return productIds;
  const productGroupIds = keyListOf(given.productGroupIds, 'ProductGroup', ['productGroupIds']);
  if (isRefusal(productGroupIds)) return productGroupIds;
  const groupIds = keyListOf(given.groupIds, 'CustomerGroup', ['groupIds']);
  if (isRefusal(groupIds)) return groupIds;
  const fields: FormDraft['fields'][number][] = [];
  for (const [index, { place, ...field }] of given.fields.entries()) {
    const read = placeOf(place, ['fields', String(index)]);
    if (isRefusal(read)) return read;
    fields.push({ ...field, place: read });
  }
  return {
    title: given.title,
    intro: given.intro,
    button: given.button,
    thanks: given.thanks,
    colours: lowerCased(given.colours),
    doubleOptIn: given.doubleOptIn,
    productIds,
    productGroupIds,
    groupIds,
    fields,
    consents: given.consents.map(({ purpose, wording }) => ({ purpose: purpose as Purpose, wording })),
    redirectUrl: given.redirectUrl?.trim() || null,
    allowedSites: given.allowedSites
      .filter((site) => site.trim() !== '')
      .map((site) => {
        const origin = readSite(site);
        return isRefusal(origin) ? site : origin;
      }),
  };
}

function placeOf(
  { field, customFieldId }: Content['fields'][number]['place'],
  path: readonly string[],
): Place | Refusal {
  if (customFieldId == null) return field as Place;
  const key = keyOf(customFieldId, 'CustomField', [...path, 'place', 'customFieldId']);
  return isRefusal(key) ? key : `custom.${key}`;
}

const lowerCased = ({ accent, background, text }: FormDraft['colours']) => ({
  accent: accent.toLowerCase(),
  background: background.toLowerCase(),
  text: text.toLowerCase(),
});
