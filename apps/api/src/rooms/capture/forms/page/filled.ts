import {
  type AnswerProblem,
  customFieldOf,
  type FormField,
  type FormPlace,
  textIn,
} from '@mikomi/domain/capture';
import type { CustomField } from '@mikomi/domain/catalog';
import { formVoice } from './voice.ts';

/** A form as somebody has filled it in so far. */
export interface Filled {
  readonly locale: 'en' | 'ja';
  /** What was typed, by the name of its input. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly AnswerProblem[];
}

/** The label of a field: its builder's, else the usual one of its place. */
export function labelOf(
  { place, label }: FormField,
  customFields: readonly CustomField[],
  locale: 'en' | 'ja',
): string {
  const own = textIn(label, locale);
  return own === '' ? usualLabelOf(place, customFields, locale) : own;
}

/** What a place is called where nobody called it otherwise. */
export function usualLabelOf(
  place: FormPlace,
  customFields: readonly Pick<CustomField, 'id' | 'name'>[],
  locale: 'en' | 'ja',
): string {
  const fieldId = customFieldOf(place);
  if (fieldId !== null) return customFields.find(({ id }) => id === fieldId)?.name ?? place;
  return formVoice({ key: `form-label-${place.replaceAll('.', '-')}` }, locale);
}
