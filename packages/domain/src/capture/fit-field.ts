import { checkTexts, type Refusal, refuse } from '../shared/index.ts';
import { type ImportField, traitsOf } from './import-target.ts';
import type { CellValue } from './read-value.ts';

/**
 * A field takes from a file what it takes from a form: texts of its length, numbers and amounts of its range.
 * Source: ours, because a file must not be a way around what a form refuses.
 */
export function fitField(
  value: CellValue,
  field: ImportField,
): Refusal<'text-too-long' | 'value-negative' | 'number-too-small' | 'number-too-large'> | undefined {
  const { text = 'name', least, most } = traitsOf(field);
  if (value.kind === 'text') return checkTexts({ [text]: value.text });
  if (value.kind === 'money' && least !== undefined && value.money.amount < least)
    return refuse('value-negative');
  if (value.kind !== 'number') return undefined;
  const { number } = value;
  if (least !== undefined && number < least)
    return refuse('number-too-small', { parameters: { number, least } });
  return most !== undefined && number > most
    ? refuse('number-too-large', { parameters: { number, most } })
    : undefined;
}
