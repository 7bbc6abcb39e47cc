import type { FieldType } from '../../catalog/index.ts';
import type { ImportTarget } from '../import-target.ts';

/** The fields of the product that a form may ask for, in the order in which people expect them. */
export const FORM_PLACES = [
  'contact.name',
  'contact.family',
  'contact.given',
  'contact.family-reading',
  'contact.given-reading',
  'company.name',
  'contact.job-title',
  'contact.email',
  'contact.phone',
  'line.product',
  'lead.note',
  'contact.language',
] as const;

/** One of them. */
export type StandardPlace = (typeof FORM_PLACES)[number];

/** Where the answer of a field goes: to a field of the product, or to one of the organization's own. It is the name of its input, too. */
export type FormPlace = StandardPlace | `custom.${string}`;

/** The kinds of own fields that strangers may fill: whom of the members they mean is not theirs to say. */
export const ASKABLE_TYPES: ReadonlySet<FieldType> = new Set<FieldType>([
  'TEXT',
  'NUMBER',
  'MONEY',
  'DATE',
  'BOOLEAN',
  'SELECT',
  'MULTI_SELECT',
  'PHONE',
  'EMAIL',
  'URL',
]);

/**
 * The own field that a place is; null where it is none.
 * Source: ours, because the name of an input is then all that has to be read.
 */
export function customFieldOf(place: string): string | null {
  return /^custom\.(.+)$/.exec(place)?.[1] ?? null;
}

const STANDARD: ReadonlySet<string> = new Set(FORM_PLACES);

/**
 * Whether an input of this name is a field of a form.
 * Source: ours, because what a form did not ask is not filed as if it had.
 */
export function isFormPlace(name: string): name is FormPlace {
  return STANDARD.has(name) || customFieldOf(name) !== null;
}

/**
 * Where the answers of a form go: exactly where its builder said, whatever they look like.
 * Source: ours, because a form of one's own leaves nothing to guess.
 */
export function formMapping(
  places: readonly FormPlace[],
): readonly { readonly name: string; readonly target: ImportTarget }[] {
  return places.flatMap((name): { readonly name: string; readonly target: ImportTarget }[] => {
    const fieldId = customFieldOf(name);
    if (fieldId !== null) return [{ name, target: { kind: 'custom', fieldId } }];
    if (name === 'contact.language') return [];
    return [{ name, target: { kind: 'field', field: name as Exclude<StandardPlace, 'contact.language'> } }];
  });
}
