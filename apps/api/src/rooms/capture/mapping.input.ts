import type { FieldMapping, ImportTarget } from '@mikomi/domain/capture';
import { isRefusal, type Refusal } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { keyOf } from '../../graphql/global-key.ts';
import type { Mark } from './commands/teach-inlet.ts';
import { ImportField } from './import-reading.enums.ts';

const FieldPlaceInput = builder.inputType('FieldPlaceInput', {
  description: 'Where a field of a delivery goes: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    field: t.field({ type: ImportField, description: 'A field of the contact, the company or the lead.' }),
    customFieldId: t.id({ description: 'A field of the organization’s own.' }),
    skip: t.boolean({ description: 'Nowhere: it is kept with the touch.' }),
  }),
});

export const MailMarkInput = builder.inputType('MailMarkInput', {
  description: 'A value that somebody marked in a mail.',
  fields: (t) => ({
    from: t.int({ required: true, description: 'Where it begins in the text, in UTF-16 code units.' }),
    to: t.int({ required: true, description: 'Where it ends, exclusive.' }),
    place: t.field({ type: FieldPlaceInput, required: true, description: 'What it is.' }),
  }),
});

export const FieldMappingInput = builder.inputType('FieldMappingInput', {
  description: 'Where the fields of one name go.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'The name or path that the sender gives it.' }),
    place: t.field({ type: FieldPlaceInput, required: true, description: 'Where it goes.' }),
  }),
});

interface Entry {
  readonly name: string;
  readonly place: {
    readonly field?: unknown;
    readonly customFieldId?: string | null | undefined;
    readonly skip?: boolean | null | undefined;
  };
}

/** The mapping of an input; the first unreadable id is refused under its place. */
export function mappingOf(entries: readonly Entry[]): readonly FieldMapping[] | Refusal {
  const mapping: FieldMapping[] = [];
  for (const [index, { name, place }] of entries.entries()) {
    const target = targetOf(place, ['mapping', String(index), 'place', 'customFieldId']);
    if (isRefusal(target)) return target;
    mapping.push({ name, target });
  }
  return mapping;
}

function targetOf({ field, customFieldId }: Entry['place'], path: readonly string[]): ImportTarget | Refusal {
  if (field) return { kind: 'field', field: field as never };
  if (customFieldId == null) return { kind: 'skip' };
  const fieldId = keyOf(customFieldId, 'CustomField', path);
  return isRefusal(fieldId) ? fieldId : { kind: 'custom', fieldId };
}

/** The marks of an input; the first unreadable id is refused under its place. */
export function marksOf(
  entries: readonly { readonly from: number; readonly to: number; readonly place: Entry['place'] }[],
): readonly Mark[] | Refusal {
  const marks: Mark[] = [];
  for (const [index, { from, to, place }] of entries.entries()) {
    const target = targetOf(place, ['marks', String(index), 'place', 'customFieldId']);
    if (isRefusal(target)) return target;
    marks.push({ from, to, target });
  }
  return marks;
}
