import { isRefusal } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { ownPayload } from '../../../graphql/shared-fields.ts';
import {
  archiveCustomField,
  createCustomField,
  editCustomField,
  orderCustomFields,
} from '../commands/change-custom-field.ts';
import { CustomFieldRecord, CustomFieldType } from '../custom-field.type.ts';
import {
  constraintsFrom,
  defaultFrom,
  FieldConstraintsInput,
  FieldDefaultInput,
} from '../custom-field-limits.ts';

const allow = { right: 'catalog.manage' } as const;

const payload = ownPayload('CustomField', 'field');

const CustomFieldOptionInput = builder.inputType('CustomFieldOptionInput', {
  description: 'A choice of a select.',
  fields: (t) => ({
    key: t.string({ description: 'Of a choice that exists; none for a new one.' }),
    label: t.string({ required: true, description: 'What is shown.' }),
  }),
});

mutation('createCustomField', {
  description: 'Adds a field to a kind of record.',
  allow,
  input: (t) => ({
    record: t.field({ type: CustomFieldRecord, required: true, description: 'What it stands on.' }),
    label: t.string({ required: true, description: 'At most 80 characters, its own on its record.' }),
    type: t.field({ type: CustomFieldType, required: true, description: 'What it holds; never changes.' }),
    options: t.stringList({ description: 'The choices of a select, in order; at most 200.' }),
    required: t.boolean({ description: 'Whether new records must fill it. Default false.' }),
    constraints: t.field({
      type: FieldConstraintsInput,
      description: 'What its values keep to beside its type.',
    }),
    defaultValue: t.field({
      type: FieldDefaultInput,
      description: 'What a new record has in it until somebody fills it otherwise.',
    }),
  }),
  resolve: ({ record, label, type, options, required, constraints, defaultValue }, context) =>
    createCustomField(memberOf(context), {
      host: record,
      name: label,
      type,
      options: options ?? [],
      required: required ?? false,
      constraints: constraintsFrom(constraints),
      defaultValue: defaultFrom(defaultValue),
    }),
  payload,
});

mutation('editCustomField', {
  description: 'Renames a field, makes it required or not, quick in lists or not, changes its choices.',
  allow,
  input: (t) => ({
    id: t.id({ required: true, description: 'The field.' }),
    label: t.string({ description: 'Its new name.' }),
    required: t.boolean({ description: 'Whether new records must fill it.' }),
    constraints: t.field({
      type: FieldConstraintsInput,
      description: 'All that its values keep to from now on; what is stored stays until it is touched.',
    }),
    defaultValue: t.field({
      type: FieldDefaultInput,
      description: 'What new records have in it from now on; null for nothing.',
    }),
    indexed: t.boolean({
      description:
        'Whether lists found or sorted by it are to be quick; of at most 5 fields of leads, of contacts and of companies each. It is prepared in the background.',
    }),
    options: t.field({
      type: [CustomFieldOptionInput],
      description: 'All choices in order; one that is left out is no longer offered.',
    }),
  }),
  resolve: async (input, context) => {
    const id = keyOf(input.id, 'CustomField', ['id']);
    return isRefusal(id)
      ? id
      : editCustomField(memberOf(context), {
          ...input,
          id,
          constraints: constraintsFrom(input.constraints),
          defaultValue: defaultFrom(input.defaultValue),
        });
  },
  payload,
});

mutation('archiveCustomField', {
  description: 'Takes a field out of use; its values stay.',
  allow,
  input: (t) => ({ id: t.id({ required: true, description: 'The field.' }) }),
  resolve: async (input, context) => {
    const id = keyOf(input.id, 'CustomField', ['id']);
    return isRefusal(id) ? id : archiveCustomField(memberOf(context), id);
  },
  payload,
});

mutation('reorderCustomFields', {
  description: 'Puts these first among the fields of their record, in this order.',
  allow,
  input: (t) => ({
    record: t.field({ type: CustomFieldRecord, required: true, description: 'Whose fields.' }),
    ids: t.idList({ required: true, description: 'Each field once.' }),
  }),
  resolve: async (input, context) => {
    const ids: string[] = [];
    for (const id of input.ids.slice(0, 500)) {
      const key = keyOf(id, 'CustomField', ['ids']);
      if (isRefusal(key)) return key;
      ids.push(key);
    }
    return orderCustomFields(memberOf(context), input.record, ids);
  },
  payload: (t) => ({ commandId: t.exposeID('commandId', { description: 'For `undo`.' }) }),
});
