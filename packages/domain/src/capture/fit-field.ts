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
): Refusal<'text-too-long' | 'value-negative' | 'number-out-of-range'> | undefined {
  const { text = 'name', least, most } = traitsOf(field);
  if (value.kind === 'text') return checkTexts({ [text]: value.text });
  if (value.kind === 'money' && least !== undefined && value.money.amount < least)
    return refuse('value-negative');
  if (value.kind !== 'number') return undefined;
  const tooSmall = least !== undefined && value.number < least;
  const tooLarge = most !== undefined && value.number > most;
  return tooSmall || tooLarge
    ? refuse('number-out-of-range', { parameters: { number: value.number } })
    : undefined;
}
