import {
  customFieldOf,
  type FormConsent,
  type FormField,
  type FormText,
  isFormPlace,
} from '@mikomi/domain/capture';
import { globalId } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { loadReferences } from '../../../graphql/load-reference.ts';
import { Node } from '../../../graphql/node.ts';
import { openToMembers } from '../../../graphql/restricted.ts';
import { Product, ProductGroup } from '../../catalog/index.ts';
import { Source } from '../../leads/index.ts';
import { ConsentPurpose, CustomerGroup } from '../../parties/index.ts';
import { FormPlace } from './form.enums.ts';
import { conversionOf } from './form-conversion.ts';
import { plainHtml } from './page/plain-html.ts';
import { personalLinks } from './personal-links.ts';
import { FormConversion, FormLink } from './publishing.types.ts';
import { formAt } from './store/form-at.ts';

const allow = { right: 'settings.manage' } as const;

openToMembers('WebForm');

const FormTextType = builder.objectRef<FormText>('FormText').implement({
  description: 'A text in both languages; one that is blank is the other.',
  authScopes: allow,
  fields: (t) => ({
    en: t.exposeString('en', { description: 'In English.' }),
    ja: t.exposeString('ja', { description: 'In Japanese.' }),
  }),
});

const FormFieldType = builder.objectRef<FormField>('FormField').implement({
  description: 'One field of a form.',
  authScopes: allow,
  fields: (t) => ({
    place: t.field({
      type: FormPlace,
      nullable: true,
      description:
        'The field of the product that its answer goes to; null where it is one of the organization’s own.',
      resolve: ({ place }) => (customFieldOf(place) === null && isFormPlace(place) ? (place as never) : null),
    }),
    customFieldId: t.id({
      nullable: true,
      description: 'The organization’s own field that its answer goes to.',
      resolve: ({ place }) => {
        const key = customFieldOf(place);
        return key === null ? null : globalId('CustomField', key);
      },
    }),
    isRequired: t.exposeBoolean('isRequired', { description: 'Whether it has to be filled in.' }),
    label: t.field({
      type: FormTextType,
      description: 'Blank for its usual label.',
      resolve: ({ label }) => label,
    }),
    placeholder: t.field({
      type: FormTextType,
      description: 'An example in the empty field.',
      resolve: ({ placeholder }) => placeholder,
    }),
  }),
});

const FormConsentType = builder.objectRef<FormConsent>('FormConsentQuestion').implement({
  description: 'What a form asks leave for.',
  authScopes: allow,
  fields: (t) => ({
    purpose: t.field({ type: ConsentPurpose, description: 'For what.', resolve: ({ purpose }) => purpose }),
    wording: t.field({
      type: FormTextType,
      description: 'In which words.',
      resolve: ({ wording }) => wording,
    }),
    version: t.exposeInt('version', { description: 'Counts the wordings of this purpose, from 1.' }),
  }),
});

const FormColoursType = builder
  .objectRef<{ readonly accent: string; readonly background: string; readonly text: string }>('FormColours')
  .implement({
    description: 'The colours of a form, as #rrggbb.',
    authScopes: allow,
    fields: (t) => ({
      accent: t.exposeString('accent', { description: 'Of its button and marks.' }),
      background: t.exposeString('background', { description: 'Behind everything.' }),
      text: t.exposeString('text', { description: 'Of its words.' }),
    }),
  });

const text = (column: 'title' | 'intro' | 'button' | 'thanks') => ({
  type: FormTextType,
  select: { [column]: true },
  resolve: (row: unknown) => (row as Record<string, FormText>)[column] as FormText,
});

export const WebForm = builder.prismaObject('WebForm', {
  description: 'What a source shows that is a form.',
  authScopes: allow,
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('WebForm', id) }),
    source: t.relation('source', {
      type: Source,
      description: 'Where its leads come from: name, owner and product stand there.',
    }),
    title: t.field({ ...text('title'), description: 'Its heading.' } as never),
    intro: t.field({ ...text('intro'), description: 'What stands above the fields.' } as never),
    button: t.field({ ...text('button'), description: 'What sends it.' } as never),
    thanks: t.field({ ...text('thanks'), description: 'What is said afterwards.' } as never),
    redirectUrl: t.exposeString('redirectUrl', {
      nullable: true,
      description: 'Where whoever sent it goes instead of the thanks.',
    }),
    fields: t.field({
      type: [FormFieldType],
      description: 'Its fields in order; at most 40.',
      select: { fields: true },
      resolve: ({ fields }) => fields as unknown as FormField[],
    }),
    consents: t.field({
      type: [FormConsentType],
      description: 'What it asks leave for; one for each purpose, so at most a handful.',
      select: { consents: true },
      resolve: ({ consents }) => consents as unknown as FormConsent[],
    }),
    colours: t.field({
      type: FormColoursType,
      description: 'Its colours.',
      select: { colours: true },
      resolve: ({ colours }) => colours as never,
    }),
    allowedSites: t.stringList({
      description: 'The origins of the sites that may show it; at most 20.',
      select: { allowedSites: true },
      resolve: ({ allowedSites }) => allowedSites as string[],
    }),
    doubleOptIn: t.exposeBoolean('doubleOptIn', {
      description: 'Whether consent counts only once a link in a mail was confirmed.',
    }),
    products: t.field({
      type: [Product],
      description: 'What is offered where somebody chooses what they ask about; at most 50.',
      select: { productIds: true },
      resolve: ({ productIds }, _args, context, info) =>
        loadReferences(context, info, 'Product', productIds as string[], {}) as never,
    }),
    address: t.string({
      description: 'Where it stands.',
      select: { source: { select: { inlet: { select: { key: true } } } } },
      resolve: ({ source }, _args, { product }) => `${product.publicUrl}/f/${source.inlet?.key ?? ''}`,
    }),
    productGroups: t.field({
      type: [ProductGroup],
      description: 'The product groups whose products are offered besides; at most 20.',
      select: { productGroupIds: true },
      resolve: ({ productGroupIds }, _args, context, info) =>
        loadReferences(context, info, 'ProductGroup', productGroupIds as string[], {}) as never,
    }),
    groups: t.field({
      type: [CustomerGroup],
      description: 'The customer groups into which whoever sends it is put; at most 20.',
      select: { groupIds: true },
      resolve: ({ groupIds }, _args, context, info) =>
        loadReferences(context, info, 'CustomerGroup', groupIds as string[], {}) as never,
    }),
    links: t.field({
      type: [FormLink],
      description:
        'Its address, and one for each member at work who may have leads: what comes by it was generated by them. At most 501.',
      select: { source: { select: { inlet: { select: { key: true } } } } },
      resolve: ({ source }, _args, context) => personalLinks(memberOf(context), source.inlet?.key ?? ''),
    }),
    script: t.string({
      description: 'What puts it into a page of an allowed site.',
      select: { source: { select: { inlet: { select: { key: true } } } } },
      resolve: ({ source }, _args, { product }) =>
        `<script src="${product.publicUrl}/f/${source.inlet?.key ?? ''}.js" async></script>`,
    }),
    html: t.string({
      description: 'The form as plain HTML, to be copied into any page; it needs no script.',
      select: { source: { select: { inlet: { select: { key: true } } } } },
      resolve: async ({ source }, _args, context) => {
        const { database } = memberOf(context);
        const served = await formAt(database, source.inlet?.key ?? '');
        return served ? plainHtml(served, context.product.publicUrl, memberOf(context).locale) : '';
      },
    }),
    conversion: t.field({
      type: FormConversion,
      description: 'How many saw it, sent it, became leads and were won.',
      args: { days: t.arg.int({ defaultValue: 30, description: 'Of the last so many days; at most 90.' }) },
      select: { id: true },
      resolve: ({ id }, { days }, context) => conversionOf(context, id, days ?? 30),
    }),
  }),
});

builder.prismaObjectField(Source, 'webForm', (t) =>
  t.relation('webForm', {
    type: WebForm,
    nullable: true,
    description: 'What it shows, where it is a form.',
    authScopes: allow,
  }),
);
