import type {
  FieldConstraints,
  FieldDefault,
  FieldHost,
  FieldOption,
  FieldType,
} from '@mikomi/domain/catalog';
import { globalId } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { described } from '../../graphql/described.ts';
import { Node } from '../../graphql/node.ts';
import { openToMembers } from '../../graphql/restricted.ts';
import { FieldConstraintsType, FieldDefaultType } from './custom-field-limits.ts';
import { usesField } from './uses/setting-use.type.ts';

openToMembers('CustomField');

export const CustomFieldType = builder.enumType('CustomFieldType', {
  description: 'What a custom field holds.',
  values: described<FieldType>({
    TEXT: 'Any text.',
    NUMBER: 'A number.',
    MONEY: 'An amount of one currency.',
    DATE: 'A civil day.',
    BOOLEAN: 'Yes or no.',
    SELECT: 'One of its choices.',
    MULTI_SELECT: 'Some of its choices.',
    PHONE: 'A telephone number, stored as E.164.',
    EMAIL: 'An e-mail address.',
    URL: 'A web address.',
    MEMBER: 'A member.',
  }),
});

export const CustomFieldRecord = builder.enumType('CustomFieldRecord', {
  description: 'What a custom field stands on.',
  // Fields of visits come with visits.
  values: described<Exclude<FieldHost, 'VISIT'>>({
    LEAD: 'Leads.',
    CONTACT: 'Contacts.',
    COMPANY: 'Companies.',
    DEAL: 'Deals.',
  }),
});

const CustomFieldOption = builder.objectRef<FieldOption>('CustomFieldOption').implement({
  description: 'One choice of a select.',
  authScopes: { member: true },
  fields: (t) => ({
    key: t.exposeString('key', { description: 'What is stored; never changes.' }),
    label: t.exposeString('label', { description: 'What is shown.' }),
  }),
});

export const CustomField = builder.prismaObject('CustomField', {
  description: 'A field that the organization added to a kind of record.',
  authScopes: { member: true },
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('CustomField', id) }),
    key: t.string({ description: 'Its key in `attributes`.', resolve: ({ id }) => id }),
    record: t.field({
      type: CustomFieldRecord,
      description: 'What it stands on.',
      select: { record: true },
      resolve: ({ record }) => record as 'LEAD',
    }),
    label: t.exposeString('label', { description: 'As the organization calls it.' }),
    type: t.field({
      type: CustomFieldType,
      description: 'What it holds.',
      select: { type: true },
      resolve: ({ type }) => type as 'TEXT',
    }),
    options: t.field({
      type: [CustomFieldOption],
      description: 'The choices of a select, in order; at most 200.',
      select: { options: true },
      resolve: ({ options }) => options as unknown as FieldOption[],
    }),
    required: t.exposeBoolean('required', { description: 'Whether new records must fill it.' }),
    constraints: t.field({
      type: FieldConstraintsType,
      description: 'What its values keep to beside its type.',
      select: { constraints: true },
      resolve: ({ constraints }) => constraints as Partial<FieldConstraints>,
    }),
    defaultValue: t.field({
      type: FieldDefaultType,
      nullable: true,
      description: 'What a new record has in it until somebody fills it otherwise; null for nothing.',
      select: { defaultValue: true },
      resolve: ({ defaultValue }) => defaultValue as FieldDefault | null,
    }),
    indexed: t.exposeBoolean('indexed', {
      description: 'Whether lists found or sorted by it are to be quick however many records there are.',
    }),
    indexReady: t.boolean({
      description: 'Whether they are by now. While it is being prepared they answer the same, only slower.',
      select: { indexed: true, preparedAt: true, deletedAt: true },
      resolve: ({ indexed, preparedAt, deletedAt }) => indexed && preparedAt !== null && deletedAt === null,
    }),
    uses: usesField(t, 'catalog.manage'),
    archived: t.boolean({
      description: 'Whether it is no longer asked for; values stay.',
      select: { deletedAt: true },
      resolve: ({ deletedAt }) => deletedAt !== null,
    }),
  }),
});
