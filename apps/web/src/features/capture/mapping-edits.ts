import type { FieldMapping, ImportField as FieldPath, ImportTarget } from '@mikomi/domain/capture';
import { globalId } from '@mikomi/domain/shared';
import type { FieldMappingInput, ImportField } from '#generated/graphql.ts';

/** What is decided anew: where the fields of a name go, or null where their name and value shall say. */
export type MappingEdits = ReadonlyMap<string, ImportTarget | null>;

/** The decisions that stand, with those that are made anew in their place. */
export function withEdits(decided: readonly FieldMapping[], edits: MappingEdits): readonly FieldMapping[] {
  const kept = decided.filter(({ name }) => !edits.has(name));
  const made = [...edits].flatMap(([name, target]) => (target === null ? [] : [{ name, target }]));
  return [...kept, ...made];
}

/** A mapping as the API is told of it. */
export function asInput(mapping: readonly FieldMapping[]): FieldMappingInput[] {
  return mapping.map(({ name, target }) => ({ name, place: placeOf(target) }));
}

/** A place as the API is told of it. */
export function placeOf(target: ImportTarget): FieldMappingInput['place'] {
  if (target.kind === 'field') return { field: fieldName(target.field) };
  if (target.kind === 'custom') return { customFieldId: globalId('CustomField', target.fieldId) };
  return { skip: true };
}

/** `contact.family-reading` is `CONTACT_FAMILY_READING` to the API. */
export const fieldName = (path: FieldPath): ImportField =>
  path.toUpperCase().replaceAll(/[.-]/g, '_') as ImportField;

/** … and back. */
export const fieldPath = (name: ImportField): FieldPath =>
  name.toLowerCase().replace('_', '.').replaceAll('_', '-') as FieldPath;
