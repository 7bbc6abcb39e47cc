import {
  type ConstraintRefusal,
  type CustomField,
  type FieldDefinition,
  keepToConstraints,
} from '../../catalog/index.ts';
import { readContactPoint } from '../../parties/index.ts';
import { isRefusal, type Refusal, refuse, type Sentence } from '../../shared/index.ts';
import type { ReadingContext } from '../column-reading.ts';
import { columnOf } from '../place-fields.ts';
import { proposeReading, valueTypeOf } from '../propose-reading.ts';
import { readValue } from '../read-value.ts';
import { valueOfField } from '../value-of-field.ts';
import { customFieldOf, type FormPlace } from './form-place.ts';
import type { Submission } from './read-submission.ts';
import type { WebForm } from './web-form.ts';

/** What is amiss with one answer, for whoever still sits at the form. */
export interface AnswerProblem {
  readonly place: FormPlace;
  /** The needed answer is missing, the address could never be answered, or why an own field can't hold the value. */
  readonly because: Sentence;
}

/** Whose form it is: how values are written there, and the organization's own fields. */
export interface FormReading {
  readonly reading: ReadingContext;
  readonly customFields: readonly (CustomField & Pick<FieldDefinition, 'constraints'>)[];
}

/**
 * What is amiss with what somebody is about to send: a needed answer is missing, an address could never be answered, or an own field
 * can't hold the value. Everything else is taken as it is.
 * Source: ours, because every correction that is asked for loses somebody; only what would be lost otherwise is worth that.
 */
export function judgeSubmission(
  { answers }: Pick<Submission, 'answers'>,
  { fields }: Pick<WebForm, 'fields'>,
  { reading, customFields }: FormReading,
): readonly AnswerProblem[] {
  const given = new Map(answers.map(({ name, value }) => [name, value]));
  return fields.flatMap(({ place, isRequired }): AnswerProblem[] => {
    const value = given.get(place);
    if (value === undefined) return isRequired ? [{ place, because: { key: MISSING } }] : [];
    if (place === 'contact.email' && isRefusal(readContactPoint('EMAIL', value, reading.country)))
      return [{ place, because: { key: 'form-email-unreadable' } }];
    if (place === 'contact.phone' && isRefusal(readContactPoint('PHONE', value, reading.country)))
      return [{ place, because: { key: 'form-phone-unreadable' } }];
    const own = customFields.find(({ id }) => id === customFieldOf(place));
    const unfit = own && misfitOf(own, value, reading);
    return unfit ? [{ place, because: sentenceOf(own, unfit) }] : [];
  });
}

const MISSING = 'form-answer-missing';

/**
 * Whether a problem is a needed answer that is missing, and not a value that is there and unfit.
 * Source: ours, because an unfit value can still be kept as it was typed.
 */
export function isMissing({ because }: AnswerProblem): boolean {
  return because.key === MISSING;
}

/** Read as what comes in is read: what is taken here is not left out there. */
function misfitOf(
  field: FormReading['customFields'][number],
  text: string,
  context: ReadingContext,
): Refusal | ConstraintRefusal | undefined {
  const target = { kind: 'custom', fieldId: field.id } as const;
  const column = columnOf({ name: field.name, value: text }, 0);
  const { reading } = proposeReading(
    column,
    valueTypeOf(target, () => field.type),
    context,
    false,
  );
  const read = readValue(text, reading, context);
  if (isRefusal(read)) return read;
  if (read.kind === 'empty') return undefined;
  const value = valueOfField(field, read);
  // The boxes of several choices hold nothing that was typed; a label with a comma is told apart nowhere.
  if (value === undefined)
    return field.type === 'SELECT' ? refuse('option-unknown', { parameters: { text } }) : undefined;
  const kept = keepToConstraints(field, value);
  return isRefusal(kept) ? kept : undefined;
}

function sentenceOf({ type }: CustomField, { because: key, parameters }: Refusal): Sentence {
  if (type === 'EMAIL') return { key: 'form-email-unreadable' };
  if (type === 'PHONE') return { key: 'form-phone-unreadable' };
  return { key, ...(parameters && { parameters }) };
}
